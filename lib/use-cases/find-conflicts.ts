import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { listCoAuthors } from "@/lib/data/conflicts";
import type { Answers } from "@/lib/domain/assessment/answer";
import { conflictGrounds, type Ground, namesIn } from "@/lib/domain/review/conflicts";

type Candidate = { readonly id: string; readonly name: string; readonly teamIds: readonly string[] };

/** The grounds on which each of these people may have a conflict of interest, as far as the viewer may know. By their ids. */
export async function findConflicts(
  tx: Reader,
  viewer: Viewer,
  record: AssessmentRecord,
  answers: Answers,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, readonly Ground[]>> {
  const authors = record.people.filter(({ relation }) => relation === "author");
  const authorIds = authors.map(({ memberId }) => memberId);
  const coAuthors = await listCoAuthors(tx, viewer, record.id, authorIds);
  const named = namesIn(answers);
  return new Map(
    candidates.map(({ id, name }) => [
      id,
      conflictGrounds({
        name,
        wroteWith: coAuthors.filter(({ memberId }) => memberId === id).map(({ authorName }) => authorName),
        named,
        isSameTeam: false,
      }),
    ]),
  );
}
