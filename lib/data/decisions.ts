import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import type { DecisionBasis } from "@/lib/domain/review/decision-basis";

export type ConditionRecord = {
  readonly id: string;
  readonly assessmentId: string;
  readonly assessmentTitle: string;
  readonly text: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly ownerIsDisabled: boolean;
  /** ISO 8601 date. */
  readonly dueOn: string;
  readonly metAt: Date | null;
};
export type DecisionRecord = {
  readonly id: string;
  readonly revisionNumber: number;
  readonly outcome: string;
  readonly reason: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: Date;
  /** Null: decided before it was kept. */
  readonly basis: DecisionBasis | null;
  /** How many reviews were handed in and out. Null: decided before it was kept. */
  readonly reviewsIn: number | null;
  readonly reviewsOut: number | null;
  /** The decider acknowledged that there was none, or that some were out. */
  readonly acknowledged: boolean;
  /** By which recorded command, and why, somebody decided who else could not. */
  readonly grant: { readonly reason: string; readonly by: string; readonly at: string } | null;
};

/** The decision about a revision, or null. */
export async function getDecision(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<DecisionRecord | null> {
  const [row] = await tx.$queryRaw<DecisionRecord[]>`
    SELECT d.id, r.number AS "revisionNumber", d.outcome, d.reason, d.decided_by AS "byId", m.name AS "byName",
           d.decided_at AS at, d.basis, d.reviews_in AS "reviewsIn", d.reviews_out AS "reviewsOut", d.acknowledged,
           (SELECT jsonb_build_object('reason', g.reason, 'by', g.machine_account,
                                      'at', to_char(g.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
              FROM decision_grant g WHERE g.organisation_id = d.organisation_id AND g.id = d.grant_id) AS grant
      FROM decision d
      JOIN revision r ON r.organisation_id = d.organisation_id AND r.id = d.revision_id
      JOIN member m ON m.organisation_id = d.organisation_id AND m.id = d.decided_by
     WHERE d.organisation_id = ${viewer.organisationId}::uuid AND d.revision_id = ${revisionId}::uuid`;
  return row ?? null;
}

/**
 * Conditions by decision, by owner (those not yet met), by team (those not yet met whose owner's account is disabled), or one
 * by its id.
 */
export async function listConditions(
  tx: Reader,
  viewer: Viewer,
  which:
    | { decisionId: string }
    | { openOwnedBy: string }
    | { ownerGoneIn: readonly string[] }
    | { id: string },
): Promise<readonly ConditionRecord[]> {
  const filter =
    "decisionId" in which
      ? Prisma.sql`c.decision_id = ${which.decisionId}::uuid`
      : "id" in which
        ? Prisma.sql`c.id = ${which.id}::uuid`
        : "ownerGoneIn" in which
          ? Prisma.sql`r.team_id = ANY (${which.ownerGoneIn}::uuid[]) AND m.disabled_at IS NOT NULL AND c.met_at IS NULL`
          : Prisma.sql`c.owner_id = ${which.openOwnedBy}::uuid AND c.met_at IS NULL`;
  return tx.$queryRaw<ConditionRecord[]>`
    SELECT c.id, d.assessment_id AS "assessmentId", r.title AS "assessmentTitle", c.text, c.owner_id AS "ownerId",
           m.name AS "ownerName", m.disabled_at IS NOT NULL AS "ownerIsDisabled",
           to_char(c.due_on, 'YYYY-MM-DD') AS "dueOn", c.met_at AS "metAt"
      FROM decision_condition c
      JOIN decision d ON d.organisation_id = c.organisation_id AND d.id = c.decision_id
      JOIN revision r ON r.organisation_id = d.organisation_id AND r.id = d.revision_id
      JOIN member m ON m.organisation_id = c.organisation_id AND m.id = c.owner_id
     WHERE c.organisation_id = ${viewer.organisationId}::uuid AND ${filter}
     ORDER BY c.due_on, c.id
     LIMIT 200`;
}

/** How many conditions the viewer owns and has not met. */
export async function countOpenConditions(tx: Reader, viewer: Viewer): Promise<number> {
  const [row] = await tx.$queryRaw<{ found: number }[]>`
    SELECT count(*)::integer AS found FROM decision_condition c
     WHERE c.organisation_id = ${viewer.organisationId}::uuid AND c.owner_id = ${viewer.id}::uuid AND c.met_at IS NULL`;
  return row?.found ?? 0;
}

/** Writes a decision with its conditions. */
export async function insertDecision(
  tx: Tx,
  viewer: Viewer,
  decision: {
    id: string;
    assessmentId: string;
    revisionId: string;
    outcome: string;
    reason: string;
    basis: DecisionBasis;
    /** That there is no review, or that some are out. */
    acknowledged: boolean;
    conditions: readonly { id: string; text: string; ownerId: string; dueOn: string }[];
  },
): Promise<void> {
  const { conditions, ...row } = decision;
  const organisationId = viewer.organisationId;
  await tx.decision.createMany({
    data: [{ ...row, basis: row.basis as Prisma.InputJsonObject, organisationId, decidedBy: viewer.id }],
  });
  await tx.decisionCondition.createMany({
    data: conditions.map(({ dueOn, ...condition }) => ({
      ...condition,
      organisationId,
      decisionId: decision.id,
      dueOn: new Date(`${dueOn}T00:00:00Z`),
    })),
  });
}

/** Marks a condition as met; false if it was already, or isn't the viewer's to mark. */
export async function markConditionMet(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const { count } = await tx.decisionCondition.updateMany({
    where: { organisationId: viewer.organisationId, id, metAt: null },
    data: { metAt: new Date() },
  });
  return count === 1;
}

/** Gives a condition to another owner; false if it is met, or isn't the viewer's to give. */
export async function changeConditionOwner(
  tx: Tx,
  viewer: Viewer,
  id: string,
  ownerId: string,
): Promise<boolean> {
  const { count } = await tx.decisionCondition.updateMany({
    where: { organisationId: viewer.organisationId, id, metAt: null },
    data: { ownerId },
  });
  return count === 1;
}
