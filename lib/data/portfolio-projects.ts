import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, composedAnew, db, type Given, type RowOf } from "@/lib/data/composed";
import { withOwnRelations } from "@/lib/data/own-relations";
import { rows } from "@/lib/data/rows";
import { searchConditions } from "@/lib/data/search-conditions";
import type { SearchQuery } from "@/lib/domain/search/search-query";

export type Searched = {
  readonly query: SearchQuery;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly size: number;
};

/** What is read of a revision, under the name r. */
const PROJECT_COLUMNS = [
  "r.assessment_id as assessmentId",
  "r.id as revisionId",
  "r.number as revisionNumber",
  "r.title",
  "r.submitted_at as submittedAt",
  "r.team_id as teamId",
  "r.handling",
  "r.project_facts as facts",
] as const;

const projects = (viewer: Viewer, { query, today, size }: Searched) =>
  composedAnew(
    (hold) =>
      db
        .selectFrom("revision as r")
        .select(PROJECT_COLUMNS)
        .where("r.organisation_id", "=", hold(viewer.organisationId))
        .where("r.is_latest", "=", true)
        .where((eb) => eb.and(searchConditions(query, { viewer, today, hold })))
        .orderBy("r.submitted_at", "desc")
        .orderBy("r.id", "desc")
        .limit(hold(size)),
    { isKept: query.length === 0 },
  );

const projectsAt = composed((given: Given<{ organisationId: string; end: Date; size: number }>) =>
  // From those submitted last on, until there are enough: the house's whole past is not gone through.
  db
    .selectFrom("revision as r")
    .select(PROJECT_COLUMNS)
    .where("r.organisation_id", "=", given.organisationId)
    .where("r.submitted_at", "<", given.end)
    .where((eb) =>
      // Most are the newest there is, and nothing is looked up for them.
      eb.or([
        eb("r.is_latest", "=", true),
        eb.not(
          eb.exists(
            eb
              .selectFrom("revision as later")
              .select("later.id")
              .whereRef("later.organisation_id", "=", "r.organisation_id")
              .whereRef("later.assessment_id", "=", "r.assessment_id")
              .whereRef("later.number", ">", "r.number")
              .where("later.submitted_at", "<", given.end),
          ),
        ),
      ]),
    )
    .orderBy("r.submitted_at", "desc")
    .orderBy("r.assessment_id")
    .limit(given.size),
);

/** What is read beside those asked for, so that leaving out who was withdrawn seldom leaves too few. */
const BESIDE = 0.1;

/**
 * The same as it stood at a moment: of each assessment the newest revision submitted before, among those the viewer may read now.
 * What was withdrawn by then is left out.
 */
export async function listProjectsAt(
  tx: Reader,
  viewer: Viewer,
  end: Date,
  size: number,
): Promise<readonly ProjectRecord[]> {
  const { organisationId } = viewer;
  for (let most = Math.ceil(size * (1 + BESIDE)); ; most *= 2) {
    const found = await rows(tx, projectsAt({ organisationId, end, size: most }));
    const ids = found.map(({ assessmentId }) => assessmentId);
    const gone = await listWithdrawn(tx, viewer, { ids, before: end });
    const there = found.filter(({ assessmentId }) => !gone.has(assessmentId));
    if (there.length < size && found.length === most) continue;
    return withOwnRelations(tx, viewer, there.slice(0, size));
  }
}

/** A revision as figures and conclusions read it, and how the viewer stands to it by name. */
export type ProjectRecord = Awaited<ReturnType<typeof withOwnRelations<RowOf<typeof projects>>>>[number];

/**
 * The newest revisions the viewer may read and the search asks for, at most `size`, those submitted last; each with what conclusions
 * over a portfolio read of it, null where that was not kept when it was submitted.
 */
export async function listProjects(
  tx: Reader,
  viewer: Viewer,
  searched: Searched,
): Promise<readonly ProjectRecord[]> {
  return withOwnRelations(tx, viewer, await rows(tx, projects(viewer, searched)));
}

const projectsOf = composed((given: Given<{ organisationId: string; roundId: string; size: number }>) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("revision as r", (on) =>
      on.onRef("r.organisation_id", "=", "a.organisation_id").onRef("r.assessment_id", "=", "a.id"),
    )
    .select(PROJECT_COLUMNS)
    .where("a.organisation_id", "=", given.organisationId)
    .where("a.round_id", "=", given.roundId)
    .where("a.state", "<>", "withdrawn")
    .where("r.is_latest", "=", true)
    .orderBy("r.submitted_at", "desc")
    .orderBy("r.id", "desc")
    .limit(given.size),
);

/**
 * The newest revisions of what was submitted into a round and the viewer may read, at most `size`, those submitted last; without what
 * was withdrawn.
 */
export async function listProjectsOfRound(
  tx: Reader,
  viewer: Viewer,
  roundId: string,
  size: number,
): Promise<readonly ProjectRecord[]> {
  const { organisationId } = viewer;
  return withOwnRelations(tx, viewer, await rows(tx, projectsOf({ organisationId, roundId, size })));
}

const withdrawn = composed(
  (given: Given<{ organisationId: string; ids: readonly string[]; before: Date | null }>) =>
    db
      .selectFrom("assessment as a")
      .select("a.id")
      .where("a.organisation_id", "=", given.organisationId)
      .where((eb) => eb("a.id", "=", eb.fn.any(given.ids)))
      .where("a.state", "=", "withdrawn")
      .$if(given.before !== null, (query) => query.where("a.updated_at", "<", given.before)),
);

/** Which of these assessments are withdrawn: by now, or before a moment. */
export async function listWithdrawn(
  tx: Reader,
  { organisationId }: Viewer,
  { ids, before }: { readonly ids: readonly string[]; readonly before: Date | null },
): Promise<ReadonlySet<string>> {
  const found = await rows(tx, withdrawn({ organisationId, ids, before }));
  return new Set(found.map(({ id }) => id));
}

const factsOf = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("revision as r")
    .select(["r.id", "r.project_facts as facts"])
    .where("r.organisation_id", "=", given.organisationId)
    .where((eb) => eb("r.id", "=", eb.fn.any(given.ids))),
);

/** What portfolios read of these revisions, as far as the viewer may read them; null where that was not kept. */
export async function listFacts(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RowOf<typeof factsOf>["facts"]>> {
  const found = await rows(tx, factsOf({ organisationId, ids }));
  return new Map(found.map(({ id, facts }) => [id, facts]));
}
