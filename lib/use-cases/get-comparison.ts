import { z } from "zod";
import { getAssessment } from "@/lib/data/assessment-records";
import { listMedians } from "@/lib/data/portfolio-medians";
import { noteReading } from "@/lib/data/readings";
import { listRevisions } from "@/lib/data/revisions";
import { type AssessmentState, mayInOrganisation } from "@/lib/domain/access/access-table";
import { mayRead } from "@/lib/domain/access/standing";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answersToday } from "@/lib/domain/instrument/migrations/answers-today";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { revisionHead } from "@/lib/use-cases/open-revision";
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
};

export type ComparisonViewed = {
  readonly columns: readonly ComparisonColumn[];
  /** Of the newest revisions the viewer may read, those submitted last. */
  readonly medians: { readonly shift: readonly number[]; readonly effect: readonly number[] };
};

/** Two to six revisions side by side, in the order asked for, and how the portfolio estimates what they do. */
export const getComparison = defineView(input, async ({ tx, viewer, input }): Promise<ComparisonViewed> => {
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
  const ids = [...new Set(input.revisions)];
  if (ids.length < COUNT_LIMITS.compared.least) throw refuse("invalid", refusals.tooFewDifferentToCompare);
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
