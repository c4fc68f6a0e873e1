import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertRevision } from "@/lib/data/revisions";
import { getRoundOf } from "@/lib/data/rounds";
import { textAt } from "@/lib/domain/assessment/records";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { revisionFacts } from "@/lib/domain/portfolio/revision-facts";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { RULEBOOK_HASH } from "@/lib/domain/rules/rulebook-hash";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForStep } from "@/lib/use-cases/open-assessment";
import { reportMeta } from "@/lib/use-cases/report-meta";
import { refuse } from "@/lib/use-cases/result";
import { roundThatTakes } from "@/lib/use-cases/round-that-takes";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** The open round it is submitted into; null: into none. What is in one stays there. */
  roundId: id.nullable().default(null),
});

/**
 * Freezes the draft as its next revision: answers, instrument version, findings, the whole report, and what portfolios ask.
 * Gaps don't stop it (the report names them), a missing title does: nobody could find the assessment again.
 */
export const submitAssessment = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { record, next } = await openForStep(tx, viewer, input.assessmentId, "submit");
  const { answers } = await getDraftAnswers(tx, viewer, record);
  if (isBlank(textAt(answers, "project.title"))) {
    throw refuse("invalid", refusals.titleNeeded);
  }
  const roundId = await roundToEnter(tx, viewer, record, input.roundId);
  const number = record.revisionNumber + 1;
  const submittedAt = new Date();
  const meta = reportMeta(viewer, record, answers, {
    number,
    submittedAt: submittedAt.toISOString(),
    submittedBy: viewer.name,
  });
  const report = evaluateAssessment({ answers, meta });
  const revisionId = newId();
  await insertRevision(tx, viewer, {
    id: revisionId,
    assessmentId: record.id,
    teamId: record.teamId,
    handling: record.handling,
    number,
    submittedAt,
    answers,
    report,
    rulebookHash: RULEBOOK_HASH,
    facts: revisionFacts(answers, report),
  });
  await updateAssessment(tx, viewer, record.id, {
    state: next,
    title: meta.title,
    depth: report.depth,
    revisionNumber: number,
    ...(roundId !== null && { roundId }),
  });
  await recordAudit(
    tx,
    "assessment.submitted",
    { type: "assessment", id: record.id },
    {
      revision: revisionId,
      number,
      scrutiny: report.scrutiny.level,
      ...(roundId !== null && { round: roundId }),
    },
  );
  return { revisionId, number };
});

/** The round that is newly entered; null: none, or it is in that one already. Refuses one that is not open, and a second one. */
async function roundToEnter(
  tx: Tx,
  viewer: Viewer,
  record: AssessmentRecord,
  asked: string | null,
): Promise<string | null> {
  if (asked === null) return null;
  const current = await getRoundOf(tx, viewer, record.id);
  if (current?.id === asked) return null;
  if (current) throw refuse("wrong-state", refusals.inAnotherRound(current.name));
  await roundThatTakes(tx, viewer, record, asked);
  return asked;
}
