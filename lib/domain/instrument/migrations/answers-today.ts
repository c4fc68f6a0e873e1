import type { Answers } from "@/lib/domain/assessment/answer";
import { migrateAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";

/**
 * Answers of any version as today's instrument asks, for a look: without those that have no place. Those of a version that is
 * not known are given as they are; what today's questions find among them is shown.
 */
export function answersToday(answers: Answers, version: string): Answers {
  const migrated = migrateAnswers(answers, version);
  return migrated.ok ? migrated.answers : answers;
}
