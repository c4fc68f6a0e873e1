const LONGEST = 24;
/** An em space, which lines may be broken at. */
const TAB = "\u2003";

/**
 * A text whose long words may be broken over lines: a zero-width space after marks that addresses and names of code are made
 * of, and in what is still too long every so many characters, never within what is drawn as one. A tab is as wide as two letters.
 * Control characters, which no font shows, and halves of characters are gone.
 */
export function breakable(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, "")
    .replaceAll("\t", TAB)
    .replace(new RegExp(`[^\\s\\u200b]{${LONGEST + 1},}`, "gu"), brokenWord);
}

function brokenWord(word: string): string {
  return word
    .replace(/[/\\._?&=:@-]+(?=.)/gu, "$&\u200b")
    .replace(
      new RegExp(`[^\\u200b]{${LONGEST}}(?<!\\u200d)(?=[^\\u200b\\u200d\\p{M}\\p{Emoji_Modifier}])`, "gu"),
      "$&\u200b",
    );
}
