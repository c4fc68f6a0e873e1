import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { type Counted, counted } from "@/lib/data/counted";
import { rows } from "@/lib/data/rows";

/** How many of a list are shown; how many there are is counted all the same. */
const SHOWN = 200;

const queue = composed(
  (
    given: Given<{ organisationId: string; memberId: string; teamIds: readonly string[] }>,
    shape: { which: "open" | "ready" },
  ) =>
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
        // Handed in, or still waited for.
        const assigned = eb.fn
          .count("v.id")
          .filterWhere(
            eb.or([
              eb("v.handed_in_at", "is not", null),
              eb.and([eb("v.ended_at", "is", null), eb("w.disabled_at", "is", null)]),
            ]),
          );
        return [
          "a.id as assessmentId",
          "r.title",
          "a.state",
          "t.id as teamId",
          "t.name as teamName",
          jsonArrayFrom(
            eb
              .selectFrom("assessment_person as p")
              .innerJoin("member as m", (on) =>
                on.onRef("m.organisation_id", "=", "p.organisation_id").onRef("m.id", "=", "p.member_id"),
              )
              .select(["m.id", "m.name"])
              .whereRef("p.organisation_id", "=", "a.organisation_id")
              .whereRef("p.assessment_id", "=", "a.id")
              .where("p.relation", "=", "author")
              .orderBy("p.added_at"),
          ).as("authors"),
          "r.number as revisionNumber",
          "r.submitted_at as submittedAt",
          "r.scrutiny",
          "r.blocking",
          "r.serious",
          "r.concern",
          eb.cast<number>(assigned, "integer").as("assigned"),
          eb.cast<number>(eb.fn.count("v.handed_in_at"), "integer").as("handedIn"),
          eb.cast<number>(eb.fn.countAll().over(), "integer").as("total"),
        ];
      })
      .where("a.organisation_id", "=", given.organisationId)
      .where((eb) => eb("a.team_id", "=", eb.fn.any(given.teamIds)))
      .where("a.state", "in", ["submitted", "in-review"])
      .where("a.example_citation", "is", null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("assessment_side as own")
              .select("own.side")
              .whereRef("own.organisation_id", "=", "a.organisation_id")
              .whereRef("own.assessment_id", "=", "a.id")
              .where("own.member_id", "=", given.memberId)
              .where("own.side", "=", "writer"),
          ),
        ),
      )
      .groupBy(["a.organisation_id", "a.id", "a.state", "r.organisation_id", "r.id", "t.id", "t.name"])
      // Ready: nobody is waited for.
      .$if(shape.which === "ready", (query) =>
        query.having(
          (eb) =>
            eb.fn
              .count("v.id")
              .filterWhere(
                eb.and([
                  eb("v.handed_in_at", "is", null),
                  eb("v.ended_at", "is", null),
                  eb("w.disabled_at", "is", null),
                ]),
              ),
          "=",
          0,
        ),
      )
      .orderBy("r.submitted_at")
      .orderBy("a.id")
      .limit(SHOWN),
);
export type QueueRecord = Omit<RowOf<typeof queue>, "total">;

/**
 * What waits for the leads of these teams, longest waiting first; worked examples and what the viewer ever wrote are left out.
 * `ready` for a decision is what has every review that was asked for, or for which none was. A review by somebody whose
 * account is disabled, or who was taken off, is not waited for.
 */
export async function listQueue(
  tx: Reader,
  viewer: Viewer,
  teamIds: readonly string[],
  which: "open" | "ready",
): Promise<Counted<QueueRecord>> {
  const { organisationId, id: memberId } = viewer;
  return counted(await rows(tx, queue({ organisationId, memberId, teamIds }, { which })));
}
