import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";

/** The question that asks for that day. */
export const FOLLOW_UP = "release.follow-up";

/** The day on which its authors look back at what came of it (ISO 8601), as they gave it; null without one. */
export function followUpOf(answers: Answers): string | null {
  return textAt(answers, FOLLOW_UP) || null;
}

/**
 * Whether authors are to say what came of it: it is approved and not closed, and the day they gave has come. Days are ISO 8601; null: none was
 * given.
 */
export function looksBack(
  of: { readonly state: AssessmentState; readonly on: string | null },
  today: string,
): boolean {
  const isApproved = of.state === "approved" || of.state === "approved-with-conditions";
  return isApproved && of.on !== null && of.on <= today;
}
