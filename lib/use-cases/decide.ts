import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertDecision } from "@/lib/data/decisions";
import { type FindingResponseRow, listFindingResponses } from "@/lib/data/finding-responses";
import { listMembers } from "@/lib/data/members";
import { listReviews, type ReviewRow } from "@/lib/data/reviews";
import type { RevisionWithReport } from "@/lib/data/revisions";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { blockersOf } from "@/lib/domain/review/acceptance";
import { needsAcknowledgement } from "@/lib/domain/review/acknowledgement";
import { arguableLabel } from "@/lib/domain/review/arguable";
import type { RequestedChange } from "@/lib/domain/review/requested-changes";
import { type Deciding, decidingOf } from "@/lib/use-cases/deciding";
import { decisionBasis } from "@/lib/use-cases/decision-basis";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate, optionalText, path, revisionNumber, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { newestRevision } from "@/lib/use-cases/newest-revision";
import { openForStep } from "@/lib/use-cases/open-assessment";
import { isHandedIn, supportsJudged } from "@/lib/use-cases/readable-reviews";
import { readersOf } from "@/lib/use-cases/readers";
import { requireSignature } from "@/lib/use-cases/require-confirmed";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** The revision the lead had in front of them; without it, the newest. */
  number: revisionNumber.optional(),
  outcome: z.enum(
    ["approve", "approve-with-conditions", "not-approve", "request-changes"],
    refusals.outcomeNeeded,
  ),
  reason: text(TEXT_LIMITS.decisionReason),
  /** How many reviews were handed in and out as the lead saw it, where they approve without any, or without some. */
  acknowledged: z
    .strictObject({ handedIn: z.number().int().min(0), out: z.number().int().min(0) })
    .optional(),
  conditions: z
    .array(
      z.strictObject({
        text: text(TEXT_LIMITS.condition),
        ownerId: id,
        dueOn: isoDate,
        howChecked: optionalText(TEXT_LIMITS.howChecked).default(""),
      }),
    )
    .max(COUNT_LIMITS.conditions, refusals.tooManyConditions(COUNT_LIMITS.conditions))
    .readonly()
    .default([]),
  /** What authors are asked to change, each of one answer, record or list. */
  changes: z
    .array(z.strictObject({ path, words: text(TEXT_LIMITS.requestedChange) }))
    .max(COUNT_LIMITS.requestedChanges, refusals.tooManyChanges(COUNT_LIMITS.requestedChanges))
    .readonly()
    .default([]),
});

/**
 * The lead's decision about the newest revision; not on their own review alone, nor while they owe one. Approving, with or
 * without conditions, first needs every finding that holds it up accepted by name, and an acknowledgement where there is no review or
 * some are out; conditions have an owner who may read the revision, and a date. Signed by giving the password, or signing in at the
 * provider, once more.
 */
export const decide = defineUseCase(input, async ({ tx, viewer, input }) => {
  const opened = await openForStep(tx, viewer, input.assessmentId, input.outcome);
  const { record, next } = opened;
  const revision = await newestRevision(tx, viewer, record.id, input.number);
  const responses = await listFindingResponses(tx, viewer, record.id, revision.number);
  const approves = input.outcome === "approve" || input.outcome === "approve-with-conditions";
  const { deciding } = await decidingOf(tx, viewer, opened);
  refuseOwnJudgement(deciding);
  const reviews = await listReviews(tx, viewer, revision.id);
  if (approves) refuseOpenBlockers(revision, reviews, responses);
  await refuseWrongConditions(tx, viewer, record, input);
  if (approves) refuseUnacknowledged(deciding, input.acknowledged);
  const changes = changesAsked(revision, input);
  const signedBy = requireSignature(viewer);

  await insertDecision(tx, viewer, {
    id: newId(),
    assessmentId: record.id,
    revisionId: revision.id,
    outcome: input.outcome,
    reason: input.reason,
    basis: decisionBasis(revision, reviews, responses),
    signedBy,
    changes,
    acknowledged: approves && needsAcknowledgement(deciding),
    conditions: input.conditions.map((condition) => ({ id: newId(), ...condition })),
  });
  await updateAssessment(tx, viewer, record.id, { state: next });
  await recordAudit(
    tx,
    "assessment.decided",
    { type: "assessment", id: record.id },
    {
      outcome: input.outcome,
      number: revision.number,
      conditions: input.conditions.length,
      reviews: deciding.handedIn,
      reviewsOut: deciding.out,
      ...(opened.standing.includes("decider") && { granted: true }),
    },
  );
  return {};
});

/** What is asked for, each under what its answer is called in the revision; refused where it asks nothing of it. */
function changesAsked(
  { report, answers }: RevisionWithReport,
  { outcome, changes }: z.output<typeof input>,
): readonly RequestedChange[] {
  if (changes.length > 0 && outcome !== "request-changes")
    throw refuse("invalid", refusals.changesOutOfPlace);
  return changes.map((change) => {
    const label = arguableLabel(INSTRUMENT, { report, answers }, change.path);
    if (label === null) throw refuse("invalid", refusals.noSuchQuestion);
    return { ...change, label };
  });
}

function refuseOwnJudgement({ obstacle }: Deciding): void {
  if (obstacle === "owes-review") throw refuse("wrong-state", refusals.ownReviewOwed);
  if (obstacle === "handed-over") throw refuse("wrong-state", refusals.decisionHandedOver);
  if (obstacle === "only-own-review") throw refuse("not-allowed", refusals.onlyOwnReview);
}

function refuseUnacknowledged(
  deciding: Deciding,
  acknowledged: z.output<typeof input>["acknowledged"],
): void {
  if (!needsAcknowledgement(deciding)) return;
  const isSame = acknowledged?.handedIn === deciding.handedIn && acknowledged.out === deciding.out;
  if (!isSame) throw refuse("wrong-state", refusals.reviewsNotAcknowledged(deciding.handedIn, deciding.out));
}

function refuseOpenBlockers(
  { report, number }: RevisionWithReport,
  reviews: readonly ReviewRow[],
  responses: readonly FindingResponseRow[],
): void {
  const { back } = supportsJudged(report, reviews.filter(isHandedIn));
  const open = blockersOf({ findings: report.findings, number, back }, responses).filter(
    ({ accepted }) => accepted === null,
  );
  if (open.length === 0) return;
  const titles = open.map(({ finding }) => `“${finding.title}”`).join(", ");
  throw refuse("wrong-state", refusals.blockingFindingsOpen(titles));
}

async function refuseWrongConditions(
  tx: Tx,
  viewer: Viewer,
  record: AssessmentRecord,
  given: z.output<typeof input>,
): Promise<void> {
  const { outcome, conditions } = given;
  if (outcome === "approve-with-conditions" && conditions.length === 0) {
    throw refuse("invalid", refusals.conditionNeeded);
  }
  if (outcome !== "approve-with-conditions" && conditions.length > 0) {
    throw refuse("invalid", refusals.conditionsOutOfPlace);
  }
  if (conditions.length === 0) return;
  const readers = readersOf(record, await listMembers(tx, viewer));
  const now = new Date();
  for (const condition of conditions) {
    if (isPastDay(condition.dueOn, now)) throw refuse("invalid", refusals.dayIsPast);
    if (!readers.some((member) => member.id === condition.ownerId)) {
      throw refuse("invalid", refusals.conditionOwnerMayNotRead);
    }
  }
}
