export type FileKind = "assessment" | "x-risk-sheet";

/** The kinds of file an assessment can start from, as the form offers them. */
export const FILE_KINDS: Readonly<
  Record<FileKind, { readonly label: string; readonly hint: string; readonly accept: string }>
> = {
  assessment: {
    label: "A file: answers exported from Landfall",
    hint: "The JSON file that “Answers as a file” gives, or one written in its form. At most 1 MiB. Every answer is checked before any is written.",
    accept: ".json,application/json",
  },
  "x-risk-sheet": {
    label: "A file: X-Risk Sheet in Markdown or text",
    hint: "The numbered answers of an X-Risk Sheet (Hendrycks and Mazeika 2022), as Markdown or plain text. Each goes to the question it matches and is marked as imported; what matches none is shown to you afterwards.",
    accept: ".md,.markdown,.txt,.tex,text/plain,text/markdown",
  },
};

/** The kind of file chosen as a start, such as `file:assessment`; null for every other start. */
export function fileKindOf(start: string): FileKind | null {
  const kind = start.startsWith("file:") ? start.slice("file:".length) : "";
  return Object.hasOwn(FILE_KINDS, kind) ? (kind as FileKind) : null;
}
