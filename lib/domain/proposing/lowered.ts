/** In small letters, and as long as before: positions in it are positions in the words themselves. */
export function lowered(words: string): string {
  return words.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
