import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { getNewestEvaluation } from "@/lib/data/evaluations";
import { listReviews } from "@/lib/data/reviews";
import { listRevisionNumbers, type RevisionWithReport } from "@/lib/data/revisions";
import { listSaid } from "@/lib/data/threads";
import type { Answers } from "@/lib/domain/assessment/answer";
import {
  asksToBeAmended,
  FOLLOW_UP,
  followUpOf,
  type Holds,
  OUT_OF_DATE,
  shelfLifeOf,
} from "@/lib/domain/assessment/follow-up";
import { textAt } from "@/lib/domain/assessment/records";
import { type FindingChanges, findingChanges } from "@/lib/domain/findings/finding-changes";
import type { ReportDocument, ScrutinyLevel } from "@/lib/domain/report/report-document";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import type { JudgedSupports } from "@/lib/domain/review/judged-supports";
import { LEAN, type LeanCompared, leanCompared } from "@/lib/domain/review/lean-compared";
import { recommendationOf } from "@/lib/domain/review/ratings";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { decisionView } from "@/lib/use-cases/decision-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { type Mentionable, mentionableIn, NOBODY } from "@/lib/use-cases/mentionable";
import { type NextToDecide, nextToDecide } from "@/lib/use-cases/next-to-decide";
import { openRevision, revisionHead } from "@/lib/use-cases/open-revision";
import {
  claimsJudged,
  readableReviews,
  reviewsAmong,
  supportsJudged,
} from "@/lib/use-cases/readable-reviews";
import { responseViews } from "@/lib/use-cases/response-views";
import { type ThreadView, threadSideOf, threadsAmong } from "@/lib/use-cases/review-threads";
import { today } from "@/lib/use-cases/today";
import type { AssessmentHead, DecisionView, FindingResponse, RevisionHead } from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id, number: revisionNumber.optional() });

/** What later rules conclude from the same answers, beside what was frozen. */
export type LaterEvaluation = {
  readonly instrumentVersion: string;
  readonly rulebookVersion: string;
  readonly evaluatedAt: string;
  readonly scrutiny: ScrutinyLevel;
  /** How many answers have no place in the later instrument and were not read. */
  readonly setAside: number;
  readonly changes: FindingChanges;
};

export type RevisionView = {
  readonly assessment: AssessmentHead;
  readonly revision: RevisionHead;
  readonly report: ReportDocument;
  readonly answers: Answers;
  readonly responses: readonly FindingResponse[];
  readonly decision: DecisionView | null;
  /** The day on which its authors look back at what came of it; an ISO 8601 date. Null: none was given. */
  readonly followUpOn: string | null;
  /** How long it holds, as its authors have it, and whether that is over, by the day or by what somebody says has happened; null where neither is said. */
  readonly holds: Holds | null;
  /** What its authors lean to beside what reviewers recommended, of reviews the viewer may read, and what came of it. */
  readonly lean: LeanCompared | null;
  /** What reviews say of claims that words alone answer, of those the viewer may read. */
  readonly claims: readonly JudgedClaim[];
  /** The same of evidence and commitments, and the levels that return by it. */
  readonly supports: JudgedSupports;
  /** What is said about it, as far as the viewer may read it. */
  readonly threads: readonly ThreadView[];
  /** Whom they may mention there. */
  readonly mentionable: Mentionable;
  /** The newest; null while there is none. */
  readonly later: LaterEvaluation | null;
  /** The numbers of all revisions, oldest first. */
  readonly numbers: readonly number[];
  /** For whoever decided it: what they would decide next. */
  readonly next: NextToDecide | null;
};

/** A submitted revision as it was frozen; the newest without a number. */
export const getRevision = defineView(input, async ({ tx, viewer, input }): Promise<RevisionView> => {
  const opened = await openRevision(tx, viewer, input.assessmentId, input.number ?? null);
  const { revision } = opened;
  const [decision, rows, said, responses, later, numbers] = await Promise.all([
    decisionView(tx, viewer, opened.standing, revision.id),
    listReviews(tx, viewer, revision.id),
    listSaid(tx, viewer, revision.id),
    responseViews(tx, viewer, input.assessmentId, revision),
    laterEvaluation(tx, viewer, revision),
    listRevisionNumbers(tx, viewer, input.assessmentId),
  ]);
  const reviews = reviewsAmong(viewer, opened, { rows, answeredByLead: decision !== null });
  const { threads } = threadsAmong(tx, viewer, opened, { rows: said, side: threadSideOf(opened, reviews) });
  const readable = readableReviews(tx, viewer, opened, reviews);
  return {
    assessment: assessmentHead(opened),
    revision: revisionHead(revision),
    report: revision.report,
    answers: revision.answers,
    responses,
    decision,
    followUpOn: followUpOf(revision.answers),
    supports: supportsJudged(revision.report, readable),
    holds: holdsUntil(opened, threads, decision?.at ?? ""),
    lean: leanCompared(
      leanOf(revision),
      readable.flatMap(({ reviewerName, recommendation: kept }) => {
        const recommendation = recommendationOf(kept);
        return recommendation ? [{ reviewer: reviewerName, recommendation }] : [];
      }),
      threads.flatMap(({ about, as, text }) => (about === FOLLOW_UP && as === "author" ? [text] : [])),
    ),
    claims: claimsJudged(revision.report, readable),
    threads,
    mentionable: threads.length === 0 ? NOBODY : await mentionableIn(tx, viewer, opened, reviews),
    later,
    numbers,
    next: decision?.by.id === viewer.id ? await nextToDecide(tx, viewer) : null,
  };
});

/** As it is answered, and in the words of the instrument that it was frozen with. */
function leanOf({ answers, report }: RevisionWithReport) {
  const line = report.answers.flatMap(({ lines }) => lines).find(({ path }) => path === LEAN);
  return { chosen: textAt(answers, LEAN), words: line?.text ?? "" };
}

/** Of what would end it sooner, an open thread about it that was begun since it was decided (ISO 8601) says that it has happened. */
function holdsUntil(
  { record, revision }: Pick<Awaited<ReturnType<typeof openRevision>>, "record" | "revision">,
  threads: readonly ThreadView[],
  decidedAt: string,
): RevisionView["holds"] {
  const shelfLife = shelfLifeOf(revision.answers);
  const isOpen = ({ about, state, at }: ThreadView) =>
    about === OUT_OF_DATE && (state === "open" || state === "stands") && at > decidedAt;
  const happened = threads.filter(isOpen).map(({ text }) => text);
  return (
    shelfLife && {
      ...shelfLife,
      isOverBy: asksToBeAmended({ state: record.state, shelfLife, happened }, today()),
    }
  );
}

async function laterEvaluation(
  tx: Reader,
  viewer: Viewer,
  revision: RevisionWithReport,
): Promise<LaterEvaluation | null> {
  const row = await getNewestEvaluation(tx, viewer, revision.id);
  if (!row) return null;
  const { instrumentVersion, rulebookVersion, scrutiny } = row;
  return {
    instrumentVersion,
    rulebookVersion,
    scrutiny,
    evaluatedAt: row.evaluatedAt.toISOString(),
    setAside: row.setAside.length,
    changes: findingChanges(revision.report.findings, row.findings),
  };
}
