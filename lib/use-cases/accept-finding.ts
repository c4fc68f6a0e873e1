import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertFindingResponse } from "@/lib/data/finding-responses";
import { listReviews } from "@/lib/data/reviews";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { holdingUp } from "@/lib/domain/review/acceptance";
import { nextState } from "@/lib/domain/review/transitions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { fingerprint, id, revisionNumber, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { newestRevision } from "@/lib/use-cases/newest-revision";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { isHandedIn, supportsJudged } from "@/lib/use-cases/readable-reviews";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({
  assessmentId: id,
  /** The revision the lead had in front of them; without it, the newest. */
  number: revisionNumber.optional(),
  fingerprint,
  reason: text(TEXT_LIMITS.acceptance),
});

/** The lead accepts a finding of the newest revision, by name and with a reason. Those that hold an approval up must be before it. */
export const acceptFinding = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const { record } = await openForAct(tx, viewer, input.assessmentId, "decision.make");
  if (nextState(record.state, "approve") === null) throw wrongState(record.state);
  const revision = await newestRevision(tx, viewer, record.id, input.number);
  const { findings } = revision.report;
  const reviews = (await listReviews(tx, viewer, revision.id)).filter(isHandedIn);
  const waiting = holdingUp(findings, supportsJudged(revision.report, reviews).back);
  if (![...findings, ...waiting].some(({ fingerprint }) => fingerprint === input.fingerprint)) {
    throw notFound("finding");
  }
  await insertFindingResponse(tx, viewer, {
    id: newId(),
    assessmentId: record.id,
    revisionNumber: revision.number,
    fingerprint: input.fingerprint,
    response: "accepted",
    words: input.reason,
    commitment: null,
    capacity: "team-lead",
  });
  await recordAudit(
    tx,
    "finding.accepted",
    { type: "assessment", id: record.id },
    { finding: input.fingerprint, number: revision.number },
  );
  return {};
});
