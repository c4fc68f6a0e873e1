import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { meanShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";

/** Columns that can be told apart side by side. */
const MOST_COLUMNS = 150;

/**
 * The projects in the one order in which every matrix has them: by the kind of recipient that most of their pull goes to, the
 * commonest first, then by how much of it does; those that name no recipient last.
 */
export function inColumnOrder(projects: readonly DatedProject[]): readonly DatedProject[] {
  const shares = new Map(projects.map((project) => [project, pullByKind(project)]));
  const ranks = new Map(meanShares([...shares.values()]).map(({ key }, at) => [key, at]));
  const place = (project: DatedProject) => {
    const own = [...(shares.get(project) ?? [])].sort(
      (a, b) => b[1] - a[1] || (ranks.get(a[0]) ?? 0) - (ranks.get(b[0]) ?? 0),
    );
    const [kind = "", share = 0] = own[0] ?? [];
    return { rank: ranks.get(kind) ?? ranks.size, share };
  };
  return projects
    .map((project) => ({ project, ...place(project) }))
    .sort((a, b) => a.rank - b.rank || b.share - a.share || (a.project.id < b.project.id ? -1 : 1))
    .map(({ project }) => project);
}

/** What is in order, in at most `MOST_COLUMNS` columns of neighbours: one each as long as there is room, then as many in each. */
export function columnsOf<T>(ordered: readonly T[]): readonly (readonly T[])[] {
  const each = Math.max(1, Math.ceil(ordered.length / MOST_COLUMNS));
  return Array.from({ length: Math.ceil(ordered.length / each) }, (_, at) =>
    ordered.slice(at * each, (at + 1) * each),
  );
}

/** What a column is, a sentence; names the order. */
export function columnsInWords(projects: number): string {
  const each = Math.max(1, Math.ceil(projects / MOST_COLUMNS));
  const column =
    each === 1 ? "Each column is a project" : `Each column is ${each} projects and shows their mean`;
  return `${column}, in one order throughout: by the kind of recipient that most of their pull goes to.`;
}
