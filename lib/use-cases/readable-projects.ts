import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listProjects } from "@/lib/data/portfolio-projects";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { isWhole } from "@/lib/domain/portfolio/concluding/project-facts";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { mayReadRow } from "@/lib/use-cases/readers";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const MOST = COUNT_LIMITS.concludedOver;

export type ReadableProjects = {
  readonly projects: readonly DatedProject[];
  /** Submitted before what is read here was kept. */
  readonly notKept: number;
  /** There are more than are read. */
  readonly isCut: boolean;
};

/**
 * The projects the viewer may read: the newest revision of each, those submitted last. What they may not read leaves no trace in it.
 * Refuses who may not see the portfolio.
 */
export async function readableProjects(tx: Reader, viewer: Viewer): Promise<ReadableProjects> {
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
  const found = await listProjects(tx, viewer, MOST + 1);
  const records = found.slice(0, MOST).filter((row) => mayReadRow(viewer, row));
  const projects = records.flatMap(({ assessmentId, title, submittedAt, facts }) =>
    isWhole(facts) ? [{ id: assessmentId, title, submittedAt: submittedAt.toISOString(), facts }] : [],
  );
  return { projects, notKept: records.length - projects.length, isCut: found.length > MOST };
}
