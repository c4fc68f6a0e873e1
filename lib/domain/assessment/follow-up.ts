import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";

/** The day on which its authors look back at what came of it (ISO 8601), as they gave it; null without one. */
export function followUpOf(answers: Answers): string | null {
  return textAt(answers, "release.follow-up") || null;
}
