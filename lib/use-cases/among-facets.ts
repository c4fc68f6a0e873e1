import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { narrowed, restsOnMore, restsOnReviews } from "@/lib/domain/portfolio/figures/facets";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { noteFewReviews } from "@/lib/use-cases/judged-projects";
import { readableProjects } from "@/lib/use-cases/readable-projects";

export type AmongFacets = {
  /** Assessments. */
  readonly among: readonly string[];
  /** There are more than are read for facets: those submitted last. */
  readonly isCut: boolean;
};

/**
 * The assessments, among those the viewer may read and a search asks for, that have every facet of a figure; null where none is asked
 * for. Facets are read of the two thousand submitted last.
 */
export async function amongFacets(
  tx: Reader,
  viewer: Viewer,
  { q, only }: { readonly q: string; readonly only: readonly string[] },
): Promise<AmongFacets | null> {
  if (only.length === 0) return null;
  const { query, faults } = parseSearch(q);
  if (faults.length > 0) return null;
  const { projects, isCut } = await readableProjects(tx, viewer, { query, isJudged: restsOnMore(only) });
  // Of all that were looked through: that none is left tells as much as that one is.
  if (restsOnReviews(only)) noteFewReviews(tx, viewer, projects);
  const found = narrowed(projects, only);
  return { among: found.map(({ id }) => id), isCut };
}
