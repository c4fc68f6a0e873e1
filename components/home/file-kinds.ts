export type FileKind = "assessment";

/** The kinds of file an assessment can start from, as the form offers them. */
export const FILE_KINDS: Readonly<
  Record<FileKind, { readonly label: string; readonly hint: string; readonly accept: string }>
> = {
  assessment: {
    label: "A file: answers exported from Landfall",
    hint: "The JSON file that “Answers as a file” gives, or one written in its form. At most 1 MiB. Every answer is checked before any is written.",
    accept: ".json,application/json",
  },
};

/** The kind of file chosen as a start, such as `file:assessment`; null for every other start. */
export function fileKindOf(start: string): FileKind | null {
  const kind = start.startsWith("file:") ? start.slice("file:".length) : "";
  return Object.hasOwn(FILE_KINDS, kind) ? (kind as FileKind) : null;
}
