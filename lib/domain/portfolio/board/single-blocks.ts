import type { Drawing, Mark } from "@/lib/domain/figures/drawing";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { portfolioFigures } from "@/lib/domain/portfolio/figures/portfolio-figures";
import { inThousands } from "@/lib/domain/quantities/in-words";
import { type FlatBlock, heading, paragraph, sentence, table, words } from "@/lib/domain/report/blocks/block";

/** Rows of a table in a document; all of them stand on the page of figures. */
const MOST_ROWS = 15;

/** Figures of whose marks each is a project, or that quote answers: for the maker alone. Those that stand above already are left out. */
export function singleBlocks(
  projects: readonly DatedProject[],
  { of }: { readonly of: string },
): readonly FlatBlock[] {
  const figures = portfolioFigures(projects, null);
  if (figures.length === 0) return [];
  return [
    heading(2, `Project by project${of}`),
    paragraph(words("The same as on the page of figures, where each leads to the projects it counts.")),
    ...figures.flatMap(figureBlocks),
  ];
}

/** Whose tables stand above. */
const COUNTED: ReadonlySet<PortfolioFigure["id"]> = new Set(["recipients", "patterns", "factors"]);

function figureBlocks({ id, title, note, drawings, columns, rows }: PortfolioFigure): readonly FlatBlock[] {
  const isTabled = !COUNTED.has(id);
  const cut =
    isTabled && rows.length > MOST_ROWS
      ? ` Of ${inThousands(rows.length)} rows of its table these are ${MOST_ROWS}.`
      : "";
  return [
    heading(3, [sentence(title)]),
    paragraph(sentence(`${note}${cut}`)),
    ...drawings.map(
      (drawing): FlatBlock => ({
        type: "drawing",
        title,
        sentence: isTabled
          ? "What is drawn is said above, and its numbers in the table below."
          : "What is drawn is said above, and its numbers in the tables before.",
        drawing: unlinked(drawing),
        isNamedAbove: true,
      }),
    ),
    ...(isTabled
      ? [
          table(
            title,
            columns,
            rows.slice(0, MOST_ROWS).map(({ cells }) => cells),
            { isNamed: true, isNamedAbove: true },
          ),
        ]
      : []),
  ];
}

/** Without what leads to the projects it counts, which the page of figures has. */
function unlinked(drawing: Drawing): Drawing {
  return { ...drawing, marks: drawing.marks.map(withoutLink) };
}

function withoutLink(mark: Mark): Mark {
  if (mark.type !== "group") return mark;
  const { to: _, ...rest } = mark;
  return { ...rest, marks: mark.marks.map(withoutLink) };
}
