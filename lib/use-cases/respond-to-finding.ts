import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertFindingResponse } from "@/lib/data/finding-responses";
import { getRevisionOf } from "@/lib/data/revisions";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { commitmentsOf } from "@/lib/domain/review/commitments";
import { isEditable } from "@/lib/domain/review/transitions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { fingerprint, id, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { reportMeta } from "@/lib/use-cases/report-meta";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  fingerprint,
  response: z.enum(["fixed", "mitigated", "accepted", "disputed"], refusals.responseNeeded),
  words: text(TEXT_LIMITS.response),
  /** The commitment that mitigates it, by its record; null: the words say who does what by when. */
  commitment: z.string().min(1).max(100).nullable().default(null),
});

/** An author answers a finding, of the draft or of the revision before it. Kept across revisions; the newest counts. */
export const respondToFinding = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const { record } = await openForAct(tx, viewer, input.assessmentId, "assessment.edit");
  if (!isEditable(record.state)) throw wrongState(record.state);
  const { answers } = await getDraftAnswers(tx, viewer, record);
  const draft = evaluateAssessment({ answers, meta: reportMeta(viewer, record, answers, null) });
  const before = await getRevisionOf(tx, viewer, record.id, null);
  const known = [...draft.findings, ...(before?.report.findings ?? [])];
  if (!known.some((finding) => finding.fingerprint === input.fingerprint)) throw notFound("finding");
  const { response, commitment } = input;
  if (commitment !== null) {
    if (response !== "mitigated") throw refuse("invalid", refusals.onlyMitigated);
    if (!commitmentsOf(answers).some(({ id }) => id === commitment)) {
      throw refuse("invalid", refusals.noSuchCommitment);
    }
  }
  await insertFindingResponse(tx, viewer, {
    id: newId(),
    ...input,
    revisionNumber: record.revisionNumber + 1,
    capacity: "author",
  });
  await recordAudit(
    tx,
    "finding.responded",
    { type: "assessment", id: record.id },
    { finding: input.fingerprint, response: input.response },
  );
  return {};
});
