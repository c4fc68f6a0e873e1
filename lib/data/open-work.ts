import { type Expression, type SqlBool, sql } from "kysely";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given } from "@/lib/data/composed";
import { firstRow, rows } from "@/lib/data/rows";
import { QUEUE_TABS, type QueueTab } from "@/lib/domain/review/queue";

/**
 * Open work of the teams that the viewer leads, less what they wrote, owe a review of or have a conflict in (decision 129). What is to be looked
 * back at is open from its day on.
 */
export type OpenWorkPart = QueueTab | "ready";
/** All of it is walked in two, each by an index of its own: what waits already, and what is to be looked back at. */
type Walked = Exclude<OpenWorkPart, "all"> | "waiting";
const walkedOf = (part: OpenWorkPart): readonly Walked[] =>
  part === "all" ? ["waiting", "follow-ups"] : [part];

/** From so many teams on, all is gone through in its order instead of team by team. */
const FEW_TEAMS = 20;

type Of = Given<{ organisationId: string; teamIds: readonly string[]; today: string }>;
type Shape = { readonly isFew: boolean };

const isIn = (part: Walked, today: Expression<string>): Expression<SqlBool> => {
  switch (part) {
    case "waiting":
      return sql<boolean>`w.step <> 'follow-up'`;
    // Their own reviews are not among these rows.
    case "to-review":
      return sql<boolean>`false`;
    case "to-decide":
      return sql<boolean>`w.step = 'decide'`;
    case "to-assign":
      return sql<boolean>`w.step = 'assign'`;
    // Nobody is waited for.
    case "ready":
      return sql<boolean>`w.step in ('assign', 'decide')`;
    case "in-review":
      return sql<boolean>`w.step = 'wait'`;
    case "with-authors":
      return sql<boolean>`w.step = 'authors'`;
    case "conditions":
      return sql<boolean>`w.first_due >= ${today}::date`;
    case "follow-ups":
      return sql<boolean>`w.step = 'follow-up' and w.follow_up_on <= ${today}::date`;
    case "overdue":
      return sql<boolean>`w.first_due < ${today}::date`;
  }
};

/** What is to be assigned, decided or waited for is submitted or in review: said besides, an index by team and state finds it. */
const UNDECIDED: ReadonlySet<Walked> = new Set(["to-decide", "to-assign", "ready", "in-review"]);
const isInState = ({ part, isFew }: Shape & { readonly part: Walked }) =>
  isFew && UNDECIDED.has(part) ? sql<boolean>`w.state in ('submitted', 'in-review')` : sql<boolean>`true`;

const ofTeams = ({ organisationId, teamIds }: Pick<Of, "organisationId" | "teamIds">, { isFew }: Shape) =>
  db
    .selectFrom("open_work as w")
    .where("w.organisation_id", "=", organisationId)
    .$if(isFew, (query) => query.where((eb) => eb("w.team_id", "=", eb.fn.any(teamIds))));

const page = composed(
  (
    given: Of & Given<{ at: string | null; id: string | null; size: number }>,
    shape: Shape & { readonly part: Walked; readonly isFalling: boolean },
  ) => {
    const { at, id } = given;
    const than = shape.isFalling ? sql`<` : sql`>`;
    const direction = shape.isFalling ? "desc" : "asc";
    return ofTeams(given, shape)
      .select("w.assessment_id as id")
      .where(isInState(shape))
      .where(isIn(shape.part, given.today))
      .where(
        at && id
          ? sql<boolean>`(w.submitted_at, w.revision_id) ${than} (${at}::text::timestamptz, ${id}::uuid)`
          : sql<boolean>`true`,
      )
      .orderBy("w.submitted_at", direction)
      .orderBy("w.revision_id", direction)
      .limit(given.size);
  },
);

const shapeOf = ({ teamIds }: Pick<Viewer, "teamIds">): Shape => ({ isFew: teamIds.length <= FEW_TEAMS });

/** Where a page begins: behind a row's time of submission, as text, and its revision. */
export type OpenWorkEdge = { readonly at: string; readonly id: string };

type Page = {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly isFalling: boolean;
  readonly edge: OpenWorkEdge | null;
  readonly size: number;
};

async function listWalked(
  tx: Reader,
  { organisationId, teamIds }: Viewer,
  walked: Walked,
  { today, isFalling, edge, size }: Page,
): Promise<readonly string[]> {
  const { at = null, id = null } = edge ?? {};
  const statement = page(
    { organisationId, teamIds, today, at, id, size },
    { ...shapeOf({ teamIds }), part: walked, isFalling },
  );
  return (await rows(tx, statement)).map((row) => row.id);
}

/**
 * The assessments of a part of it. At most `size` from the edge on, in the order of submission; of all of it at most `size` of each of the
 * two that it is walked in, not merged.
 */
export async function listOpenWork(
  tx: Reader,
  viewer: Viewer,
  { part, ...asked }: Page & { readonly part: OpenWorkPart },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const walked of walkedOf(part)) found.push(...(await listWalked(tx, viewer, walked, asked)));
  return found;
}

/**
 * All of it that is looked through, in the two that it is walked in, of each at most `size` that wait longest; and whether there is more in one
 * that a part is of.
 */
export async function lookThroughOpenWork(
  tx: Reader,
  viewer: Viewer,
  { today, size }: { readonly today: string; readonly size: number },
): Promise<{ readonly ids: readonly string[]; readonly isCut: (part: QueueTab) => boolean }> {
  const asked = { today, isFalling: false, edge: null, size: size + 1 };
  const ids: string[] = [];
  const cut = new Set<Walked>();
  for (const walked of walkedOf("all")) {
    const found = await listWalked(tx, viewer, walked, asked);
    if (found.length > size) cut.add(walked);
    ids.push(...found.slice(0, size));
  }
  return {
    ids,
    // Of reviews that the viewer owes none are in it.
    isCut: (part) =>
      part !== "to-review" &&
      (part === "all" ? cut.size > 0 : cut.has(part === "follow-ups" ? part : "waiting")),
  };
}

const among = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("open_work as w")
    .select((eb) => [
      "w.assessment_id as id",
      eb.cast<string | null>(eb.ref("w.follow_up_on"), "text").as("followUpOn"),
    ])
    .where("w.organisation_id", "=", given.organisationId)
    .where((eb) => eb("w.assessment_id", "=", eb.fn.any(given.ids))),
);

/** Those of these assessments that are in it, or will be on the day to look back at them: that day (ISO 8601), or null without one. */
export async function openWorkAmong(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const found = await rows(tx, among({ organisationId, ids }));
  return new Map(found.map(({ id, followUpOn }) => [id, followUpOn]));
}

const counts = composed((given: Of & Given<{ size: number }>, shape: Shape & { readonly part: Walked }) =>
  db
    .selectFrom(
      ofTeams(given, shape)
        .select("w.assessment_id")
        .where(isInState(shape))
        .where(isIn(shape.part, given.today))
        .limit(given.size)
        .as("found"),
    )
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("found")),
);

const COUNTED: readonly Exclude<Walked, "ready">[] = [
  "waiting",
  ...QUEUE_TABS.flatMap(({ tab }) => (tab === "all" ? [] : [tab])),
];

const countsAmong = composed(
  (given: Given<{ organisationId: string; ids: readonly string[]; today: string }>) =>
    db
      .selectFrom("open_work as w")
      .select((eb) =>
        COUNTED.map((part) =>
          eb.cast<number>(eb.fn.countAll().filterWhere(isIn(part, given.today)), "integer").as(part),
        ),
      )
      .where("w.organisation_id", "=", given.organisationId)
      .where((eb) => eb("w.assessment_id", "=", eb.fn.any(given.ids))),
);

/** How many of these assessments are in each part of it. */
export async function countOpenWorkAmong(
  tx: Reader,
  { organisationId }: Viewer,
  { ids, today }: { readonly ids: readonly string[]; readonly today: string },
): Promise<(part: QueueTab) => number> {
  const found = ids.length > 0 ? await firstRow(tx, countsAmong({ organisationId, ids, today })) : undefined;
  const of = (part: (typeof COUNTED)[number]) => found?.[part] ?? 0;
  return (part) => (part === "all" ? of("waiting") + of("follow-ups") : of(part));
}

/** How many there are in a part of it, counted up to one more than `limit`. */
export async function countOpenWork(
  tx: Reader,
  viewer: Viewer,
  { part, today, limit }: { readonly part: OpenWorkPart; readonly today: string; readonly limit: number },
): Promise<number> {
  const { organisationId, teamIds } = viewer;
  let found = 0;
  for (const walked of walkedOf(part)) {
    const given = { organisationId, teamIds, today, size: limit + 1 };
    const statement = counts(given, { ...shapeOf(viewer), part: walked });
    found += (await firstRow(tx, statement))?.found ?? 0;
  }
  return Math.min(found, limit + 1);
}
