/** The words of a text as search compares them: in small letters, one writing of each letter, without signs between. Each once. */
export function searchWords(text: string): readonly string[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))];
}

/** Of a word, in UTF-16 units. What is longer is compared by its beginning. */
const LONGEST = 60;
