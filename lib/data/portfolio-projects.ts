import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, composedAnew, db, type Given, type RowOf } from "@/lib/data/composed";
import { ownRelations } from "@/lib/data/own-relations";
import { revision } from "@/lib/data/revision-expressions";
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
const projectColumns = (given: Given<{ organisationId: string; memberId: string }>) =>
  [
    "r.assessment_id as assessmentId",
    "r.id as revisionId",
    "r.number as revisionNumber",
    "r.title",
    "r.submitted_at as submittedAt",
    "r.team_id as teamId",
    "r.handling",
    "r.project_facts as facts",
    ownRelations({
      ...given,
      assessment: revision.ref("r.assessment_id"),
      revision: revision.ref("r.id"),
    }).as("ownRelations"),
  ] as const;

const projects = (viewer: Viewer, { query, today, size }: Searched) =>
  composedAnew(
    (hold) => {
      const organisationId = hold(viewer.organisationId);
      return db
        .selectFrom("revision as r")
        .select(projectColumns({ organisationId, memberId: hold(viewer.id) }))
        .where("r.organisation_id", "=", organisationId)
        .where("r.is_latest", "=", true)
        .where((eb) => eb.and(searchConditions(query, { viewer, today, hold })))
        .orderBy("r.submitted_at", "desc")
        .orderBy("r.id", "desc")
        .limit(hold(size));
    },
    { isKept: query.length === 0 },
  );

const projectsAt = composed(
  (given: Given<{ organisationId: string; memberId: string; end: Date; size: number }>) =>
    // From those submitted last on, until there are enough: the house's whole past is not gone through.
    db
      .selectFrom("revision as r")
      .innerJoin("assessment as a", (on) =>
        on.onRef("a.organisation_id", "=", "r.organisation_id").onRef("a.id", "=", "r.assessment_id"),
      )
      .select(projectColumns(given))
      .where("r.organisation_id", "=", given.organisationId)
      .where("r.submitted_at", "<", given.end)
      .where((eb) => eb.or([eb("a.state", "<>", "withdrawn"), eb("a.updated_at", ">=", given.end)]))
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
  return rows(tx, projectsAt({ organisationId: viewer.organisationId, memberId: viewer.id, end, size }));
}

export type ProjectRecord = RowOf<typeof projects>;

/**
 * The newest revisions the viewer may read and the search asks for, at most `size`, those submitted last; each with what conclusions
 * over a portfolio read of it, null where that was not kept when it was submitted.
 */
export async function listProjects(
  tx: Reader,
  viewer: Viewer,
  searched: Searched,
): Promise<readonly ProjectRecord[]> {
  return rows(tx, projects(viewer, searched));
}

const withdrawn = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("assessment as a")
    .select("a.id")
    .where("a.organisation_id", "=", given.organisationId)
    .where((eb) => eb("a.id", "=", eb.fn.any(given.ids)))
    .where("a.state", "=", "withdrawn"),
);

/** Which of these assessments are withdrawn by now. */
export async function listWithdrawn(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await rows(tx, withdrawn({ organisationId, ids }));
  return new Set(found.map(({ id }) => id));
}
