/**
 * How wide a text is drawn, from the advances of Public Sans at weight 600 (the widest in use), so that a label is broken where
 * it has to be without asking a browser. Characters outside ASCII are taken as wide as their kind: ideographs and emoji a full
 * em, combining marks nothing, all others a wide letter.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths * size) / 1000;
}

/** From U+0020 to U+007E, in thousandths of an em. */
const ASCII = [
  234, 268, 455, 610, 671, 923, 750, 255, 320, 324, 437, 573, 261, 386, 250, 368, 630, 419, 618, 649, 644,
  659, 643, 615, 661, 643, 250, 261, 563, 573, 563, 529, 829, 719, 678, 705, 708, 629, 605, 747, 768, 297,
  396, 701, 578, 903, 770, 749, 645, 762, 687, 682, 606, 714, 690, 962, 704, 640, 655, 322, 368, 322, 479,
  537, 243, 560, 603, 546, 603, 572, 397, 626, 585, 258, 277, 572, 317, 882, 586, 571, 602, 602, 403, 518,
  404, 589, 513, 785, 577, 551, 489, 359, 266, 360, 592,
];
const LETTER = 640;
const EM = 1000;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
const NOTHING = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;
const PUNCTUATION: { readonly [character: string]: number } = {
  "’": 248,
  "‘": 248,
  "·": 246,
  "—": 1134,
  "…": 837,
  "→": 838,
};

function advance(character: string): number {
  const known = ASCII[(character.codePointAt(0) ?? 0) - 0x20] ?? PUNCTUATION[character];
  if (known !== undefined) return known;
  if (NOTHING.test(character)) return 0;
  return WIDE.test(character) ? EM : LETTER;
}
