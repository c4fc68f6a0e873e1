/** An addition as somebody would make it, to be tried in a copy of the tree: how many files it takes, and what says that one was forgotten. */
export type Probe = {
  readonly name: string;
  /** The row of docs/contributing.md that says how it is done, by its first cell. */
  readonly row: string;
  /** So many files written by hand are enough. */
  readonly most: number;
  readonly steps: readonly Step[];
  /** What can be forgotten within a file that is there: tried with all steps done. */
  readonly lacks?: readonly Omit<Step, "isSql">[];
  /** Another content of something that has a label: it is pinned, and the files written by commands are written anew. */
  readonly isContent?: true;
  /** Test files that look at it, by their paths. */
  readonly tests: readonly string[];
};

export type Step = {
  /** A file, or the folder that `copyOf` is copied to. */
  readonly file: string;
  /** The file with the addition; of a new one the text is empty. Throws where the place isn't found. */
  readonly edit: (text: string) => string;
  readonly copyOf?: string;
  /** What fails without it: the type check, the search for what nobody uses, or a test. */
  readonly caughtBy: "types" | "unused" | "unit" | "database";
  /** The policies and checks that say the same to the database: not counted. */
  readonly isSql?: true;
};

/** A new file. */
export const written =
  (text: string) =>
  (before: string): string => {
    if (before !== "") throw new Error("There is such a file already.");
    return text;
  };

/** What is added before a place that occurs once. */
export const before = (place: string, added: string) => (text: string) =>
  text.replace(once(text, place), () => added + place);

/** What is added behind a place that occurs once. */
export const behind = (place: string, added: string) => (text: string) =>
  text.replace(once(text, place), () => place + added);

/** What takes the place of something that occurs once. */
export const instead = (place: string, other: string) => (text: string) =>
  text.replace(once(text, place), () => other);

export const both =
  (...edits: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    edits.reduce((edited, edit) => edit(edited), text);

function once(text: string, place: string): string {
  if (text.split(place).length !== 2) throw new Error(`There is not one “${place}”.`);
  return place;
}
