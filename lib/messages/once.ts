/** Makes something when it is first asked for: a browser that only reads a page needs few of the formats it comes with. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
