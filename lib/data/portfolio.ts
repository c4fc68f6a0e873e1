import { type Expression, type SqlBool, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { SearchContext } from "@/lib/data/compared-conditions";
import { composedAnew, db, type Hold, type RowOf } from "@/lib/data/composed";
import { type FoundByWords, pageOfWords, revisionsOfWords } from "@/lib/data/found-by-words";
import { ownRelations } from "@/lib/data/own-relations";
import { returned } from "@/lib/data/returned";
import { revision } from "@/lib/data/revision-expressions";
import { firstRow, rows } from "@/lib/data/rows";
import { askedInTurn, searchConditions, walkedConditions } from "@/lib/data/search-conditions";
import { isInQueue } from "@/lib/data/standing-conditions";
import type { PortfolioSort } from "@/lib/domain/portfolio/portfolio-sorts";
import type { SearchQuery } from "@/lib/domain/search/search-query";

/** What is listed: newest revisions that the viewer may read; of the queue, those that wait for somebody on the viewer's side. */
export type Listed = {
  readonly query: SearchQuery;
  readonly within: "portfolio" | "queue";
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of these assessments alone. */
  readonly among?: readonly string[];
  /** Of these revisions alone. */
  readonly revisions?: readonly string[];
  /** More match than are counted. */
  readonly isMany?: boolean;
  /** The search is answered from words, as `lookUpWords` says. */
  readonly found?: FoundByWords;
};

/** The last row of the page before, or with `isBefore` the first of the page behind: its sort value as text, null without one, and id. */
export type PageEdge = { readonly value: string | null; readonly id: string; readonly isBefore: boolean };

export type PortfolioQuery = Listed & {
  readonly sort: PortfolioSort;
  readonly order: "asc" | "desc";
  readonly edge: PageEdge | null;
  readonly size: number;
  /** What lies on the other side of where rows without the sort value begin, from there on. */
  readonly isAcross?: boolean;
};

const SORTS = {
  submitted: { column: revision.ref("r.submitted_at"), type: sql`timestamptz`, hasNulls: false },
  title: { column: revision.ref("r.sort_title"), type: sql`text`, hasNulls: false },
  shift: { column: revision.ref("r.shift_p50"), type: sql`double precision`, hasNulls: true },
  effect: { column: revision.ref("r.effect_p50"), type: sql`double precision`, hasNulls: true },
  revision: { column: revision.ref("r.number"), type: sql`integer`, hasNulls: false },
  impliedShift: { column: revision.ref("r.implied_shift"), type: sql`smallint`, hasNulls: true },
  // By the day on which the first is settled.
  forecasts: { column: revision.ref("r.first_forecast"), type: sql`date`, hasNulls: true },
  round: { column: revision.ref("r.round_name"), type: sql`text`, hasNulls: true },
  // As its answers ask for it, whatever reviewers returned.
  scrutiny: { column: revision.ref("r.scrutiny_rank"), type: sql`smallint`, hasNulls: false },
  // By the gravest, then how many of them.
  findings: { column: revision.ref("r.gravity"), type: sql`bigint`, hasNulls: false },
} as const satisfies Readonly<Record<PortfolioSort, unknown>>;

const isNoExample = revision.exists(
  revision
    .selectFrom("assessment as a")
    .select("a.id")
    .whereRef("a.organisation_id", "=", "r.organisation_id")
    .whereRef("a.id", "=", "r.assessment_id")
    .where("a.example_citation", "is", null),
);

const isAmong = (column: "r.id" | "r.assessment_id", ids: readonly string[], { hold }: SearchContext) =>
  sql<boolean>`${revision.ref(column)} = any(${hold([...ids])}::uuid[])`;

function matching(
  {
    query,
    within,
    among,
    revisions,
    found,
    isMany = false,
    sort,
  }: Listed & { readonly sort?: PortfolioSort },
  context: SearchContext,
): Expression<SqlBool> {
  const searched = searchConditions(found ? found.others : query, context);
  const walked = sort === "submitted" ? walkedConditions(query, context) : [];
  return revision.and([
    revision("r.organisation_id", "=", context.hold(context.viewer.organisationId)),
    revision("r.is_latest", "=", true),
    ...(within === "queue" ? [isInQueue(context), isNoExample] : []),
    ...(among ? [isAmong("r.assessment_id", among, context)] : []),
    ...(revisions ? [isAmong("r.id", revisions, context)] : []),
    ...(isMany && searched.length > 0 ? [...walked, askedInTurn(searched)] : searched),
  ]);
}

/** What words find, under the name r; cut to the page already where the words alone say what it is. */
function wordsFind(
  asked: Listed & { readonly [Key in keyof PortfolioQuery]?: PortfolioQuery[Key] | undefined },
  { viewer, hold }: SearchContext,
): Expression<SqlBool> {
  const { found, sort, edge = null, size } = asked;
  if (!found) return revision.lit(true);
  const isCut = sort === "submitted" && size !== undefined && found.others.length === 0;
  if (!isCut) return revision("r.id", "in", revisionsOfWords(found, { viewer, hold }));
  const query = { sort, order: asked.order ?? "desc" } as const;
  const direction = (query.order === "asc") !== (edge?.isBefore === true) ? "asc" : "desc";
  const page = pageOfWords(
    found,
    { viewer, hold },
    {
      direction,
      beyond: (at, id) => (edge ? beyond(edge, query, hold, { column: at, id }) : revision.lit(true)),
      size: hold(size),
    },
  );
  return revision("r.id", "in", page);
}

/** What comes behind the edge in the order that is walked, on its side of where rows without the sort value begin, or across from it. */
function beyond(
  edge: PageEdge,
  { sort, order, isAcross = false }: Pick<PortfolioQuery, "sort" | "order" | "isAcross">,
  hold: Hold,
  { column, id }: { readonly column: Expression<unknown>; readonly id: Expression<unknown> } = {
    column: SORTS[sort].column,
    id: revision.ref("r.id"),
  },
): Expression<SqlBool> {
  if (isAcross) return edge.isBefore ? sql<boolean>`${column} is not null` : sql<boolean>`${column} is null`;
  const than = (order === "asc") !== edge.isBefore ? sql`>` : sql`<`;
  if (edge.value === null) return sql<boolean>`(${column} is null and ${id} ${than} ${hold(edge.id)}::uuid)`;
  return sql<boolean>`(${column}, ${id}) ${than} (${hold(edge.value)}::text::${SORTS[sort].type}, ${hold(edge.id)}::uuid)`;
}

/** Whether rows without the sort value, which come last, lie ahead of the edge, or walked backwards those with it. */
const hasAcross = ({ edge, sort }: PortfolioQuery): boolean =>
  edge !== null && SORTS[sort].hasNulls && (edge.value === null) === edge.isBefore;

/** Ids that stand among the words of a row under the name p, in their order: their policy looks nothing else up (decision 125). */
const idsOfRow = (place: "kind" | "pattern") =>
  db
    .selectFrom("revision_word as x")
    .select("x.word as value")
    .where(sql<boolean>`x.organisation_id = p.organisation_id and x.revision_id = p.id`)
    .where("x.place", "=", place)
    .orderBy("x.word");

/** The order of a page, and the other way round where it ends at an edge. */
function walkOf({ edge, order, sort }: PortfolioQuery) {
  const isBack = edge?.isBefore === true;
  const direction = (order === "asc") !== isBack ? sql`asc` : sql`desc`;
  // Said only where there are nulls: an index is walked only in exactly its own order.
  const nulls = SORTS[sort].hasNulls ? (isBack ? sql`nulls first` : sql`nulls last`) : sql``;
  return { isBack, direction, nulls };
}

function page(viewer: Viewer, asked: PortfolioQuery, hold: Hold) {
  const context = { viewer, today: asked.today, hold };
  const { edge, sort } = asked;
  const { column } = SORTS[sort];
  const { isBack, direction, nulls } = walkOf(asked);
  const order = sql`${column} ${direction} ${nulls}, ${revision.ref("r.id")} ${direction}`;
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
            sql<string | null>`${column}::text`.as("sort_value"),
            eb("a.example_citation", "is not", null).$castTo<boolean>().as("example"),
            sql<string>`row_number() over (order by ${order})`.as("place"),
          ])
          .where(matching(asked, context))
          .where(wordsFind(asked, context))
          .where(edge ? beyond(edge, asked, hold) : revision.lit(true))
          .orderBy(order)
          .limit(hold(asked.size)),
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
      returned(eb.ref("p.organisation_id"), eb.ref("p.id")).as("returned"),
      "p.kinds_of_work as kindsOfWork",
      arrayOf(idsOfRow("kind")).as("recipientKinds"),
      arrayOf(idsOfRow("pattern")).as("patterns"),
      "p.shift_p10 as p10",
      "p.shift_p50 as p50",
      "p.shift_p90 as p90",
      "p.effect_p10 as effect10",
      "p.effect_p50 as effect",
      "p.effect_p90 as effect90",
      "p.blocking",
      "p.serious",
      "p.concern",
      "p.note",
      "p.example",
      eb.cast<string | null>(eb.ref("p.first_due"), "text").as("due"),
      "p.sort_value as sortValue",
      "p.handling",
      ownRelations({
        organisationId: hold(viewer.organisationId),
        memberId: hold(viewer.id),
        assessment: eb.ref("p.assessment_id"),
        revision: eb.ref("p.id"),
      }).as("ownRelations"),
    ])
    .orderBy("p.place", isBack ? "desc" : "asc");
}

const listing = (viewer: Viewer, asked: PortfolioQuery) =>
  composedAnew((hold) => page(viewer, asked, hold), keeping(asked));
export type PortfolioRecord = RowOf<typeof listing>;

/**
 * A page of what is listed, each row with how the viewer stands to it by name, in a stable order; rows without the sort value come
 * last. A keyset, both ways: the hundredth page costs what the first does. A page that reaches across to those without it is asked for in two:
 * no index is entered in its middle by one place or another.
 */
export async function listPortfolioRows(
  tx: Reader,
  viewer: Viewer,
  asked: PortfolioQuery,
): Promise<readonly PortfolioRecord[]> {
  const near = await rows(tx, listing(viewer, asked));
  const left = asked.size - near.length;
  if (left === 0 || !hasAcross(asked)) return near;
  const across = await rows(tx, listing(viewer, { ...asked, size: left, isAcross: true }));
  return asked.edge?.isBefore ? [...across, ...near] : [...near, ...across];
}

/** How many are listed, counted up to `limit`; null beyond. */
export async function countPortfolio(
  tx: Reader,
  viewer: Viewer,
  listed: Listed,
  limit: number,
): Promise<number | null> {
  const statement = composedAnew((hold) => {
    const context = { viewer, today: listed.today, hold };
    const { found } = listed;
    const isByWords = found && found.others.length === 0;
    const counted = isByWords
      ? revisionsOfWords(found, context)
          .limit(hold(limit + 1))
          .as("counted")
      : db
          .selectFrom("revision as r")
          .select("r.id")
          .where(matching(listed, context))
          .where(wordsFind(listed, context))
          .limit(hold(limit + 1))
          .as("counted");
    return db.selectFrom(counted).select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("found"));
  }, keeping(listed));
  const found = (await firstRow(tx, statement))?.found ?? 0;
  return found > limit ? null : found;
}

/**
 * How many a search finds, counted up to `limit`, null beyond; and where it finds no more, the revisions of the page and those behind its edge, so that
 * the page is looked up by them and what is searched for is asked once.
 */
export async function findPortfolio(
  tx: Reader,
  viewer: Viewer,
  asked: PortfolioQuery,
  limit: number,
): Promise<{ readonly total: number | null; readonly page: readonly string[] }> {
  const { edge, sort } = asked;
  const { column } = SORTS[sort];
  const { direction, nulls } = walkOf(asked);
  const statement = composedAnew((hold) => {
    const context = { viewer, today: asked.today, hold };
    const found = db
      .selectFrom("revision as r")
      .select(["r.id", sql`${column}`.as("at")])
      .where(matching(asked, context))
      .where(wordsFind({ ...asked, size: undefined }, context))
      .limit(hold(limit + 1))
      .as("f");
    const at = { column: sql.ref("f.at"), id: sql.ref("f.id") };
    const isBehind = edge
      ? revision.or([
          beyond(edge, asked, hold, at),
          ...(hasAcross(asked) ? [beyond(edge, { ...asked, isAcross: true }, hold, at)] : []),
        ])
      : revision.lit(true);
    return db
      .selectFrom(found)
      .select((eb) => [
        eb.cast<number>(eb.fn.countAll(), "integer").as("total"),
        sql<
          string[] | null
        >`(array_agg(f.id order by f.at ${direction} ${nulls}, f.id ${direction}) filter (where ${isBehind}))[1:${hold(asked.size)}::int]`.as(
          "page",
        ),
      ]);
  }, keeping(asked));
  const { total = 0, page = null } = (await firstRow(tx, statement)) ?? {};
  return total > limit ? { total: null, page: [] } : { total, page: page ?? [] };
}

/**
 * How many of these assessments, as far as they are in the viewer's queue, each of the searches finds: all are asked of each at once. The searches are the
 * product's own, of which there are few: connections keep the statement prepared.
 */
export async function countInParts(
  tx: Reader,
  viewer: Viewer,
  {
    parts,
    among,
    today,
  }: Pick<Listed, "today"> & {
    readonly parts: readonly SearchQuery[];
    readonly among: readonly string[];
  },
): Promise<readonly number[]> {
  if (among.length === 0) return parts.map(() => 0);
  const statement = composedAnew(
    (hold) => {
      const context = { viewer, today, hold };
      const isFound = parts.map((query) => revision.and([...searchConditions(query, context)]));
      return db
        .selectFrom("revision as r")
        .select(sql<readonly boolean[]>`array[${sql.join(isFound)}]`.as("isFound"))
        .where(matching({ query: [], within: "queue", among, today }, context));
    },
    { isKept: true },
  );
  const found = await rows(tx, statement);
  return parts.map((_, at) => found.filter(({ isFound }) => isFound[at]).length);
}

/** The assessments that are listed, at most `size`, in no order. */
export async function listMatching(
  tx: Reader,
  viewer: Viewer,
  listed: Listed,
  size: number,
): Promise<readonly string[]> {
  const statement = composedAnew((hold) => {
    const context = { viewer, today: listed.today, hold };
    return db
      .selectFrom("revision as r")
      .select("r.assessment_id as id")
      .where(matching(listed, context))
      .limit(hold(size));
  }, keeping(listed));
  return (await rows(tx, statement)).map(({ id }) => id);
}

const keeping = ({ query, revisions }: Listed) => ({
  isKept: query.length === 0 && !revisions,
});
