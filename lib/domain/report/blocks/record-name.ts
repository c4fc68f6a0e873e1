import type { AnswerLine } from "@/lib/domain/report/report-document";

/** Whether an answer says only what its record is called, with nothing beside it. */
export function isOnlyName({ record, status, text, confidence, note, evidence }: AnswerLine): boolean {
  return (
    record !== null &&
    status === "answered" &&
    text.trim() === record.name &&
    !confidence &&
    !note &&
    !evidence
  );
}
