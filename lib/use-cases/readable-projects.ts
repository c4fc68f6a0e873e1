import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listProjects, type ProjectRecord } from "@/lib/data/portfolio-projects";
import { listRoundsOfProjects } from "@/lib/data/project-reviews";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ProjectThen } from "@/lib/domain/portfolio/changes/portfolio-change";
import { isWhole } from "@/lib/domain/portfolio/concluding/project-facts";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import type { SearchQuery } from "@/lib/domain/search/search-query";
import { judgedProjects } from "@/lib/use-cases/judged-projects";
import { mayReadRow } from "@/lib/use-cases/readers";
import { refuse } from "@/lib/use-cases/result";
import { today } from "@/lib/use-cases/today";
import { refusals } from "@/messages/refusals";

export type ReadableProject = ProjectThen & DatedProject & { readonly revisionId: string };

const MOST = COUNT_LIMITS.concludedOver;

export type ReadableProjects = {
  readonly projects: readonly ReadableProject[];
  /** Submitted before what is read here was kept. */
  readonly notKept: number;
  /** There are more than are read. */
  readonly isCut: boolean;
};

/**
 * The projects the viewer may read and a search asks for: the newest revision of each, those submitted last. What they may not read
 * leaves no trace in it.
 * Refuses who may not see the portfolio. `isJudged`: with their rounds, authors and reviews, as far as the viewer may read these.
 */
export async function readableProjects(
  tx: Reader,
  viewer: Viewer,
  { query = [], isJudged = false }: { readonly query?: SearchQuery; readonly isJudged?: boolean } = {},
): Promise<ReadableProjects> {
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
  const found = await listProjects(tx, viewer, { query, today: today(), size: MOST + 1 });
  const records = found.slice(0, MOST).filter((row) => mayReadRow(viewer, row));
  const plain = records.flatMap(wholeProject);
  const projects = isJudged ? await withJudged(tx, viewer, { records, projects: plain }) : plain;
  return { projects, notKept: records.length - projects.length, isCut: found.length > MOST };
}

/** The project that a record tells of; none where it was submitted before all that is read of one was kept. */
export function wholeProject(record: ProjectRecord): readonly ReadableProject[] {
  const { assessmentId, revisionId, title, submittedAt, revisionNumber, facts } = record;
  return isWhole(facts)
    ? [{ id: assessmentId, revisionId, title, submittedAt: submittedAt.toISOString(), revisionNumber, facts }]
    : [];
}

async function withJudged(
  tx: Reader,
  viewer: Viewer,
  {
    records,
    projects,
  }: { readonly records: readonly ProjectRecord[]; readonly projects: readonly ReadableProject[] },
): Promise<readonly ReadableProject[]> {
  const judged = await judgedProjects(tx, viewer, records);
  const ids = projects.map(({ id }) => id);
  const found = await listRoundsOfProjects(tx, viewer, ids);
  const rounds = new Map(found.map(({ assessmentId, name, closesOn }) => [assessmentId, { name, closesOn }]));
  return projects.map((project) => {
    const own = judged.get(project.id);
    return { ...project, round: rounds.get(project.id) ?? null, ...(own && { judged: own }) };
  });
}
