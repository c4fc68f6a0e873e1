import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listMembers } from "@/lib/data/members";
import { listReviews, type ReviewRow } from "@/lib/data/reviews";
import { mayOnAssessment, mayReadReviews } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { mended } from "@/lib/domain/report/mended";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { decisionView } from "@/lib/use-cases/decision-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber } from "@/lib/use-cases/input";
import type { OpenAssessment } from "@/lib/use-cases/open-assessment";
import { openRevision, revisionHead } from "@/lib/use-cases/open-revision";
import { readersOf } from "@/lib/use-cases/readers";
import { responseViews } from "@/lib/use-cases/response-views";
import type {
  AssessmentHead,
  DecisionView,
  FindingResponse,
  PersonRef,
  Recommendation,
  ReviewView,
  RevisionHead,
} from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id, number: revisionNumber.optional() });

export type ReviewDeskView = {
  readonly assessment: AssessmentHead;
  readonly revision: RevisionHead;
  readonly report: ReportDocument;
  readonly answers: Answers;
  readonly responses: readonly FindingResponse[];
  /** The viewer's own review of this revision. */
  readonly own: ReviewView | null;
  /** What of the others' the access table shows now. */
  readonly others: readonly ReviewView[];
  /** Others may be there, and show once the viewer has handed in their own. */
  readonly othersHidden: boolean;
  /** For a lead: who could be asked to review. */
  readonly reviewerCandidates: readonly PersonRef[];
  /** For a lead: who could own a condition. */
  readonly members: readonly PersonRef[];
  readonly decision: DecisionView | null;
};

/** The review of a revision, as its reviewer, its lead, or (once answered) its author sees it. */
export const getReview = defineView(input, async ({ tx, viewer, input }): Promise<ReviewDeskView> => {
  const opened = await openRevision(tx, viewer, input.assessmentId, input.number ?? null);
  const { revision, standing } = opened;
  const decision = await decisionView(tx, viewer, standing, revision.id);
  const rows = await listReviews(tx, viewer, revision.id);
  const own = rows.find((row) => row.reviewerId === viewer.id);
  const ownReviewHandedIn = own?.handedInAt != null;
  const mayRead = mayReadReviews(standing, { ownReviewHandedIn, answeredByLead: decision !== null });
  const isReviewer = standing.includes("reviewer");
  // Only the lead sees that, and how far, somebody is still writing.
  const isOthers = (row: ReviewRow) =>
    row.reviewerId !== viewer.id && (row.handedInAt !== null || standing.includes("team-lead"));
  return {
    assessment: assessmentHead(opened),
    revision: revisionHead(revision),
    report: mended(revision.report),
    answers: revision.answers,
    responses: await responseViews(tx, viewer, input.assessmentId, revision.number),
    own: own ? reviewView(own) : null,
    others: mayRead ? rows.filter(isOthers).map(reviewView) : [],
    othersHidden: isReviewer && !mayRead,
    ...(await peopleForLead(tx, viewer, opened, rows)),
    decision,
  };
});

async function peopleForLead(
  tx: Reader,
  viewer: Viewer,
  { record, standing }: OpenAssessment,
  reviews: readonly ReviewRow[],
): Promise<Pick<ReviewDeskView, "reviewerCandidates" | "members">> {
  if (!mayOnAssessment(standing, "review.assign")) return { reviewerCandidates: [], members: [] };
  const everyone = await listMembers(tx, viewer);
  // Whoever reviewed an earlier revision can be asked again for this one.
  const taken = new Set([
    ...record.people.filter((person) => person.relation === "author").map((person) => person.memberId),
    ...reviews.map((review) => review.reviewerId),
  ]);
  const candidates = everyone.filter(
    (member) =>
      !member.disabledAt &&
      !taken.has(member.id) &&
      member.roles.some((role) => role === "reviewer" || role === "lead"),
  );
  return {
    reviewerCandidates: candidates.map(({ id, name }) => ({ id, name })),
    members: readersOf(record, everyone).map(({ id, name }) => ({ id, name })),
  };
}

function reviewView(row: ReviewRow): ReviewView {
  return {
    id: row.id,
    reviewer: { id: row.reviewerId, name: row.reviewerName },
    reviewerIsDisabled: row.reviewerIsDisabled,
    assignedAt: row.assignedAt.toISOString(),
    handedInAt: row.handedInAt?.toISOString() ?? null,
    recommendation: row.recommendation as Recommendation | null,
    summary: row.summary,
    ratings: row.ratings,
  };
}
