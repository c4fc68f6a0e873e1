import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { getAssessment } from "@/lib/data/assessment-records";
import { getDecision, listConditions } from "@/lib/data/decisions";
import { listMedians } from "@/lib/data/portfolio-medians";
import { noteReading } from "@/lib/data/readings";
import { listRevisions } from "@/lib/data/revisions";
import { type AssessmentState, mayInOrganisation } from "@/lib/domain/access/access-table";
import { mayRead, standingOf } from "@/lib/domain/access/standing";
import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { answersToday } from "@/lib/domain/instrument/migrations/answers-today";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { isQuantiles } from "@/lib/domain/review/judgement";
import { recommendationOf } from "@/lib/domain/review/ratings";
import type { JudgedColumn } from "@/lib/domain/review/shown-judged";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { revisionHead } from "@/lib/use-cases/open-revision";
import { readableReviews, reviewsOf } from "@/lib/use-cases/readable-reviews";
import { notFound, refuse } from "@/lib/use-cases/result";
import type { RevisionHead, TeamRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  revisions: z
    .array(id)
    .min(COUNT_LIMITS.compared.least, refusals.tooFewToCompare)
    .max(COUNT_LIMITS.compared.most, refusals.tooManyToCompare(COUNT_LIMITS.compared.most))
    .readonly(),
});

export type ComparisonColumn = {
  readonly revision: RevisionHead;
  readonly assessmentId: string;
  readonly state: AssessmentState;
  readonly team: TeamRef;
  readonly report: ReportDocument;
  /** As today's instrument asks, so that revisions of several versions line up. */
  readonly answers: Answers;
  readonly judged: JudgedColumn;
};

export type ComparisonViewed = {
  readonly columns: readonly ComparisonColumn[];
  /** Of the newest revisions the viewer may read, those submitted last. */
  readonly medians: { readonly shift: readonly number[]; readonly effect: readonly number[] };
};

/** What reviewers and whoever decided said of a revision, as far as the viewer may read it now. */
async function judgedColumn(
  tx: Reader,
  viewer: Viewer,
  opened: Parameters<typeof readableReviews>[2] & Parameters<typeof reviewsOf>[2],
): Promise<JudgedColumn> {
  const decision = await getDecision(tx, viewer, opened.revision.id);
  const conditions = decision ? await listConditions(tx, viewer, { decisionId: decision.id }) : [];
  const open = conditions.filter(({ metAt }) => metAt === null);
  const reviews = readableReviews(tx, viewer, opened, await reviewsOf(tx, viewer, opened, decision !== null));
  const estimates = (path: string): readonly (Quantiles | null)[] =>
    reviews.map(({ ratings }) => {
      const value = ratings.find((each) => each.path === path)?.value ?? null;
      return value !== null && isQuantiles(value) ? value : null;
    });
  const outcome = recommendationOf(decision?.outcome ?? null);
  if (decision && !outcome) throw new Error("A decision has an outcome that is not of the table.");
  return {
    recommend: reviews.flatMap(({ recommendation }) => recommendationOf(recommendation) ?? []),
    reviews: reviews.length,
    timelineShift: estimates("timeline"),
    safetyEffect: estimates("safety"),
    decision: decision &&
      outcome && {
        outcome,
        on: decision.at.toISOString().slice(0, 10),
        conditions: conditions.length,
        open: open.length,
        dueOn: open[0]?.dueOn ?? null,
      },
  };
}

/** Up to six revisions side by side, in the order asked for, and how the portfolio estimates what they do; one beside that alone. */
export const getComparison = defineView(input, async ({ tx, viewer, input }): Promise<ComparisonViewed> => {
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
  const ids = [...new Set(input.revisions)];
  const revisions = await listRevisions(tx, viewer, ids);
  if (revisions.length < ids.length) throw notFound("revision");
  const columns: ComparisonColumn[] = [];
  for (const revision of revisions) {
    const record = await getAssessment(tx, viewer, revision.assessmentId);
    if (!record || !mayRead(viewer, record, revision.number)) throw notFound("revision");
    noteReading(tx, { kind: "revision", assessmentId: record.id, number: revision.number });
    columns.push({
      revision: revisionHead(revision),
      assessmentId: record.id,
      state: record.state,
      team: { id: record.teamId, name: record.teamName },
      report: revision.report,
      answers: answersToday(revision.answers, revision.instrumentVersion),
      judged: await judgedColumn(tx, viewer, {
        record,
        revision,
        standingHere: standingOf(viewer, record, revision.number),
      }),
    });
  }
  const medians = await listMedians(tx, viewer, COUNT_LIMITS.concludedOver);
  return {
    columns,
    medians: {
      shift: medians.flatMap(({ shift }) => shift ?? []),
      effect: medians.flatMap(({ effect }) => effect ?? []),
    },
  };
});
