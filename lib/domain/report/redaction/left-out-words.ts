import { AUDIENCE_LABELS } from "@/lib/domain/report/redaction/audience";
import type { RedactionNote } from "@/lib/domain/report/report-document";

/** What a redacted copy leaves out, in a few words: the same on the page and in every document. */
export function leftOutInShort({ audience, leftOut }: RedactionNote): string {
  const count = leftOut.reduce((sum, row) => sum + row.count, 0);
  const what =
    count === 1 ? "One answer, or note beside it, is" : `${count} answers, or notes beside them, are`;
  const rest = count === 1 ? "it" : "them";
  const said =
    count === 0 ? "No answer is left out." : `${what} left out, with everything that rests on ${rest}.`;
  return `This copy is for ${AUDIENCE_LABELS[audience]}. ${said} Findings stay listed by title, and a title can tell which way an answer went; levels of scrutiny are those of the whole report.`;
}

/** The caption of the table that says which kinds of content stay. */
export function leftOutCaption({ audience }: RedactionNote): string {
  return `What copies for ${AUDIENCE_LABELS[audience]} leave out`;
}
