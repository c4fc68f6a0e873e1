import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertConflictStatement, listOwnConflicts } from "@/lib/data/conflicts";
import { listOwnOpenReviews } from "@/lib/data/reviews";
import { wroteIn } from "@/lib/domain/access/standing";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { CONFLICT_KINDS } from "@/lib/domain/review/conflicts";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { findOwnConflicts } from "@/lib/use-cases/find-conflicts";
import { id, optionalText } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  kind: z.enum(["none", ...CONFLICT_KINDS], refusals.conflictNeeded),
  words: optionalText(TEXT_LIMITS.conflict),
});

/**
 * Says of oneself that one has a conflict of interest in an assessment, or none. A conflict ends one's review of it and all reading
 * of it; `none` opens what one was asked to review, and takes a conflict back. Where a conflict was found, `none` needs words, and so
 * does one of another kind.
 */
export const stateConflict = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, kind, words } = input;
  await lockAssessment(tx, assessmentId);
  const asked = (await listOwnOpenReviews(tx)).find((row) => row.assessment_id === assessmentId);
  const isTakenBack = (await listOwnConflicts(tx)).some((row) => row.assessment_id === assessmentId);
  if (!asked && !isTakenBack) {
    const { record } = await openAssessment(tx, viewer, assessmentId);
    if (wroteIn(viewer.id, record)) throw refuse("not-allowed", refusals.conflictOfAuthor);
    if (kind === "none") throw refuse("wrong-state", refusals.noConflictStands);
  }
  if (kind === "none" && words === "") {
    if (isTakenBack) throw refuse("invalid", refusals.takenBackWhy);
    const found = asked ? await findOwnConflicts(tx, viewer, asked) : [];
    if (found.length > 0) throw refuse("invalid", refusals.foundConflictWhy);
  }
  if (kind === "other" && words === "") throw refuse("invalid", refusals.otherConflictWhat);
  await insertConflictStatement(tx, viewer, { id: newId(), assessmentId, kind, words });
  await recordAudit(
    tx,
    kind === "none" ? "review.no-conflict" : "review.conflict-declared",
    { type: "assessment", id: assessmentId },
    { kind },
  );
  return {};
});
