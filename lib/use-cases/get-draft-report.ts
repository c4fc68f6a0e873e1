import { z } from "zod";
import { getRevisionOf } from "@/lib/data/revisions";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type ClearedSince, clearedSince } from "@/lib/domain/report/cleared-since";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { reportMeta } from "@/lib/use-cases/report-meta";
import { responseViews } from "@/lib/use-cases/response-views";
import type { AssessmentHead, FindingResponse } from "@/lib/use-cases/views";

const input = z.strictObject({
  assessmentId: id,
  /** For who doesn’t show what to find out first and what would change it: the search for them takes longer than all the rest. */
  skipsSearch: z.boolean().optional(),
});

export type DraftReportView = {
  readonly assessment: AssessmentHead;
  readonly report: ReportDocument;
  readonly answers: Answers;
  readonly responses: readonly FindingResponse[];
  /** What the newest revision found and the draft no longer does; null before the first revision. */
  readonly cleared: (ClearedSince & { readonly number: number }) | null;
};

/** The report on the draft as it stands, for its authors. Evaluated now; nothing is kept. */
export const getDraftReport = defineView(input, async ({ tx, viewer, input }): Promise<DraftReportView> => {
  const opened = await openDraft(tx, viewer, input.assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, opened.record);
  const report = evaluateAssessment({
    answers,
    meta: reportMeta(viewer, opened.record, answers, null),
    skipsSearch: input.skipsSearch ?? false,
  });
  const responses = await responseViews(tx, viewer, input.assessmentId, { number: null, answers });
  const before = await getRevisionOf(tx, viewer, input.assessmentId, null);
  const cleared = before && { number: before.number, ...clearedSince(before, report.findings) };
  return { assessment: assessmentHead(opened), report, answers, responses, cleared };
});
