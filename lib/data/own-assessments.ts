import { type Expression, type ExpressionBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import {
  type AssessmentRecord,
  type AssessmentTables,
  assessmentColumns,
} from "@/lib/data/assessment-records";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import type { Counted } from "@/lib/data/counted";
import type { Tables } from "@/lib/data/generated/tables";
import { rows } from "@/lib/data/rows";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { TITLE_PATH } from "@/lib/domain/assessment/title-path";
import { grouped } from "@/lib/domain/grouped";

const authors = (eb: ExpressionBuilder<AssessmentTables, "a" | "t">) =>
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
      .select(assessmentColumns)
      .select((eb) => authors(eb).as("people"))
      .where("mine.organisation_id", "=", given.organisationId)
      .where("mine.member_id", "=", given.memberId)
      .where("mine.relation", "=", "author")
      .where((eb) => eb("a.state", "=", eb.fn.any(given.states)))
      .orderBy("a.updated_at", "desc")
      .orderBy("a.id")
      .limit(given.size),
);

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

const begun = composed(
  (
    given: Given<{
      organisationId: string;
      memberId: string;
      states: readonly AssessmentState[];
      taken: readonly string[];
      titled: string;
      also: readonly string[];
      size: number;
    }>,
  ) =>
    db
      .selectFrom("assessment_person as mine")
      .innerJoin("assessment as a", (on) =>
        on.onRef("a.organisation_id", "=", "mine.organisation_id").onRef("a.id", "=", "mine.assessment_id"),
      )
      .select(["a.id", "a.title"])
      .where("mine.organisation_id", "=", given.organisationId)
      .where("mine.member_id", "=", given.memberId)
      .where("mine.relation", "=", "author")
      .where((eb) => eb("a.state", "=", eb.fn.any(given.states)))
      .where((eb) =>
        eb.or([
          eb("a.id", "=", eb.fn.any(given.also)),
          eb.and([
            sql<boolean>`strpos(lower(${eb.ref("a.title")}), lower(${given.titled}::text)) > 0`,
            eb.exists(
              eb
                .selectFrom("answer as w")
                .select(eb.lit(1).as("one"))
                .whereRef("w.organisation_id", "=", "a.organisation_id")
                .whereRef("w.assessment_id", "=", "a.id")
                .where((own) => sql<boolean>`${own.ref("w.path")} <> all(${given.taken}::text[])`),
            ),
          ]),
        ]),
      )
      .orderBy((eb) => eb("a.id", "=", eb.fn.any(given.also)), "desc")
      .orderBy("a.updated_at", "desc")
      .orderBy("a.id")
      .limit(given.size),
);

/** Answers that a draft has of itself, or of the row that it was begun from. */
const OF_ITSELF = [TITLE_PATH, "project.summary"];

/**
 * The viewer's own assessments in these states that say more than their title and summary, those whose title has the words, last
 * changed first; before them, whatever they say, those of `also`.
 */
export async function listBegun(
  tx: Reader,
  { organisationId, id: memberId }: Viewer,
  asked: {
    readonly states: readonly AssessmentState[];
    readonly titled: string;
    readonly also: readonly string[];
    readonly size: number;
  },
): Promise<readonly RowOf<typeof begun>[]> {
  return rows(tx, begun({ ...asked, organisationId, memberId, taken: OF_ITSELF }));
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
            .where("mine.relation", "=", "author")
            .where("a.example_citation", "is", null),
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
      .select(assessmentColumns)
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
 * Several lists of the viewer's own assessments, without worked examples that they loaded, by name, each last changed first, with how many there are beyond its size, too; a list
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
