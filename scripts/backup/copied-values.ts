const LETTERS: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** The values of a row as COPY writes it: divided by tabs, \N for null, a backslash before what would be taken for more. */
export function copiedValues(line: string): readonly (string | null)[] {
  return line
    .split("\t")
    .map((field) =>
      field === "\\N" ? null : field.replace(/\\(.)/gs, (_, letter: string) => LETTERS[letter] ?? letter),
    );
}
