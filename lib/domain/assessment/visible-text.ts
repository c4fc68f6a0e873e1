/**
 * What of a text can be seen. Texts out of PDFs and word processors bring signs that no font shows: glyphs of a font's own,
 * marks for hyphenation, characters without width or that once stood for a control of a terminal.
 */

/** Space, controls, what has no width, what is nobody's character, and the sign for a character that was lost. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]/u;
const SEEN = new RegExp(UNSEEN.source.replace("[", "[^"), "u");

/** Whether there is nothing to see in a text: it is empty, or all of it is space and signs that show nothing. */
export function isBlank(text: string): boolean {
  // Most texts begin with a letter.
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && !SEEN.test(text);
}

/** A text without space around it; empty where there is nothing to see in it. */
export function seenText(text: string): string {
  return isBlank(text) ? "" : text.trim();
}

/** Signs of the symbol fonts that word processors use, by the private place PDFs and clipboards give them. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["\uf0a8", "☐"],
  ["\uf06f", "☐"],
  ["\uf071", "☐"],
  ["\uf0fe", "☑"],
  ["\uf0fd", "☒"],
  ["\uf0fc", "✓"],
  ["\uf0fb", "✗"],
  ["\uf0b7", "•"],
  ["\uf0a7", "▪"],
  ["\uf0d8", "➢"],
  ["\uf0e0", "→"],
  ["\uf0df", "←"],
  ["\uf04a", "☺"],
]);

/** Without width or meaning by themselves; joiners, which shape emoji and scripts, and marks of direction are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
const NOISE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffc]/g;

/**
 * A text from outside as it is meant: ends of lines in one form, signs of symbol fonts as the characters Unicode has for them,
 * signs that show nothing left out. Nothing that can be seen is lost; glyphs nobody knows stay, for `oddSigns` to count.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(NOISE, "")
    .replace(/[\ue000-\uf8ff]/g, (sign) => SYMBOLS.get(sign) ?? sign);
}

/**
 * Signs of a text that stand for something nobody can read any more: `lost`, characters that were replaced by U+FFFD when the
 * text was read in the wrong encoding; `unknown`, glyphs of some font's own.
 */
export function oddSigns(text: string): { readonly lost: number; readonly unknown: number } {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  return { lost: count(/\ufffd/g), unknown: count(/\p{Co}/gu) };
}
