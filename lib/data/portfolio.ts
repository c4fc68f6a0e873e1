import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import type { Tables } from "@/lib/data/generated/tables";
import { ownRelations } from "@/lib/data/own-relations";
import { firstRow, rows } from "@/lib/data/rows";
import type { AssessmentState } from "@/lib/domain/access/access-table";

export type PortfolioSort = "submitted" | "title" | "shift" | "effect";

export type PortfolioQuery = {
  readonly text: string | null;
  readonly state: AssessmentState | null;
  readonly team: string | null;
  readonly kindOfWork: string | null;
  readonly pattern: string | null;
  readonly recipientKind: string | null;
  readonly scrutiny: string | null;
  readonly severity: "blocking" | "serious" | null;
  readonly sort: PortfolioSort;
  readonly order: "asc" | "desc";
  /** The last row of the page before: its sort value, as text (null where it has none), and id. */
  readonly after: { readonly value: string | null; readonly id: string } | null;
  readonly size: number;
};

const SORTS = {
  submitted: { column: "r.submitted_at", type: sql`timestamptz`, hasNulls: false },
  title: { column: "r.sort_title", type: sql`text`, hasNulls: false },
  shift: { column: "r.shift_p50", type: sql`double precision`, hasNulls: true },
  effect: { column: "r.effect_p50", type: sql`double precision`, hasNulls: true },
} as const;

type Filters = Given<{
  organisationId: string;
  text: string | null;
  state: AssessmentState | null;
  team: string | null;
  kindOfWork: string | null;
  pattern: string | null;
  recipientKind: string | null;
  scrutiny: string | null;
}>;
type Severity = { severity: PortfolioQuery["severity"] };

/** Conditions on a revision, under the name r; not that of its assessment's state. */
const revision = expressionBuilder<Tables & { r: Tables["revision"] }, "r">();

function matching(given: Filters, { severity }: Severity): Expression<SqlBool> {
  const { text, team, scrutiny, kindOfWork, pattern, recipientKind } = given;
  const eb = revision;
  return eb.and([
    eb("r.organisation_id", "=", given.organisationId),
    eb("r.is_latest", "=", true),
    ...(text ? [sql<boolean>`position(lower(${text}) in ${eb.ref("r.sort_title")}) > 0`] : []),
    ...(team ? [eb("r.team_id", "=", team)] : []),
    ...(scrutiny ? [sql<boolean>`${eb.ref("r.scrutiny")} = ${scrutiny}`] : []),
    ...(kindOfWork ? [eb(kindOfWork, "=", eb.fn.any("r.kinds_of_work"))] : []),
    ...(severity ? [eb(`r.${severity}`, ">", 0)] : []),
    ...(pattern
      ? [
          eb.exists(
            eb
              .selectFrom("revision_pattern as x")
              .select("x.pattern_id")
              .whereRef("x.organisation_id", "=", "r.organisation_id")
              .whereRef("x.revision_id", "=", "r.id")
              .where("x.pattern_id", "=", pattern),
          ),
        ]
      : []),
    ...(recipientKind
      ? [
          eb.exists(
            eb
              .selectFrom("revision_recipient as x")
              .select("x.kind")
              .whereRef("x.organisation_id", "=", "r.organisation_id")
              .whereRef("x.revision_id", "=", "r.id")
              .where("x.kind", "=", recipientKind),
          ),
        ]
      : []),
  ]);
}

type After = Given<{ afterValue: string | null; afterId: string | null }>;
type Order = { sort: PortfolioSort; order: "asc" | "desc" };

/** What comes after the last row of the page before; rows without the sort value come last. */
function beyond({ afterValue, afterId }: After, { sort, order }: Order): Expression<SqlBool> {
  if (!afterId) return revision.lit(true);
  const { type, hasNulls } = SORTS[sort];
  const column = revision.ref(SORTS[sort].column);
  const id = revision.ref("r.id");
  const than = order === "asc" ? sql`>` : sql`<`;
  if (!afterValue) return sql<boolean>`(${column} is null and ${id} ${than} ${afterId}::uuid)`;
  const place = sql<boolean>`(${column}, ${id}) ${than} (${afterValue}::text::${type}, ${afterId}::uuid)`;
  return hasNulls ? sql<boolean>`(${place} or ${column} is null)` : place;
}

const page = composed(
  (given: Filters & After & Given<{ memberId: string; size: number }>, shape: Severity & Order) => {
    const { column, hasNulls } = SORTS[shape.sort];
    const direction = shape.order === "asc" ? sql`asc` : sql`desc`;
    // Said only where there are nulls: an index is walked only in exactly its own order.
    const nullsLast = hasNulls ? sql`nulls last` : sql``;
    const order = sql`${revision.ref(column)} ${direction} ${nullsLast}, ${revision.ref("r.id")} ${direction}`;
    // The page is cut first; names, recipients and patterns are looked up for its rows only.
    return db
      .with(
        (cte) => cte("page").materialized(),
        (query) =>
          query
            .selectFrom("revision as r")
            .innerJoin("assessment as a", (on) =>
              on.onRef("a.organisation_id", "=", "r.organisation_id").onRef("a.id", "=", "r.assessment_id"),
            )
            .selectAll("r")
            .select((eb) => [
              "a.state",
              eb.cast<string | null>(eb.ref(column), "text").as("sort_value"),
              eb("a.example_citation", "is not", null).$castTo<boolean>().as("example"),
              sql<string>`row_number() over (order by ${order})`.as("place"),
            ])
            .where(matching(given, shape))
            .where((eb) => (given.state ? eb("a.state", "=", given.state) : eb.lit(true)))
            .where(beyond(given, shape))
            .orderBy(order)
            .limit(given.size),
      )
      .selectFrom("page as p")
      .innerJoin("team as t", (on) =>
        on.onRef("t.organisation_id", "=", "p.organisation_id").onRef("t.id", "=", "p.team_id"),
      )
      .select((eb) => [
        "p.assessment_id as assessmentId",
        "p.id as revisionId",
        "p.number as revisionNumber",
        "p.title",
        "p.state",
        "p.team_id as teamId",
        "t.name as teamName",
        jsonArrayFrom(
          eb
            .selectFrom("assessment_person as w")
            .innerJoin("member as m", (on) =>
              on.onRef("m.organisation_id", "=", "w.organisation_id").onRef("m.id", "=", "w.member_id"),
            )
            .select(["m.id", "m.name"])
            .whereRef("w.organisation_id", "=", "p.organisation_id")
            .whereRef("w.assessment_id", "=", "p.assessment_id")
            .where("w.relation", "=", "author")
            .orderBy("w.added_at"),
        ).as("authors"),
        "p.submitted_at as submittedAt",
        "p.scrutiny",
        "p.kinds_of_work as kindsOfWork",
        arrayOf(
          eb
            .selectFrom("revision_recipient as x")
            .select("x.kind as value")
            .distinct()
            .whereRef("x.organisation_id", "=", "p.organisation_id")
            .whereRef("x.revision_id", "=", "p.id")
            .where("x.kind", "<>", "")
            .orderBy("value"),
        ).as("recipientKinds"),
        arrayOf(
          eb
            .selectFrom("revision_pattern as x")
            .select("x.pattern_id as value")
            .distinct()
            .whereRef("x.organisation_id", "=", "p.organisation_id")
            .whereRef("x.revision_id", "=", "p.id")
            .orderBy("value"),
        ).as("patterns"),
        "p.shift_p10 as p10",
        "p.shift_p50 as p50",
        "p.shift_p90 as p90",
        "p.effect_p50 as effect",
        "p.blocking",
        "p.serious",
        "p.concern",
        "p.note",
        "p.example",
        "p.sort_value as sortValue",
        "p.handling",
        ownRelations({ ...given, assessment: eb.ref("p.assessment_id"), revision: eb.ref("p.id") }).as(
          "ownRelations",
        ),
      ])
      .orderBy("p.place");
  },
);
export type PortfolioRecord = RowOf<typeof page>;

/**
 * A page of the newest revisions the viewer may read, each with how the viewer stands to it by name, in a stable order; rows without
 * the sort value come last. A keyset: the hundredth page costs what the first does.
 */
export async function listPortfolioRows(
  tx: Reader,
  viewer: Viewer,
  query: PortfolioQuery,
): Promise<readonly PortfolioRecord[]> {
  const { after, size, severity, sort, order } = query;
  const values = {
    ...filtersOf(viewer, query),
    ...{ memberId: viewer.id, afterValue: after?.value ?? null, afterId: after?.id ?? null, size },
  };
  return rows(tx, page(values, { severity, sort, order }));
}

const count = composed((given: Filters & Given<{ limit: number }>, shape: Severity) =>
  db
    .selectFrom(
      db
        .selectFrom("revision as r")
        .select("r.id")
        .where(matching(given, shape))
        .where((eb) =>
          given.state
            ? eb.exists(
                eb
                  .selectFrom("assessment as a")
                  .select("a.id")
                  .whereRef("a.organisation_id", "=", "r.organisation_id")
                  .whereRef("a.id", "=", "r.assessment_id")
                  .where("a.state", "=", given.state),
              )
            : eb.lit(true),
        )
        .limit(given.limit)
        .as("counted"),
    )
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("found")),
);

/** How many match, counted up to `limit`; null beyond. */
export async function countPortfolio(
  tx: Reader,
  viewer: Viewer,
  query: PortfolioQuery,
  limit: number,
): Promise<number | null> {
  const values = { ...filtersOf(viewer, query), limit: limit + 1 };
  const row = await firstRow(tx, count(values, { severity: query.severity }));
  const found = row?.found ?? 0;
  return found > limit ? null : found;
}

function filtersOf({ organisationId }: Viewer, query: PortfolioQuery) {
  const { text, state, team, kindOfWork, pattern, recipientKind, scrutiny } = query;
  return { organisationId, text, state, team, kindOfWork, pattern, recipientKind, scrutiny };
}
