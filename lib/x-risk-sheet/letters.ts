/** Letters and digits of a text in lower case, and for each of them where the original goes on after it. */
export type Letters = { readonly letters: string; readonly ends: readonly number[] };

/**
 * What is left of a text when layout is taken away: line breaks, hyphens at line ends, punctuation, ligatures, emphasis.
 * Two texts with the same letters are the same words, however they were wrapped. Stops after `most` letters and never
 * looks at more than eight times as many characters.
 */
export function lettersOf(text: string, most = Number.POSITIVE_INFINITY): Letters {
  const letters: string[] = [];
  const ends: number[] = [];
  const last = Math.min(text.length, most * 8);
  for (let at = 0; at < last && ends.length < most; at++) {
    for (const letter of plainLetters(text, at)) {
      letters.push(letter);
      ends.push(at + 1);
    }
  }
  return { letters: letters.join(""), ends };
}

function plainLetters(text: string, at: number): string {
  const character = text.charAt(at);
  const code = text.charCodeAt(at);
  if (code >= 128)
    return character
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isLetter ? character : code >= 65 && code <= 90 ? character.toLowerCase() : "";
}
