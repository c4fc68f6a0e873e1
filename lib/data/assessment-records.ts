import { type Expression, type ExpressionBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import type { Counted } from "@/lib/data/counted";
import type { Tables } from "@/lib/data/generated/tables";
import { firstRow, rows } from "@/lib/data/rows";
import { conflictsThatStand } from "@/lib/data/speaks-against";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Part } from "@/lib/domain/access/standing";
import { TITLE_PATH } from "@/lib/domain/assessment/title-path";
import { grouped } from "@/lib/domain/grouped";

export type AssessmentPersonRow = Part & { readonly memberId: string; readonly name: string };

type Columns = Tables & { a: Tables["assessment"]; t: Tables["team"] };

const columns = (eb: ExpressionBuilder<Columns, "a" | "t">) =>
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
const standing = (eb: ExpressionBuilder<Columns, "a" | "t">) =>
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
const ofRevisions = (eb: ExpressionBuilder<Columns, "a" | "t">) => {
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
    .select(columns)
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

const authors = (eb: ExpressionBuilder<Columns, "a" | "t">) =>
  jsonArrayFrom(
    eb
      .selectFrom("assessment_person as p")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "p.organisation_id").onRef("m.id", "=", "p.member_id"),
      )
      .select((eb) => ["m.id as memberId", "m.name", eb.val<"author">("author").as("relation")])
      .whereRef("p.organisation_id", "=", "a.organisation_id")
      .whereRef("p.assessment_id", "=", "a.id")
      .where("p.relation", "=", "author")
      .orderBy("p.added_at")
      .orderBy("m.name"),
  );

const authored = composed(
  (
    given: Given<{
      organisationId: string;
      memberId: string;
      states: readonly AssessmentState[];
      size: number;
    }>,
  ) =>
    db
      .selectFrom("assessment_person as mine")
      .innerJoin("assessment as a", (on) =>
        on.onRef("a.organisation_id", "=", "mine.organisation_id").onRef("a.id", "=", "mine.assessment_id"),
      )
      .innerJoin("team as t", (on) =>
        on.onRef("t.organisation_id", "=", "a.organisation_id").onRef("t.id", "=", "a.team_id"),
      )
      .select(columns)
      .select((eb) => authors(eb).as("people"))
      .where("mine.organisation_id", "=", given.organisationId)
      .where("mine.member_id", "=", given.memberId)
      .where("mine.relation", "=", "author")
      .where((eb) => eb("a.state", "=", eb.fn.any(given.states)))
      .orderBy("a.updated_at", "desc")
      .orderBy("a.id")
      .limit(given.size),
);

/**
 * An assessment with the people who stand to it: as far as the viewer may know of them, in lists of own assessments the authors
 * alone. `draftTitle` is null for those who may not read its answers.
 */
export type AssessmentRecord = Omit<RowOf<typeof authored>, "people"> & {
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

/** The viewer's own assessments in these states, last changed first. */
export async function listAuthored(
  tx: Reader,
  viewer: Viewer,
  states: readonly AssessmentState[],
  size: number,
): Promise<readonly AssessmentRecord[]> {
  const { organisationId, id: memberId } = viewer;
  return rows(tx, authored({ organisationId, memberId, states, size }));
}

/** How own work stands; a draft of which nothing was changed since its author took it from a table is apart. */
export type OwnState = AssessmentState | "as-taken";

const ownState = (
  eb: ExpressionBuilder<Tables & { a: Tables["assessment"] }, "a">,
  memberId: Expression<string>,
) =>
  eb
    .case()
    .when(
      eb.and([
        eb("a.state", "=", "draft"),
        eb.exists(
          eb
            .selectFrom("taken_row as r")
            .select(eb.lit(1).as("one"))
            .whereRef("r.organisation_id", "=", "a.organisation_id")
            .whereRef("r.assessment_id", "=", "a.id")
            .where("r.taken_by", "=", memberId)
            .whereRef("r.taken_at", ">=", "a.updated_at"),
        ),
      ]),
    )
    .then(eb.val<OwnState>("as-taken"))
    .else(eb.ref("a.state").$castTo<OwnState>())
    .end();

const authoredByList = composed(
  (
    given: Given<{
      organisationId: string;
      memberId: string;
      states: readonly OwnState[];
      lists: readonly string[];
      sizes: readonly number[];
    }>,
  ) =>
    db
      // Own work is gone through once, for all lists and counts; who wrote each is looked up for what is shown alone.
      .with(
        (cte) => cte("own").materialized(),
        () =>
          db
            .selectFrom("assessment_person as mine")
            .innerJoin("assessment as a", (on) =>
              on
                .onRef("a.organisation_id", "=", "mine.organisation_id")
                .onRef("a.id", "=", "mine.assessment_id"),
            )
            .select((eb) => ["a.id", "a.updated_at", ownState(eb, given.memberId).as("state")])
            .where("mine.organisation_id", "=", given.organisationId)
            .where("mine.member_id", "=", given.memberId)
            .where("mine.relation", "=", "author"),
      )
      .with(
        (cte) => cte("listed").materialized(),
        (query) =>
          query
            .selectFrom("own")
            .innerJoin(
              sql<{
                state: OwnState;
                list: string;
                size: number;
              }>`unnest(${given.states}::text[], ${given.lists}::text[], ${given.sizes}::int[])`.as<"l">(
                sql`l(state, list, size)`,
              ),
              "l.state",
              "own.state",
            )
            .select((eb) => [
              "own.id",
              "own.updated_at",
              "l.list",
              "l.size",
              eb.fn
                .agg<number>("row_number")
                .over((over) =>
                  over.partitionBy("l.list").orderBy("own.updated_at", "desc").orderBy("own.id"),
                )
                .as("place"),
              eb
                .cast<number>(
                  eb.fn.countAll().over((over) => over.partitionBy("l.list")),
                  "integer",
                )
                .as("total"),
            ]),
      )
      .selectFrom("listed as l")
      .innerJoin("assessment as a", (on) =>
        on.on("a.organisation_id", "=", given.organisationId).onRef("a.id", "=", "l.id"),
      )
      .innerJoin("team as t", (on) =>
        on.onRef("t.organisation_id", "=", "a.organisation_id").onRef("t.id", "=", "a.team_id"),
      )
      .select(["l.list", "l.total"])
      .select(columns)
      .select((eb) => authors(eb).as("people"))
      .whereRef("l.place", "<=", "l.size")
      .orderBy("l.list")
      .orderBy("l.place"),
);

/** Own assessments in some states, and how many of them are wanted at most. */
export type AuthoredList<Name extends string = string> = {
  readonly name: Name;
  readonly states: readonly OwnState[];
  readonly size: number;
};

/**
 * Several lists of the viewer's own assessments, by name, each last changed first, with how many there are beyond its size, too; a list
 * that has none is left out. No state is of two lists.
 */
export async function listAuthoredBy<Name extends string>(
  tx: Reader,
  { organisationId, id: memberId }: Viewer,
  lists: readonly AuthoredList<Name>[],
): Promise<ReadonlyMap<Name, Counted<AssessmentRecord>>> {
  const each = lists.flatMap(({ name, states, size }) => states.map((state) => ({ state, name, size })));
  const found = await rows(
    tx,
    authoredByList({
      organisationId,
      memberId,
      states: each.map(({ state }) => state),
      lists: each.map(({ name }) => name),
      sizes: each.map(({ size }) => size),
    }),
  );
  const byName = new Map(grouped(found, ({ list }) => list));
  const counted = new Map<Name, Counted<AssessmentRecord>>();
  for (const { name } of lists) {
    const own = byName.get(name);
    if (own) counted.set(name, { rows: own, total: own[0]?.total ?? own.length });
  }
  return counted;
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
