/** The owner of something: "the model's". */
export const POSSESSIVE = "'s";

export function isPossessive(word: string): boolean {
  return word.charCodeAt(word.length - 2) === 39 && word.endsWith(POSSESSIVE);
}

export function withoutPossessive(word: string): string {
  return word.slice(0, -POSSESSIVE.length);
}
