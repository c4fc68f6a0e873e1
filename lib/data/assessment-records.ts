import { type ExpressionBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import type { Tables } from "@/lib/data/generated/tables";
import { firstRow, rows } from "@/lib/data/rows";
import { conflictsThatStand } from "@/lib/data/speaks-against";
import type { Part } from "@/lib/domain/access/standing";
import { TITLE_PATH } from "@/lib/domain/assessment/title-path";

export type AssessmentPersonRow = Part & { readonly memberId: string; readonly name: string };

/** The tables under the names by which `assessmentColumns` reads them. */
export type AssessmentTables = Tables & { a: Tables["assessment"]; t: Tables["team"] };

/** What is read of an assessment, under the name a, and of its team, under the name t. */
export const assessmentColumns = (eb: ExpressionBuilder<AssessmentTables, "a" | "t">) =>
  [
    "a.id",
    "a.state",
    "a.handling",
    "a.depth",
    "a.instrument_version as instrumentVersion",
    "a.revision_number as revisionNumber",
    "a.team_id as teamId",
    "t.name as teamName",
    "a.example_citation as exampleCitation",
    "a.example_link as exampleLink",
    "a.created_at as createdAt",
    "a.created_by as createdBy",
    "a.deleted_at as deletedAt",
    "a.updated_at as updatedAt",
    "a.title",
    // Null: in none.
    "a.round_id as roundId",
    eb
      .selectFrom("answer as w")
      // An answer's parts are known to the domain, and Kysely reads them of objects of one form alone.
      .select((eb) => sql<string | null>`${eb.ref("w.value")} ->> 'value'`.as("title"))
      .whereRef("w.organisation_id", "=", "a.organisation_id")
      .whereRef("w.assessment_id", "=", "a.id")
      .where("w.path", "=", TITLE_PATH)
      .as("draftTitle"),
  ] as const;

type WithoutRevision = "author" | "named-reader" | "writer" | "conflict";

/** Whoever wrote it, was named, or has a conflict of interest, whichever revision is looked at. */
const standing = (eb: ExpressionBuilder<AssessmentTables, "a" | "t">) =>
  eb
    .selectFrom("assessment_person as w")
    .select((eb) => [
      "w.member_id",
      eb.ref("w.relation").$castTo<WithoutRevision>().as("relation"),
      "w.added_at as since",
    ])
    .whereRef("w.organisation_id", "=", "a.organisation_id")
    .whereRef("w.assessment_id", "=", "a.id")
    .where("w.relation", "<>", "reviewer")
    .unionAll(
      eb
        .selectFrom("assessment_side as s")
        .select((eb) => [
          "s.member_id",
          eb.ref("s.side").$castTo<WithoutRevision>().as("relation"),
          "s.since",
        ])
        .whereRef("s.organisation_id", "=", "a.organisation_id")
        .whereRef("s.assessment_id", "=", "a.id")
        .where("s.side", "=", "writer"),
    )
    .unionAll(
      conflictsThatStand(eb.ref("a.organisation_id"), eb.ref("a.id")).select((eb) => [
        "c.member_id",
        eb.val<WithoutRevision>("conflict").as("relation"),
        "c.stated_at as since",
      ]),
    );

type OfRevision = "reviewer" | "decider" | "lead-then";

/** Whoever is asked to judge one revision, may decide it, or led the team when it was submitted. */
const ofRevisions = (eb: ExpressionBuilder<AssessmentTables, "a" | "t">) => {
  const revisions = eb
    .selectFrom("revision as r")
    .whereRef("r.organisation_id", "=", "a.organisation_id")
    .whereRef("r.assessment_id", "=", "a.id");
  return revisions
    .innerJoin("review as v", (on) =>
      on.onRef("v.organisation_id", "=", "r.organisation_id").onRef("v.revision_id", "=", "r.id"),
    )
    .select((eb) => [
      "v.reviewer_id as member_id",
      eb.val<OfRevision>("reviewer").as("relation"),
      "r.number",
      "v.assigned_at as since",
    ])
    .where("v.ended_at", "is", null)
    .where("v.opened_at", "is not", null)
    .unionAll(
      revisions
        .innerJoin("decision_grant as g", (on) =>
          on.onRef("g.organisation_id", "=", "r.organisation_id").onRef("g.revision_id", "=", "r.id"),
        )
        .select((eb) => [
          "g.member_id",
          eb.val<OfRevision>("decider").as("relation"),
          "r.number",
          "g.granted_at as since",
        ]),
    )
    .unionAll(
      revisions
        .innerJoin("revision_lead as l", (on) =>
          on.onRef("l.organisation_id", "=", "r.organisation_id").onRef("l.revision_id", "=", "r.id"),
        )
        .select((eb) => [
          "l.member_id",
          eb.val<OfRevision>("lead-then").as("relation"),
          "r.number",
          "r.submitted_at as since",
        ]),
    );
};

const byId = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("team as t", (on) =>
      on.onRef("t.organisation_id", "=", "a.organisation_id").onRef("t.id", "=", "a.team_id"),
    )
    .select(assessmentColumns)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom(standing(eb).as("p"))
          .innerJoin("member as m", (on) =>
            on.onRef("m.organisation_id", "=", "a.organisation_id").onRef("m.id", "=", "p.member_id"),
          )
          .select(["m.id as memberId", "m.name", "p.relation"])
          .orderBy("p.since")
          .orderBy("m.name"),
      ).as("standing"),
      jsonArrayFrom(
        eb
          .selectFrom(ofRevisions(eb).as("p"))
          .innerJoin("member as m", (on) =>
            on.onRef("m.organisation_id", "=", "a.organisation_id").onRef("m.id", "=", "p.member_id"),
          )
          .select(["m.id as memberId", "m.name", "p.relation", "p.number"])
          .orderBy("p.since")
          .orderBy("m.name"),
      ).as("ofRevisions"),
    ])
    .where("a.organisation_id", "=", given.organisationId)
    .where((eb) => eb("a.id", "=", eb.fn.any(given.ids))),
);

/**
 * An assessment with the people who stand to it: as far as the viewer may know of them, in lists of own assessments the authors
 * alone. `draftTitle` is null for those who may not read its answers.
 */
export type AssessmentRecord = Omit<RowOf<typeof byId>, "standing" | "ofRevisions"> & {
  readonly people: readonly AssessmentPersonRow[];
};

/** Of these assessments those there are and the viewer may know of, by id. */
export async function getAssessments(
  tx: Reader,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AssessmentRecord>> {
  const found = await rows(tx, byId({ organisationId: viewer.organisationId, ids }));
  return new Map(
    found.map(({ standing, ofRevisions, ...assessment }) => [
      assessment.id,
      { ...assessment, people: [...standing, ...ofRevisions] },
    ]),
  );
}

/** The assessment, or null when there is none or the viewer may not know of it. */
export async function getAssessment(
  tx: Reader,
  viewer: Viewer,
  id: string,
): Promise<AssessmentRecord | null> {
  return (await getAssessments(tx, viewer, [id])).get(id) ?? null;
}

const submittedExample = composed((given: Given<{ organisationId: string; title: string }>) =>
  db
    .selectFrom("assessment as a")
    .select(["a.id", "a.revision_number as revisionNumber"])
    .where("a.organisation_id", "=", given.organisationId)
    .where("a.title", "=", given.title)
    .where("a.example_citation", "is not", null)
    .where("a.revision_number", ">", 0)
    .orderBy("a.created_at")
    .limit(1),
);

/** The worked example of a title as it was submitted; null where it was not loaded or the viewer may not know of it. */
export async function findSubmittedExample(
  tx: Reader,
  viewer: Viewer,
  title: string,
): Promise<RowOf<typeof submittedExample> | null> {
  return firstRow(tx, submittedExample({ organisationId: viewer.organisationId, title }));
}
