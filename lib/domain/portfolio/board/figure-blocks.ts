import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import type { Drawing, Mark } from "@/lib/domain/figures/drawing";
import { percent } from "@/lib/domain/figures/text/percent";
import type { Counted, PatternCount } from "@/lib/domain/portfolio/board/counted";
import {
  countShown,
  FEWEST_SHOWN,
  hiddenShares,
  isFew,
  partShown,
} from "@/lib/domain/portfolio/board/withheld";
import { barsDrawing } from "@/lib/domain/portfolio/figures/bars-drawing";
import { concentrationInWords } from "@/lib/domain/portfolio/figures/concentration";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { portfolioFigures } from "@/lib/domain/portfolio/figures/portfolio-figures";
import { togetherDrawing } from "@/lib/domain/portfolio/figures/shifts-figure";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { PARTLY_ALIKE, shiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { inThousands, monthsInWords } from "@/lib/domain/quantities/in-words";
import { type FlatBlock, heading, paragraph, sentence, table, words } from "@/lib/domain/report/blocks/block";

/** Rows of a table in a document; all of them stand on the page of figures. */
const MOST_ROWS = 15;

/** Kinds of recipient by their share of pull: bars, and the same as a table. */
export function recipientBlocks({ pull }: Counted, isWithheld: boolean): readonly FlatBlock[] {
  const [first] = pull;
  if (!first) return [];
  const hidden = isWithheld ? hiddenShares(pull) : new Set<string>();
  const shown = pull.filter(({ kind }) => !hidden.has(kind));
  // Their shares would be told by where they stand between others.
  const apart = pull
    .filter(({ kind, reached }) => hidden.has(kind) && reached >= FEWEST_SHOWN)
    .toSorted((a, b) => b.reached - a.reached || (a.kind < b.kind ? -1 : 1));
  const few = hidden.size - apart.length;
  const index = concentrationInWords(
    pull.map(({ share }) => share),
    "kinds of recipient",
  );
  const rows = [
    ...[...shown, ...apart].map(({ kind, share, reached }) => ({
      name: FILTER_LABELS.recipientKind(kind),
      // A bar says no more than its number: whole per cents.
      part: hidden.has(kind) ? 0 : Math.round(share * 100) / 100,
      share: hidden.has(kind) ? "—" : percent(share),
      reached: hidden.has(kind) ? inThousands(reached) : countShown(reached, isWithheld),
    })),
    ...(few > 0
      ? [
          {
            name: others(few, "kind of recipient", "kinds of recipient"),
            part: 0,
            share: "—",
            reached: fewerEach(few),
          },
        ]
      : []),
  ];
  const title = hidden.has(first.kind)
    ? "Who receives the work"
    : `${percent(first.share)} of all pull goes to one kind of recipient: ${FILTER_LABELS.recipientKind(first.kind)}`;
  return [
    heading(2, title),
    paragraph(
      words(
        `Each project counts the same; its pull is shared by the likelihood of the uses described.${hidden.size === 0 ? ` ${index}` : ""}`,
      ),
    ),
    drawn(
      "Share of all pull, by kind of recipient",
      rows.map(({ name, share, reached }) => `${name}: ${share}, reached by ${reached}`),
      barsDrawing(
        rows.map(({ name, part, share, reached }) => ({
          label: name,
          part,
          numbers: `${share === "—" ? "share withheld" : share}, ${inProjects(reached)}`,
        })),
      ),
    ),
    table(
      "Kinds of recipient",
      ["Kind of recipient", "Share of pull", "Projects that reach it"],
      rows.map(({ name, share, reached }) => [name, share, reached]),
      { isNamed: true },
    ),
  ];
}

/** Misuse patterns by how many projects describe a pathway of each, and leave it open: bars, and the same as a table. */
export function patternBlocks({ projects, patterns }: Counted, isWithheld: boolean): readonly FlatBlock[] {
  if (patterns.length === 0) return [];
  const isNamed = ({ by, open }: PatternCount) => !isWithheld || by >= FEWEST_SHOWN || open >= FEWEST_SHOWN;
  const told = (count: number) => (isWithheld && isFew(count) ? 0 : count);
  // In the order of what is told: another would tell which of two withheld numbers is larger.
  const named = patterns
    .filter(isNamed)
    .toSorted(
      (a, b) => told(b.by) - told(a.by) || told(b.open) - told(a.open) || (a.pattern < b.pattern ? -1 : 1),
    );
  const few = patterns.length - named.length;
  const rows = [
    ...named.map(({ pattern, by, open }) => ({
      name: FILTER_LABELS.pattern(pattern),
      part: partShown(by, projects, isWithheld),
      open: partShown(open, projects, isWithheld),
      cells: [countShown(by, isWithheld), countShown(open, isWithheld)] as const,
    })),
    ...(few > 0
      ? [
          {
            name: others(few, "pattern", "patterns"),
            part: 0,
            open: 0,
            cells: [fewerEach(few), fewerEach(few)] as const,
          },
        ]
      : []),
  ];
  return [
    heading(2, "How it could be misused"),
    paragraph(
      words(
        "By pattern: how many projects describe a pathway, and for how many the outputs make one plausible that nobody answered.",
      ),
    ),
    drawn(
      "Filled: described by a pathway. Open frame: expected, not answered",
      rows.map(({ name, cells: [by, open] }) => `${name}: ${by} and ${open}`),
      barsDrawing(
        rows.map(({ name, part, open, cells: [by, left] }) => ({
          label: name,
          part,
          open,
          numbers: left === "0" ? by : `${by}, ${left} open`,
        })),
      ),
    ),
    table(
      "Misuse patterns",
      ["Misuse pattern", "Described by a pathway", "Expected, not answered"],
      rows.map(({ name, cells }) => [name, ...cells]),
      { isNamed: true },
    ),
  ];
}

/** Every security factor, the parts of restraint apart: bars, and the same as a table. */
export function factorBlocks(
  { projects, serves, weakens }: Counted,
  isWithheld: boolean,
): readonly FlatBlock[] {
  const rows = SECURITY_FACTORS.map(({ value, label }) => ({
    name: label,
    part: partShown(serves(value), projects, isWithheld),
    open: partShown(weakens(value), projects, isWithheld),
    cells: [countShown(serves(value), isWithheld), countShown(weakens(value), isWithheld)] as const,
  }));
  return [
    heading(2, "What makes humanity safer, served and unserved"),
    drawn(
      "Filled: strengthen it. Open frame: weaken it",
      rows.map(({ name, cells: [serve, weaken] }) => `${name}: ${serve} and ${weaken}`),
      barsDrawing(
        rows.map(({ name, part, open, cells: [serve, weaken] }) => ({
          label: name,
          part,
          open,
          numbers: weaken === "0" ? serve : `${serve}, ${weaken} weaken`,
        })),
      ),
    ),
    table(
      "Security factors, the parts of restraint apart",
      ["Security factor", "Strengthen it", "Weaken it"],
      rows.map(({ name, cells }) => [name, ...cells]),
      { isNamed: true },
    ),
  ];
}

/** The stated shifts added up, under three correlations. `of`: over which projects, where they aren't all. */
export function togetherBlocks(
  projects: readonly DatedProject[],
  { isWithheld, of }: { readonly isWithheld: boolean; readonly of: string },
): readonly FlatBlock[] {
  const together = shiftsTogether(projects.map(({ facts }) => facts.shift));
  if (!together || (isWithheld && together.added < FEWEST_SHOWN)) return [];
  const months = (value: number) => monthsInWords(Math.round(value * 10) / 10);
  const rows = together.sums.map(({ correlation, quantiles, errors }) => [
    correlation === 0
      ? "err apart"
      : correlation === 1
        ? "all err the same"
        : `err partly alike (${correlation})`,
    months(quantiles.p50),
    `${months(quantiles.p10)} to ${months(quantiles.p90)}`,
    errors.p50 === 0 ? "exact" : `± ${Number(errors.p50.toPrecision(1))} months`,
  ]);
  return [
    heading(2, `Together: ${months(together.sums[1]?.quantiles.p50 ?? 0)}, by the authors’ own numbers`),
    drawn(
      "Months by which the stated shifts move transformative AI together",
      rows.map(([how, median, interval]) => `If they ${how}: ${median}, ${interval}`),
      togetherDrawing(together),
    ),
    table(
      `${inThousands(together.added)} stated shifts of transformative AI added up${of}`,
      ["If they", "Median", "Eight chances in ten", "The simulation’s own error"],
      rows,
      { isNamed: true },
    ),
    paragraph(
      words(
        `${inThousands(together.draws)} draws, seed ${together.seed}. It sums what authors state; overlap between projects would shrink it.`,
      ),
    ),
  ];
}

/** Figures of whose marks each is a project, or that quote answers: for the maker alone. Those that stand above already are left out. */
export function singleBlocks(
  projects: readonly DatedProject[],
  { of }: { readonly of: string },
): readonly FlatBlock[] {
  const figures = portfolioFigures(projects, PARTLY_ALIKE).filter(({ id }) => id !== "together");
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

/** `said`: what is drawn, row by row, for those who don't see it. */
function drawn(title: string, said: readonly string[], drawing: Drawing): FlatBlock {
  return { type: "drawing", title, sentence: `${said.join("; ")}.`, drawing };
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

/** A count as a cell has it, with what is counted. */
const inProjects = (cell: string) =>
  cell === "1"
    ? "1 project"
    : cell.endsWith(" each")
      ? cell.replace(" each", " projects each")
      : `${cell} projects`;

/** How many each so few projects have that they are not told apart. */
const others = (count: number, one: string, many: string) =>
  count === 1 ? `One other ${one}` : `${count} other ${many}`;

const fewerEach = (count: number) => `fewer than ${FEWEST_SHOWN}${count > 1 ? " each" : ""}`;
