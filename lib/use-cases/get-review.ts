import { z } from "zod";
import { patternById } from "@/lib/content/catalogue";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listReasonsOff } from "@/lib/data/authorship";
import { listConflictStatements } from "@/lib/data/conflicts";
import { listKnownKinds, listKnownWords } from "@/lib/data/expertise";
import { listMembers, type MemberRow } from "@/lib/data/members";
import { noteReading } from "@/lib/data/readings";
import { type AskedReview, listKnownReviews, listPatterns, type ReviewRow } from "@/lib/data/reviews";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { wroteIn } from "@/lib/domain/access/standing";
import type { Answers } from "@/lib/domain/assessment/answer";
import { followUpOf, looksBack } from "@/lib/domain/assessment/follow-up";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { kindsOfWork } from "@/lib/domain/portfolio/revision-facts";
import { mended } from "@/lib/domain/report/mended";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import type { ConflictKind, Ground } from "@/lib/domain/review/conflicts";
import type { Disagreement } from "@/lib/domain/review/disagreement";
import { type DisputedFinding, disputedFindings } from "@/lib/domain/review/disputed-findings";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import type { JudgedSupports } from "@/lib/domain/review/judged-supports";
import {
  NO_RECORD,
  reviewerRecords,
  type ShownRecord,
  whoseWords,
} from "@/lib/domain/review/reviewer-record";
import type { ShownReview } from "@/lib/domain/review/shown-review";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { type ChangesAsked, changesAsked } from "@/lib/use-cases/changes-asked";
import { type Deciding, decidingOf } from "@/lib/use-cases/deciding";
import { decisionView } from "@/lib/use-cases/decision-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { disagreementOf } from "@/lib/use-cases/disagreement-of";
import { earlierJudgements } from "@/lib/use-cases/earlier-judgements";
import { findConflicts } from "@/lib/use-cases/find-conflicts";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { type MeetingOnView, meetingsOn } from "@/lib/use-cases/meetings-on";
import { type Mentionable, mentionableIn } from "@/lib/use-cases/mentionable";
import { type OpenRevision, openRevision, revisionHead } from "@/lib/use-cases/open-revision";
import { owesOneOf } from "@/lib/use-cases/own-review";
import {
  claimsJudged,
  handedIn,
  openReviews,
  reviewsOf,
  supportsJudged,
} from "@/lib/use-cases/readable-reviews";
import { mayBeAsked, readersOf } from "@/lib/use-cases/readers";
import { responseViews } from "@/lib/use-cases/response-views";
import { reviewThreads, type ThreadView } from "@/lib/use-cases/review-threads";
import { today } from "@/lib/use-cases/today";
import type {
  AssessmentHead,
  DecisionView,
  FindingResponse,
  PersonRef,
  Recommendation,
  RevisionHead,
} from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id, number: revisionNumber.optional() });

export type ReviewDeskView = {
  readonly assessment: AssessmentHead;
  readonly revision: RevisionHead;
  readonly report: ReportDocument;
  readonly answers: Answers;
  readonly responses: readonly FindingResponse[];
  /** Findings that the authors dispute, with what readable reviews say of them. */
  readonly disputed: readonly DisputedFinding<FindingResponse>[];
  /** The viewer's own review of this revision. */
  readonly own: ShownReview | null;
  /** What of the others' the access table shows now. */
  readonly others: readonly ShownReview[];
  /** What one's own and the others' reviews say of claims that words alone answer, once handed in. */
  readonly claims: readonly JudgedClaim[];
  /** The same of evidence and commitments, and the levels that return by it. */
  readonly supports: JudgedSupports;
  /** Where these reviews part; null where fewer than two are open to the viewer. */
  readonly disagreement: Disagreement | null;
  /** What is said about it, as far as the viewer may read it. */
  readonly threads: readonly ThreadView[];
  /** What meetings said of it, for those who judge it. */
  readonly meetings: readonly MeetingOnView[];
  /** What was asked for on the revision before; null where nothing was, or the viewer may not read it. */
  readonly changesAsked: ChangesAsked | null;
  /** What the viewer, who owes a review, said of an earlier revision: how much of it can be brought over, how much changed since. */
  readonly earlier: { readonly number: number; readonly standing: number; readonly changed: number } | null;
  /** Whom they may mention there. */
  readonly mentionable: Mentionable;
  /** They may begin a thread, or argue. */
  readonly mayArgue: boolean;
  /** Others may be there, and show once the viewer has handed in their own. */
  readonly othersHidden: boolean;
  /** How it stands with deciding it. */
  readonly deciding: Deciding;
  /** For a lead: who was asked to review which revision, newest first. */
  readonly asked: readonly AskedReviewView[];
  /** For a lead: who could be asked to review. */
  readonly reviewerCandidates: readonly CandidateView[];
  /** For a lead: who declared a conflict of interest, and so can't be asked. */
  readonly conflicts: readonly {
    readonly name: string;
    readonly kind: ConflictKind;
    readonly words: string;
  }[];
  /** The viewer may say that they have a conflict of interest. */
  readonly mayDeclare: boolean;
  /** For a lead: who could own a condition. */
  readonly members: readonly PersonRef[];
  readonly decision: DecisionView | null;
  /** The day on which its authors look back at what came of it; an ISO 8601 date. Null: none was given. */
  readonly followUpOn: string | null;
  /** The viewer is an author, and that day has come. */
  readonly mayLookBack: boolean;
};

export type AskedReviewView = {
  readonly id: string;
  readonly number: number;
  readonly reviewer: PersonRef;
  /** Null while the viewer owes a review of that revision. */
  readonly isHandedIn: boolean | null;
  /** The viewer may say by when it is due, replace its reviewer or take them off: not while they owe a review of that revision. */
  readonly mayChange: boolean;
  /** Taken off. */
  readonly isEnded: boolean;
  readonly endedHow: AskedReview["endedHow"];
  /** Why they declined or were taken off, in words. */
  readonly why: string | null;
  /** They said that they have no conflict of interest; null as above. */
  readonly isOpened: boolean | null;
  /** ISO 8601 date. */
  readonly dueOn: string | null;
};

export type CandidateView = PersonRef & {
  /** On what grounds they may have a conflict of interest, as far as the viewer may know. */
  readonly grounds: readonly Ground[];
  /** Of the reviews that the viewer may know of. */
  readonly record: ShownRecord;
};

/** The review of a revision, as its reviewer, its lead, or (once answered) its author sees it. */
export const getReview = defineView(input, async ({ tx, viewer, input }): Promise<ReviewDeskView> => {
  const opened = await openRevision(tx, viewer, input.assessmentId, input.number ?? null);
  const { revision, record, standing, standingHere } = opened;
  const decision = await decisionView(tx, viewer, standing, revision.id);
  const reviews = await reviewsOf(tx, viewer, opened, decision !== null);
  const { rows, review, own, mayRead: mayReadOthers } = reviews;
  const everyone = await listMembers(tx, viewer);
  const { deciding, asked } = await decidingOf(tx, viewer, opened, everyone);
  // Only who decides sees that, and how far, somebody is still writing.
  const decides = mayOnAssessment(standingHere, "decision.make");
  const isOthers = (row: ReviewRow) =>
    row.reviewerId !== viewer.id && (row.handedInAt !== null || (decides && row.endedAt === null));
  const others = mayReadOthers ? rows.filter(isOthers).map((row) => reviewView(viewer, row)) : [];
  if (others.length > 0) {
    noteReading(tx, { kind: "review", assessmentId: input.assessmentId, number: revision.number });
  }
  const open = openReviews(viewer, reviews);
  const { threads, mayStart } = await reviewThreads(tx, viewer, opened, reviews);
  const responses = await responseViews(tx, viewer, input.assessmentId, revision);
  const followUpOn = followUpOf(revision.answers);
  return {
    assessment: assessmentHead(opened),
    revision: revisionHead(revision),
    report: mended(revision.report),
    answers: revision.answers,
    responses,
    disputed: disputedFindings(revision.report.findings, responses, open.map(handedIn)),
    own: review ? reviewView(viewer, review) : null,
    others,
    claims: claimsJudged(revision.report, open),
    supports: supportsJudged(revision.report, open),
    disagreement: open.length < 2 ? null : disagreementOf(revision, responses, open),
    threads,
    meetings: await meetingsOn(tx, viewer, revision.id),
    changesAsked: await changesAsked(tx, viewer, {
      record,
      number: revision.number - 1,
      now: revision.answers,
    }),
    earlier: await earlierCounts(tx, viewer, opened, review, own),
    mentionable: await mentionableIn(tx, viewer, opened, reviews, everyone),
    mayArgue: mayStart,
    othersHidden: own !== "none" && !mayReadOthers,
    deciding,
    ...(await peopleForLead(tx, viewer, opened, { asked, everyone })),
    mayDeclare: (record.state === "submitted" || record.state === "in-review") && !wroteIn(viewer.id, record),
    decision,
    followUpOn,
    mayLookBack:
      mayOnAssessment(standing, "follow-up.say") &&
      revision.number === record.revisionNumber &&
      looksBack({ state: record.state, on: followUpOn }, today()),
  };
});

async function earlierCounts(
  tx: Reader,
  viewer: Viewer,
  { record, revision }: OpenRevision,
  review: ReviewRow | null,
  own: "none" | "owed" | "handed-in",
): Promise<ReviewDeskView["earlier"]> {
  if (own !== "owed" || !review?.openedAt || revision.number !== record.revisionNumber) return null;
  const earlier = await earlierJudgements(tx, viewer, record.id, { revision, review });
  return earlier && { ...earlier, standing: earlier.standing.length };
}

async function peopleForLead(
  tx: Reader,
  viewer: Viewer,
  { record, standing, revision }: OpenRevision,
  { asked, everyone }: { readonly asked: readonly AskedReview[]; readonly everyone: readonly MemberRow[] },
): Promise<Pick<ReviewDeskView, "asked" | "reviewerCandidates" | "conflicts" | "members">> {
  const nothing = { asked: [], reviewerCandidates: [], conflicts: [], members: [] };
  if (!mayOnAssessment(standing, "decision.make")) return nothing;
  const members = readersOf(record, everyone).map(({ id, name }) => ({ id, name }));
  if (!mayOnAssessment(standing, "review.assign")) return { ...nothing, members };
  // Whoever reviewed an earlier revision can be asked again for this one.
  const taken = new Set([
    ...record.people
      .filter(({ relation }) => relation === "writer" || relation === "conflict")
      .map((person) => person.memberId),
    ...asked.filter(({ number }) => number === record.revisionNumber).map((review) => review.reviewerId),
  ]);
  const candidates = everyone.filter(
    (member) => !member.disabledAt && !taken.has(member.id) && mayBeAsked(member),
  );
  const found = await findConflicts(tx, viewer, record, revision.answers, candidates);
  const most = COUNT_LIMITS.knownReviews;
  const known = await listKnownReviews(tx, viewer, most + 1);
  const isCut = known.length > most;
  const here = kindsOfWork(revision.answers);
  const records = reviewerRecords(known.slice(0, most), {
    kindsOfWork: here,
    patterns: await listPatterns(tx, viewer, revision.id),
  });
  const ids = candidates.map((candidate) => candidate.id);
  const said = await listKnownKinds(tx, viewer, ids);
  const shown = whoseWords(ids, said, here, COUNT_LIMITS.knownWords);
  const words = await listKnownWords(tx, viewer, shown);
  const statements = await listConflictStatements(tx, viewer, record.id);
  const reasons = await listReasonsOff(tx, viewer, record.id);
  return {
    asked: asked.map(({ reviewerId, reviewerName, ...row }) => ({
      ...row,
      reviewer: { id: reviewerId, name: reviewerName },
      why: row.isEnded ? (reasons.get(row.id) ?? null) : null,
      mayChange: !owesOneOf(
        viewer.id,
        asked.filter(({ number }) => number === row.number),
      ),
    })),
    reviewerCandidates: candidates.map(({ id, name }) => {
      const record = records.get(id) ?? NO_RECORD;
      const labels = record.patterns.map((pattern) => patternById(pattern)?.label ?? pattern);
      const kinds = said.get(id);
      const knows = {
        kinds: (kinds ?? []).filter((kind) => here.includes(kind)).map(FILTER_LABELS.kindOfWork),
        words: kinds ? (words.get(id) ?? null) : "",
      };
      return {
        id,
        name,
        grounds: found.get(id) ?? [],
        record: { ...record, patterns: labels, isCut, knows },
      };
    }),
    conflicts: statements.flatMap(({ name, kind, words }) =>
      kind === "none" ? [] : [{ name, kind, words }],
    ),
    members,
  };
}

function reviewView(viewer: Viewer, row: ReviewRow): ShownReview {
  return {
    id: row.id,
    reviewer: { id: row.reviewerId, name: row.reviewerName },
    reviewerIsDisabled: row.reviewerIsDisabled,
    assignedAt: row.assignedAt.toISOString(),
    isOpened: row.openedAt !== null,
    handedInAt: row.handedInAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    recommendation: row.recommendation as Recommendation | null,
    summary: row.summary,
    confidence: row.confidence,
    // Another's are theirs alone until they hand them in.
    ratings: row.reviewerId === viewer.id || row.handedInAt !== null ? row.ratings : [],
  };
}
