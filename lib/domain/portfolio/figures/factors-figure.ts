import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { facetKey } from "@/lib/domain/portfolio/figures/facets";
import { columnsInWords, columnsOf } from "@/lib/domain/portfolio/figures/in-columns";
import { type MatrixCell, matrixDrawing, meanCell } from "@/lib/domain/portfolio/figures/matrix-drawing";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { inThousands } from "@/lib/domain/quantities/in-words";

const CELLS: { readonly [effect: string]: MatrixCell } = {
  strengthens: { filled: 1, open: 0 },
  "strengthens-slightly": { filled: 0.5, open: 0 },
  "weakens-slightly": { filled: 0, open: 0.5 },
  weakens: { filled: 0, open: 1 },
};
const NOTHING: MatrixCell = { filled: 0, open: 0 };

/** Security factors × projects, the parts of restraint apart. Every factor has its row, served or not. Never added up. */
export function factorsFigure(ordered: readonly DatedProject[]): PortfolioFigure {
  const columns = columnsOf(ordered);
  const rows = SECURITY_FACTORS.map(({ value, label }) => {
    const effects = ordered.map(({ facts }) => facts.factors[value] ?? "");
    const count = (...of: readonly string[]) => effects.filter((effect) => of.includes(effect)).length;
    return {
      value,
      label,
      serve: count("strengthens", "strengthens-slightly"),
      weaken: count("weakens", "weakens-slightly"),
      none: count("none"),
      unsaid: count("", "unsure"),
    };
  });
  return {
    id: "factors",
    title: titleOf(rows, ordered.length),
    note: `Above the line: strengthens the factor, tall, or half as tall where slightly. Open frame below it: weakens. As stated; unsure and not said are counted apart in the table. ${columnsInWords(ordered.length)}`,
    drawings: [
      matrixDrawing(
        rows.map(({ value, label, serve, weaken }) => ({
          label,
          facet: facetKey("serves", value),
          numbers: weaken > 0 ? `${inThousands(serve)}, ${inThousands(weaken)} weaken` : inThousands(serve),
          details: `${label}: strengthened by ${inThousands(serve)}, weakened by ${inThousands(weaken)} of ${inThousands(ordered.length)} projects`,
          cells: columns.map((column) =>
            meanCell(column, ({ facts }) => CELLS[facts.factors[value] ?? ""] ?? NOTHING),
          ),
        })),
        { isOpenBelow: true },
      ),
    ],
    columns: ["Security factor", "Strengthen it", "Weaken it", "No effect", "Unsure or not said"],
    rows: rows.map(({ value, label, serve, weaken, none, unsaid }) => ({
      cells: [label, String(serve), String(weaken), String(none), String(unsaid)],
      facet: facetKey("serves", value),
    })),
  };
}

type Served = { readonly label: string; readonly serve: number };

/** Which factors nobody serves; where each is served, which most and which fewest do. */
function titleOf(rows: readonly Served[], projects: number): string {
  const unserved = rows.filter(({ serve }) => serve === 0);
  if (unserved.length === rows.length) return "No factor is served";
  if (unserved.length > 0) {
    return `Nobody serves ${unserved.map(({ label }) => label.toLowerCase()).join(", ")}`;
  }
  const [most] = rows.toSorted((a, b) => b.serve - a.serve);
  const [least] = rows.toSorted((a, b) => a.serve - b.serve);
  return `${inThousands(most?.serve ?? 0)} of ${inThousands(projects)} serve ${most?.label.toLowerCase()}, ${inThousands(least?.serve ?? 0)} ${least?.label.toLowerCase()}`;
}
