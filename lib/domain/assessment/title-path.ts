import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";

/** Where an assessment's title is answered. */
export const TITLE_PATH = "project.title";

/** The title that an answer at a path gives its assessment; null: it gives none, there or elsewhere. */
export function titleFrom(path: Path, answer: Answer | null): string | null {
  if (path !== TITLE_PATH || !answer || !("value" in answer)) return null;
  return typeof answer.value === "string" ? answer.value : null;
}
