import { AUDIENCE_LABELS } from "@/lib/domain/report/redaction/audience";
import type { RedactionNote } from "@/lib/domain/report/report-document";

/** What a redacted copy leaves out, in a few words: the same on the page and in every document. */
export function leftOutInShort({ audience, leftOut, rules = [] }: RedactionNote): string {
  const chosen = leftOut.reduce((sum, { count = 0 }) => sum + count, 0);
  const said = [
    `This copy is for ${AUDIENCE_LABELS[audience]}.`,
    leftOut.length === 0 && "No answer is left out.",
    leftOut.some(({ count }) => count === undefined) &&
      "It leaves out what the table below says, whether or not anything was said there.",
    chosen > 0 &&
      `${chosen === 1 ? "One answer or record was" : `${chosen} answers or records were`} left out by choice.`,
    rules.length > 0 &&
      `${rules.length === 1 ? "One rule reads" : `${rules.length} rules read`} answers left out: what they conclude is left out too, whether or not they conclude anything. So findings can be missing here, the counts are of what this copy shows, and the scrutiny is the least that is due.`,
  ];
  return said.filter(Boolean).join(" ");
}

/** The caption of the table that says which kinds of content stay. */
export function leftOutCaption({ audience }: RedactionNote): string {
  return `What copies for ${AUDIENCE_LABELS[audience]} leave out`;
}

export const RULES_LEFT_OUT =
  "Rules that read answers left out; this copy does not say whether they conclude anything";

/** In place of the decision asked for, where what the author says to it is withheld. */
export const DECISION_LEFT_OUT =
  "Whether, and under which conditions, to go ahead. What is stated on it is withheld.";
