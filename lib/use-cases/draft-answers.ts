import { type AnswersWithVersions, getAnswers } from "@/lib/data/answers";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { answersToday } from "@/lib/domain/instrument/migrations/answers-today";

/**
 * The answers of a draft as the instrument asks today, with their versions. Those of an assessment that can't be changed now
 * are brought over for this look alone; nothing is written.
 */
export async function getDraftAnswers(
  tx: Reader,
  viewer: Viewer,
  record: Pick<AssessmentRecord, "id" | "instrumentVersion">,
): Promise<AnswersWithVersions> {
  const stored = await getAnswers(tx, viewer, record.id);
  return { ...stored, answers: answersToday(stored.answers, record.instrumentVersion) };
}
