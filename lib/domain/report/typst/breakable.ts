const LONGEST = 24;

/**
 * A text whose long words may be broken over lines: a zero-width space after marks that addresses and names of code are made
 * of, and in what is still too long every so many characters. Control characters, which no font shows, are gone.
 */
export function breakable(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(new RegExp(`[^\\s\\u200b]{${LONGEST + 1},}`, "gu"), brokenWord);
}

function brokenWord(word: string): string {
  return word
    .replace(/[/\\._?&=:@-]+(?=.)/gu, "$&\u200b")
    .replace(new RegExp(`[^\\u200b]{${LONGEST}}(?=[^\\u200b])`, "gu"), "$&\u200b");
}
