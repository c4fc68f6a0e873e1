/** The first letters of the first and the last word of a name: what a narrow place has room for. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? "")][0],
  );
  return letters.join("").toUpperCase();
}
