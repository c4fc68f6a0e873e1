import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listProjectAuthors, listProjectReviews, type ProjectReviewRow } from "@/lib/data/project-reviews";
import { noteReading } from "@/lib/data/readings";
import { mayReadReviews } from "@/lib/domain/access/access-table";
import { grouped } from "@/lib/domain/grouped";
import { FEWEST_SHOWN } from "@/lib/domain/portfolio/board/withheld";
import type { Judged, ProjectReview } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { RECOMMENDATIONS } from "@/lib/domain/review/ratings";
import { ownReviewOf } from "@/lib/use-cases/own-review";
import { openReviews } from "@/lib/use-cases/readable-reviews";
import { type RevisionInList, standingInRow } from "@/lib/use-cases/readers";

/** By assessment: the reviews of its newest revision that are handed in and that the viewer may read; and its authors, where there are any. */
export type JudgedProjects = ReadonlyMap<string, Judged>;

/** A revision of a list, with what it is of. */
type Listed = RevisionInList & { readonly assessmentId: string; readonly revisionId: string };

/**
 * Of each of these revisions its authors and the reviews that the access table lets the viewer read now: nothing of others' where
 * their own is still owed.
 */
export async function judgedProjects(
  tx: Reader,
  viewer: Viewer,
  records: readonly Listed[],
): Promise<JudgedProjects> {
  if (records.length === 0) return new Map();
  const found = await listProjectReviews(
    tx,
    viewer,
    records.map(({ revisionId }) => revisionId),
  );
  const rows = grouped(found, ({ revisionId }) => revisionId);
  const reviews = new Map(
    records.map((record) => [
      record.assessmentId,
      readable(viewer, record, rows.get(record.revisionId) ?? []),
    ]),
  );
  const reviewed = [...reviews].flatMap(([id, of]) => (of.length > 0 ? [id] : []));
  const people = reviewed.length === 0 ? [] : await listProjectAuthors(tx, viewer, reviewed);
  const authors = grouped(people, ({ assessmentId }) => assessmentId);
  return new Map(
    [...reviews].map(([id, of]) => [
      id,
      { authors: (authors.get(id) ?? []).map(({ id: member, name }) => ({ id: member, name })), reviews: of },
    ]),
  );
}

function readable(
  viewer: Viewer,
  record: Listed,
  reviews: readonly ProjectReviewRow[],
): readonly ProjectReview[] {
  const standing = standingInRow(viewer, record);
  const { own } = ownReviewOf(viewer, reviews);
  const answeredByLead = reviews.some(({ isAnswered }) => isAnswered);
  const mayRead = mayReadReviews(standing, { own, answeredByLead });
  return openReviews(viewer, { rows: reviews, mayRead }).map(
    ({ reviewerId, reviewerName, recommendation, judgements }) => ({
      reviewer: { id: reviewerId, name: reviewerName },
      recommendation: RECOMMENDATIONS.find(({ value }) => value === recommendation)?.value ?? null,
      judgements,
    }),
  );
}

type Shown = { readonly id: string; readonly revisionNumber: number; readonly judged?: Judged };

const hasOthers = (viewer: Viewer, { judged }: Shown) =>
  judged?.reviews.some(({ reviewer }) => reviewer.id !== viewer.id) ?? false;

/** Notes the reviews of others that these projects have as read. */
export function noteReviews(tx: Reader, viewer: Viewer, shown: readonly Shown[]): void {
  for (const { id, revisionNumber } of shown.filter((each) => hasOthers(viewer, each))) {
    noteReading(tx, { kind: "review", assessmentId: id, number: revisionNumber });
  }
}

/** The same of what is shown in counts alone, where they are of so few projects that a count is what one review says. */
export function noteFewReviews(tx: Reader, viewer: Viewer, shown: readonly Shown[]): void {
  const reviewed = shown.filter((each) => hasOthers(viewer, each));
  if (reviewed.length < FEWEST_SHOWN) noteReviews(tx, viewer, reviewed);
}
