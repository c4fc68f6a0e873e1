import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listFindingResponses } from "@/lib/data/finding-responses";
import { listReviews, type ReviewRow } from "@/lib/data/reviews";
import { getRevisionOf, type RevisionWithReport } from "@/lib/data/revisions";
import { type JudgedRevision, standsSince } from "@/lib/domain/review/carried-over";
import { subjectsOf } from "@/lib/domain/review/subjects";

/** How far back one's last review of it may be. */
const REVISIONS_BACK = 3;

export type EarlierJudgements = {
  /** Of the revision that one last handed a review in of. */
  readonly number: number;
  /** What one said there of what is the same now, and has said nothing of here yet. */
  readonly standing: ReviewRow["ratings"];
  /** What one said of what changed since. */
  readonly changed: number;
};

/** What the viewer judged in an earlier revision, against the one their own review is open of; null where they handed none in lately. */
export async function earlierJudgements(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  now: { readonly revision: RevisionWithReport; readonly review: ReviewRow },
): Promise<EarlierJudgements | null> {
  const { revision, review } = now;
  for (
    let number = revision.number - 1;
    number >= Math.max(1, revision.number - REVISIONS_BACK);
    number -= 1
  ) {
    const before = await getRevisionOf(tx, viewer, assessmentId, number);
    const rows = before ? await listReviews(tx, viewer, before.id) : [];
    const own = rows.find((row) => row.reviewerId === viewer.id && row.handedInAt !== null);
    if (!before || !own) continue;
    const judged = async ({ report, answers, number: of }: RevisionWithReport): Promise<JudgedRevision> => {
      const responses = await listFindingResponses(tx, viewer, assessmentId, of);
      return { answers, responses, subjects: subjectsOf(report, answers, responses) };
    };
    const [was, is] = [await judged(before), await judged(revision)];
    const stands = own.ratings.filter(({ path }) => standsSince(path, was, is));
    const said = new Set(review.ratings.map(({ path }) => path));
    return {
      number,
      standing: stands.filter(({ path }) => !said.has(path)),
      changed: own.ratings.filter((each) => !stands.includes(each) && !said.has(each.path)).length,
    };
  }
  return null;
}
