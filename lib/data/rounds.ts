import { sql } from "kysely";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { ask } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { ownRelations } from "@/lib/data/own-relations";
import { firstRow, rows } from "@/lib/data/rows";
import type { Handling } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";

const rounds = composed((given: Given<{ organisationId: string; id: string | null }>) =>
  db
    .selectFrom("round as r")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "r.organisation_id").onRef("m.id", "=", "r.created_by"),
    )
    .leftJoin("member as w", (on) =>
      on.onRef("w.organisation_id", "=", "r.organisation_id").onRef("w.id", "=", "r.moved_by"),
    )
    .select((eb) => [
      "r.id",
      "r.name",
      "r.criteria",
      // ISO 8601 dates.
      eb.cast<string>("r.opens_on", "text").as("opensOn"),
      eb.cast<string>("r.closes_on", "text").as("closesOn"),
      eb.cast<string | null>("r.reviews_due_on", "text").as("reviewsDueOn"),
      "r.handling",
      "r.same_team_conflicts as sameTeamConflicts",
      eb("r.closed_at", "is not", null).$castTo<boolean>().as("isClosed"),
      "r.version",
      "r.created_by as createdById",
      "m.name as createdByName",
      // Who began it leads something still.
      sql<boolean>`m.disabled_at is null and 'lead' = any(m.roles)`.as("isBeginnerLead"),
      eb.cast<string>("r.announced_closes_on", "text").as("announcedClosesOn"),
      eb.cast<string>("r.earliest_closes_on", "text").as("earliestClosesOn"),
      "r.movers as moverIds",
      "w.name as movedByName",
      "r.moved_at as movedAt",
    ])
    .where("r.organisation_id", "=", given.organisationId)
    .$if(given.id !== null, (query) => query.where("r.id", "=", given.id))
    .orderBy("r.closes_on", "desc")
    .orderBy("r.id")
    .limit(COUNT_LIMITS.rounds + 1),
);
export type RoundRow = RowOf<typeof rounds>;

/** The rounds of the organisation, last to close first; one more than is listed, where there are more. */
export async function listRounds(tx: Reader, viewer: Viewer): Promise<readonly RoundRow[]> {
  return rows(tx, rounds({ organisationId: viewer.organisationId, id: null }));
}

/** A round of the organisation, or null. */
export async function getRound(tx: Reader, viewer: Viewer, id: string): Promise<RoundRow | null> {
  return firstRow(tx, rounds({ organisationId: viewer.organisationId, id }));
}

const roundOf = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("round as r", (on) =>
      on.onRef("r.organisation_id", "=", "a.organisation_id").onRef("r.id", "=", "a.round_id"),
    )
    .select((eb) => ["r.id", "r.name", eb.cast<string | null>("r.reviews_due_on", "text").as("reviewsDueOn")])
    .where("a.organisation_id", "=", given.organisationId)
    .where("a.id", "=", given.assessmentId),
);
export type RoundOf = RowOf<typeof roundOf>;

/** The round an assessment is in; null: in none. */
export async function getRoundOf(tx: Reader, viewer: Viewer, assessmentId: string): Promise<RoundOf | null> {
  return firstRow(tx, roundOf({ organisationId: viewer.organisationId, assessmentId }));
}

/** Whether the round an assessment is in, or was moved from since it was submitted last, says that belonging to its team is a conflict of interest; false where that is not the viewer’s to know. */
export async function sameTeamCounts(tx: Reader, assessmentId: string): Promise<boolean> {
  return (await ask(tx, "landfall_same_team_counts", assessmentId)) === true;
}

/** Whether a round has a team-mate’s review of an assessment against it, whose conflict of interest nobody dismissed; false to who owes one. */
export async function teamMatesReview(tx: Reader, assessmentId: string, roundId: string): Promise<boolean> {
  return (await ask(tx, "landfall_team_mates_review", assessmentId, roundId)) === true;
}

/**
 * Moves what is submitted and undecided to an open round, null: out of any, for who leads it and owes no review of it; false where it may not
 * be. `isUndo`: back from where the viewer moved it in the last half hour, open or not.
 */
export async function moveToRound(
  tx: Tx,
  assessmentId: string,
  roundId: string | null,
  isUndo: boolean,
): Promise<boolean> {
  return (await ask(tx, "landfall_move_to_round", assessmentId, roundId, isUndo)) === true;
}

/** Begins a round. */
export async function insertRound(
  tx: Tx,
  viewer: Viewer,
  round: {
    id: string;
    name: string;
    criteria: string;
    opensOn: string;
    closesOn: string;
    reviewsDueOn: string | null;
    handling: Handling;
    sameTeamConflicts: boolean;
  },
): Promise<void> {
  const { opensOn, closesOn, reviewsDueOn } = round;
  await tx.round.create({
    data: {
      ...round,
      opensOn: new Date(opensOn),
      closesOn: new Date(closesOn),
      reviewsDueOn: reviewsDueOn === null ? null : new Date(reviewsDueOn),
      organisationId: viewer.organisationId,
      createdBy: viewer.id,
    },
  });
}

/** Moves the days of a round, or closes it or opens it again, over the version that was seen; false if another stands there. */
export async function moveRound(
  tx: Tx,
  viewer: Viewer,
  id: string,
  given: {
    opensOn: string;
    closesOn: string;
    reviewsDueOn: string | null;
    closedAt: Date | null;
    version: number;
  },
): Promise<boolean> {
  const { count } = await tx.round.updateMany({
    where: { organisationId: viewer.organisationId, id, version: given.version },
    data: {
      opensOn: new Date(given.opensOn),
      closesOn: new Date(given.closesOn),
      closedAt: given.closedAt,
      reviewsDueOn: given.reviewsDueOn === null ? null : new Date(given.reviewsDueOn),
      version: given.version + 1,
    },
  });
  return count === 1;
}

type OfRound = { organisationId: string; memberId: string; roundId: string; today: string };

const submissions = composed((given: Given<OfRound>) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("team as t", (on) =>
      on.onRef("t.organisation_id", "=", "a.organisation_id").onRef("t.id", "=", "a.team_id"),
    )
    .innerJoin("revision as r", (on) =>
      on
        .onRef("r.organisation_id", "=", "a.organisation_id")
        .onRef("r.assessment_id", "=", "a.id")
        .on("r.is_latest", "=", true),
    )
    .leftJoin("review as v", (on) =>
      on.onRef("v.organisation_id", "=", "r.organisation_id").onRef("v.revision_id", "=", "r.id"),
    )
    .leftJoin("member as w", (on) =>
      on.onRef("w.organisation_id", "=", "v.organisation_id").onRef("w.id", "=", "v.reviewer_id"),
    )
    .select((eb) => {
      const out = eb.and([
        eb("v.handed_in_at", "is", null),
        eb("v.ended_at", "is", null),
        eb("w.disabled_at", "is", null),
        eb("v.id", "is not", null),
      ]);
      return [
        "a.id as assessmentId",
        "r.title",
        "a.state",
        "t.name as teamName",
        "a.team_id as teamId",
        "r.handling",
        ownRelations({ ...given, assessment: eb.ref("a.id"), revision: eb.ref("r.id") }).as("ownRelations"),
        "r.number as revisionNumber",
        "r.submitted_at as submittedAt",
        eb.cast<number>(eb.fn.count("v.handed_in_at"), "integer").as("handedIn"),
        eb.cast<number>(eb.fn.count("v.id").filterWhere(out), "integer").as("out"),
        eb
          .cast<number>(
            eb.fn.count("v.id").filterWhere(eb.and([out, sql<boolean>`v.due_on < ${given.today}::date`])),
            "integer",
          )
          .as("late"),
      ];
    })
    .where("a.organisation_id", "=", given.organisationId)
    .where("a.round_id", "=", given.roundId)
    .groupBy(["a.organisation_id", "a.id", "a.state", "r.organisation_id", "r.id", "t.name"])
    .orderBy("r.submitted_at")
    .orderBy("a.id")
    .limit(COUNT_LIMITS.submissions + 1),
);
export type SubmissionRow = RowOf<typeof submissions>;

/**
 * What of a round the viewer may read, with the reviews that they may know of and how they stand to it by name, longest waiting
 * first. `today` is an ISO 8601 date.
 */
export async function listSubmissions(
  tx: Reader,
  viewer: Viewer,
  roundId: string,
  today: string,
): Promise<readonly SubmissionRow[]> {
  return rows(
    tx,
    submissions({ organisationId: viewer.organisationId, memberId: viewer.id, roundId, today }),
  );
}
