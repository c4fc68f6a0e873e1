import { MAX_FILE_BYTES } from "@/lib/domain/file/limits";
import { fileKinds } from "@/messages/home";
export type FileKind = "assessment" | "x-risk-sheet";

/** The kinds of file an assessment can start from, as the form offers them. */
export const FILE_KINDS: Readonly<
  Record<FileKind, { readonly label: string; readonly hint: string; readonly accept: string }>
> = {
  assessment: {
    label: fileKinds.assessment,
    hint: fileKinds.assessmentHint(MAX_FILE_BYTES),
    accept: ".json,application/json",
  },
  "x-risk-sheet": {
    label: fileKinds.xRiskSheet,
    hint: fileKinds.xRiskSheetHint,
    accept: ".md,.markdown,.txt,.tex,text/plain,text/markdown",
  },
};

/** The kind of file chosen as a start, such as `file:assessment`; null for every other start. */
export function fileKindOf(start: string): FileKind | null {
  const kind = start.startsWith("file:") ? start.slice("file:".length) : "";
  return Object.hasOwn(FILE_KINDS, kind) ? (kind as FileKind) : null;
}
