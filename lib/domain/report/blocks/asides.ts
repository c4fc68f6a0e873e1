import type { AnswerLine } from "@/lib/domain/report/report-document";

/** Confidence, note and evidence beside an answer, in one line. */
export function asidesOf({ confidence, note, evidence }: AnswerLine): string {
  return [
    confidence && `Confidence: ${confidence}.`,
    note && `Note: ${note}`,
    evidence && `Evidence: ${evidence}`,
  ]
    .filter(Boolean)
    .join(" ");
}
