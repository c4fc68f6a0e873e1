import { facetKey } from "@/lib/domain/portfolio/figures/facets";
import { columnsInWords, columnsOf } from "@/lib/domain/portfolio/figures/in-columns";
import { matrixDrawing, meanCell } from "@/lib/domain/portfolio/figures/matrix-drawing";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { inThousands } from "@/lib/domain/quantities/in-words";

/** Misuse patterns × projects: described by a pathway, or expected of the outputs and not answered. Null where there is neither. */
export function patternsFigure(ordered: readonly DatedProject[]): PortfolioFigure | null {
  const described = new Map(
    ordered.map((project) => [project, new Set(project.facts.pathways.map(({ pattern }) => pattern))]),
  );
  const open = new Map(ordered.map((project) => [project, new Set(project.facts.openPatterns)]));
  const patterns = new Set([...described.values(), ...open.values()].flatMap((each) => [...each]));
  patterns.delete("");
  const count = (of: ReadonlyMap<DatedProject, ReadonlySet<string>>, pattern: string) =>
    ordered.filter((project) => of.get(project)?.has(pattern)).length;
  const rows = [...patterns]
    .map((pattern) => ({
      pattern,
      label: FILTER_LABELS.pattern(pattern),
      by: count(described, pattern),
      open: count(open, pattern),
    }))
    .sort((a, b) => b.by - a.by || b.open - a.open || (a.pattern < b.pattern ? -1 : 1));
  const [first] = rows;
  if (!first) return null;
  const unanswered = rows.reduce((sum, row) => sum + row.open, 0);
  const columns = columnsOf(ordered);
  return {
    id: "patterns",
    title: [
      first.by > 0
        ? `“${first.label}” runs through ${inThousands(first.by)} of ${inThousands(ordered.length)}`
        : "No pathway of misuse is described",
      unanswered > 0 ? `${inThousands(unanswered)} expected patterns have no answer` : "",
    ]
      .filter(Boolean)
      .join("; "),
    note: `Filled: a pathway describes it. Open frame: the outputs make it plausible, and nobody answered. ${columnsInWords(ordered.length)}`,
    drawings: [
      matrixDrawing(
        rows.map(({ pattern, label, by, open: openIn }) => ({
          label,
          facet: facetKey(by > 0 ? "pattern" : "open", pattern),
          numbers: openIn > 0 ? `${inThousands(by)}, ${inThousands(openIn)} open` : inThousands(by),
          details: `${label}: described in ${inThousands(by)}, expected and not answered in ${inThousands(openIn)} of ${inThousands(ordered.length)} projects`,
          cells: columns.map((column) =>
            meanCell(column, (project) => {
              const isDescribed = described.get(project)?.has(pattern) ?? false;
              return {
                filled: isDescribed ? 1 : 0,
                open: !isDescribed && open.get(project)?.has(pattern) ? 1 : 0,
              };
            }),
          ),
        })),
        { isOpenBelow: false },
      ),
    ],
    columns: ["Misuse pattern", "Described by a pathway", "Expected, not answered", "Neither"],
    rows: rows.map(({ pattern, label, by, open: openIn }) => ({
      cells: [label, String(by), String(openIn), String(ordered.length - by - openIn)],
      facet: facetKey(by > 0 ? "pattern" : "open", pattern),
    })),
  };
}
