/** Pieces of patterns over the words of a sentence, lower-case, with one space between them and a comma as a word. */

/** One of these; each may be several words. */
export const one = (...words: readonly string[]) => `(?:${words.join("|")})`;

/** This, with up to so many words of the same clause before it. */
export const within = (most: number, part: string) => `(?:[^ ,]+ ){0,${most}}${part}`;
