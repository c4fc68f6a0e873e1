import { sql } from "kysely";
import { jsonObjectFrom } from "kysely/helpers/postgres";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { jsonOf } from "@/lib/data/json-of";
import { firstRow, rows } from "@/lib/data/rows";
import type { DecisionBasis } from "@/lib/domain/review/decision-basis";
import type { RequestedChange } from "@/lib/domain/review/requested-changes";

const decisionOf = composed((given: Given<{ organisationId: string; revisionId: string }>) =>
  db
    .selectFrom("decision as d")
    .innerJoin("revision as r", (on) =>
      on.onRef("r.organisation_id", "=", "d.organisation_id").onRef("r.id", "=", "d.revision_id"),
    )
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "d.organisation_id").onRef("m.id", "=", "d.decided_by"),
    )
    .select((eb) => [
      "d.id",
      "d.assessment_id as assessmentId",
      "r.number as revisionNumber",
      "d.outcome",
      "d.reason",
      "d.decided_by as byId",
      "m.name as byName",
      "d.decided_at as at",
      // Null, as the next two: decided before it was kept.
      "d.basis",
      // How many reviews were handed in and out.
      "d.reviews_in as reviewsIn",
      "d.reviews_out as reviewsOut",
      // The decider acknowledged that there was none, or that some were out.
      "d.acknowledged",
      "d.changes",
      // By what the decider proved that it was they; null: before that was asked.
      "d.signed_by as signedBy",
      // By which recorded command, and why, somebody decided who else could not.
      jsonObjectFrom(
        eb
          .selectFrom("decision_grant as g")
          .select((eb) => [
            "g.reason",
            "g.machine_account as by",
            // As JavaScript writes times; Kysely has no time zones.
            sql<string>`to_char(${eb.ref("g.granted_at")} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as(
              "at",
            ),
          ])
          .whereRef("g.organisation_id", "=", "d.organisation_id")
          .whereRef("g.id", "=", "d.grant_id"),
      ).as("grant"),
    ])
    .where("d.organisation_id", "=", given.organisationId)
    .where("d.revision_id", "=", given.revisionId),
);
export type DecisionRecord = RowOf<typeof decisionOf>;

type WhichConditions =
  | { decisionId: string }
  | { openOwnedBy: string }
  | { ownerGoneIn: readonly string[] }
  | { id: string };

/** How many conditions are listed; of longer lists there is a count. */
export const MOST_CONDITIONS = 200;

const conditions = composed(
  (
    given: Given<{
      organisationId: string;
      decisionId: string | null;
      id: string | null;
      openOwnedBy: string | null;
      ownerGoneIn: readonly string[] | null;
    }>,
  ) => {
    const { decisionId, id, openOwnedBy, ownerGoneIn } = given;
    return db
      .selectFrom("decision_condition as c")
      .innerJoin("decision as d", (on) =>
        on.onRef("d.organisation_id", "=", "c.organisation_id").onRef("d.id", "=", "c.decision_id"),
      )
      .innerJoin("revision as r", (on) =>
        on.onRef("r.organisation_id", "=", "d.organisation_id").onRef("r.id", "=", "d.revision_id"),
      )
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.owner_id"),
      )
      .select((eb) => [
        "c.id",
        "d.assessment_id as assessmentId",
        "r.title as assessmentTitle",
        "c.text",
        "c.owner_id as ownerId",
        "m.name as ownerName",
        eb("m.disabled_at", "is not", null).$castTo<boolean>().as("ownerIsDisabled"),
        // ISO 8601 date.
        eb.fn<string>("to_char", ["c.due_on", eb.val("YYYY-MM-DD")]).as("dueOn"),
        "c.how_checked as howChecked",
        "c.met_at as metAt",
      ])
      .where("c.organisation_id", "=", given.organisationId)
      .where((eb) => {
        if (decisionId) return eb("c.decision_id", "=", decisionId);
        if (id) return eb("c.id", "=", id);
        const isOpen = eb("c.met_at", "is", null);
        return ownerGoneIn
          ? eb.and([
              eb("r.team_id", "=", eb.fn.any(ownerGoneIn)),
              eb("m.disabled_at", "is not", null),
              isOpen,
            ])
          : eb.and([eb("c.owner_id", "=", openOwnedBy), isOpen]);
      })
      .orderBy("c.due_on")
      .orderBy("c.id")
      .limit(MOST_CONDITIONS);
  },
);
export type ConditionRecord = RowOf<typeof conditions>;

/** The decision about a revision, or null. */
export async function getDecision(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<DecisionRecord | null> {
  return firstRow(tx, decisionOf({ organisationId: viewer.organisationId, revisionId }));
}

/**
 * Conditions by decision, by owner (those not yet met), by team (those not yet met whose owner's account is disabled), or one
 * by its id. By due date, at most `MOST_CONDITIONS`: whoever shows them says how many there are beyond (`countOpenConditions`, `countOwnerless`).
 */
export async function listConditions(
  tx: Reader,
  viewer: Viewer,
  which: WhichConditions,
): Promise<readonly ConditionRecord[]> {
  const none = { decisionId: null, id: null, openOwnedBy: null, ownerGoneIn: null };
  return rows(tx, conditions({ organisationId: viewer.organisationId, ...none, ...which }));
}

const openOf = composed((given: Given<{ organisationId: string; ownerId: string }>) =>
  db
    .selectFrom("decision_condition")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("found"))
    .where("organisation_id", "=", given.organisationId)
    .where("owner_id", "=", given.ownerId)
    .where("met_at", "is", null),
);

/** How many conditions the viewer owns and has not met. */
export async function countOpenConditions(tx: Reader, viewer: Viewer): Promise<number> {
  const { organisationId, id: ownerId } = viewer;
  return (await firstRow(tx, openOf({ organisationId, ownerId })))?.found ?? 0;
}

const ownerless = composed((given: Given<{ organisationId: string; teamIds: readonly string[] }>) =>
  db
    .selectFrom("decision_condition as c")
    .innerJoin("decision as d", (on) =>
      on.onRef("d.organisation_id", "=", "c.organisation_id").onRef("d.id", "=", "c.decision_id"),
    )
    .innerJoin("revision as r", (on) =>
      on.onRef("r.organisation_id", "=", "d.organisation_id").onRef("r.id", "=", "d.revision_id"),
    )
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.owner_id"),
    )
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("found"))
    .where("c.organisation_id", "=", given.organisationId)
    .where("c.met_at", "is", null)
    .where("m.disabled_at", "is not", null)
    .where((eb) => eb("r.team_id", "=", eb.fn.any(given.teamIds))),
);

/** How many conditions of these teams' work are not met and have an owner whose account is disabled. */
export async function countOwnerless(
  tx: Reader,
  { organisationId }: Viewer,
  teamIds: readonly string[],
): Promise<number> {
  return (await firstRow(tx, ownerless({ organisationId, teamIds })))?.found ?? 0;
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
    signedBy: "password" | "oidc" | null;
    changes: readonly RequestedChange[];
    conditions: readonly { id: string; text: string; ownerId: string; dueOn: string; howChecked: string }[];
  },
): Promise<void> {
  const { conditions, ...row } = decision;
  const organisationId = viewer.organisationId;
  await tx.decision.createMany({
    data: [
      { ...row, basis: jsonOf(row.basis), changes: [...row.changes], organisationId, decidedBy: viewer.id },
    ],
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
