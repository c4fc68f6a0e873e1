import { scaleLinear } from "d3-scale";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { type Drawing, dots, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import { percent } from "@/lib/domain/figures/text/percent";
import { facetCounts, facetKey, SHIFT_LABELS } from "@/lib/domain/portfolio/figures/facets";
import { columnsOf } from "@/lib/domain/portfolio/figures/in-columns";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { type ShiftsTogether, shiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { inThousands, monthsInWords, signed } from "@/lib/domain/quantities/in-words";

const WIDTH = 660;
const LEFT = 40;
const RIGHT = WIDTH - 10;
const EACH = { top: 12, height: 150 };
const MOST_ROWS = 200;

type Stated = { readonly id: string; readonly title: string; readonly shift: Quantiles };

/** Each project's own shift with its interval, from the most sooner to the most later. Null where none is stated. */
export function shiftsFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const stated = projects
    .flatMap(({ id, title, facts: { shift } }): Stated[] => (shift ? [{ id, title, shift }] : []))
    .sort((a, b) => a.shift.p50 - b.shift.p50 || a.shift.p10 - b.shift.p10);
  if (stated.length === 0) return null;
  const counts = facetCounts(projects, "shift");
  const count = (value: keyof typeof SHIFT_LABELS) => counts.get(value) ?? 0;
  return {
    id: "shifts",
    title: `${inThousands(count("sooner"))} of ${inThousands(stated.length)} bring transformative AI sooner at their median; ${inThousands(count("either-way"))} can’t tell the direction`,
    note: [
      stated.length > columnsOf(stated).length
        ? `From the most sooner to the most later: each column is ${columnsOf(stated)[0]?.length} neighbours, point the mean of their medians, line from the mean of their 10 % to that of their 90 %.`
        : "A column a project, from the most sooner to the most later: point the median given, line the middle 80 %.",
      projects.length > stated.length &&
        `Left out for stating none: ${inThousands(projects.length - stated.length)} of ${inThousands(projects.length)}.`,
      stated.length > MOST_ROWS && `The table has the ${MOST_ROWS} largest.`,
    ]
      .filter(Boolean)
      .join(" "),
    drawings: [eachDrawing(columnsOf(stated).map(meanShift))],
    columns: ["Project", "Median", "10 %", "90 %"],
    rows: [
      ...(Object.keys(SHIFT_LABELS) as (keyof typeof SHIFT_LABELS)[])
        .filter((value) => count(value) > 0)
        .map((value) => ({
          cells: [
            `All: ${SHIFT_LABELS[value].toLowerCase()}`,
            `${inThousands(count(value))} of ${inThousands(stated.length)}`,
            "—",
            "—",
          ],
          facet: facetKey("shift", value),
        })),
      ...stated
        .toSorted((a, b) => Math.abs(b.shift.p50) - Math.abs(a.shift.p50))
        .slice(0, MOST_ROWS)
        .map(({ id, title, shift }) => ({
          cells: [title, monthsInWords(shift.p50), monthsInWords(shift.p10), monthsInWords(shift.p90)],
          facet: null,
          project: id,
        })),
    ],
  };
}

function meanShift(column: readonly Stated[]): Quantiles {
  const mean = (part: keyof Quantiles) =>
    column.reduce((sum, { shift }) => sum + shift[part], 0) / Math.max(column.length, 1);
  return { p10: mean("p10"), p50: mean("p50"), p90: mean("p90") };
}

function eachDrawing(shifts: readonly Quantiles[]): Drawing {
  const { top, height } = EACH;
  const reach = Math.max(...shifts.flatMap(({ p10, p90 }) => [Math.abs(p10), Math.abs(p90)]), 1);
  const y = scaleLinear([-reach, reach], [top, top + height]).nice();
  const step = Math.min((RIGHT - LEFT) / shifts.length, 40);
  const x = (at: number) => tenth(LEFT + (at + 0.5) * step);
  return {
    width: WIDTH,
    height: top + height + 8,
    name: "",
    marks: [
      ...y
        .ticks(4)
        .flatMap((tick): readonly Mark[] => [
          line(LEFT, y(tick), RIGHT, y(tick), { stroke: tick === 0 ? "line" : "hairline" }),
          text(LEFT - 8, y(tick) + 4, signed(tick), { tone: "quiet", anchor: "end", size: 11 }),
        ]),
      {
        type: "path",
        d: shifts.map(({ p10, p90 }, at) => `M${x(at)} ${tenth(y(p10))}V${tenth(y(p90))}`).join(""),
        stroke: "line",
        weight: Math.min(2, Math.max(0.8, step / 3)),
      },
      dots(shifts.map(({ p50 }, at) => ({ x: x(at), y: y(p50) }))),
      text((LEFT + RIGHT) / 2, top + 10, "sooner", { tone: "quiet", size: 11 }),
      text(LEFT + 4, top + height - 4, "later", { tone: "quiet", size: 11 }),
    ],
  };
}

const ALIKE = (correlation: number) =>
  correlation === 0 ? "err apart, 0" : correlation === 1 ? "all the same, 1" : `partly alike, ${correlation}`;

/** All stated shifts added up under three correlations, the one in the middle given. Null with fewer than two. */
export function togetherFigure(projects: readonly DatedProject[], partly: number): PortfolioFigure | null {
  const together = shiftsTogether(
    projects.map(({ facts }) => facts.shift),
    partly,
  );
  const middle = together?.sums[1];
  if (!together || !middle) return null;
  const { p10, p50, p90 } = middle.quantiles;
  return {
    id: "together",
    title: `Together, by the numbers given: ${monthsInWords(round(p50))}, between ${monthsInWords(round(p10))} and ${monthsInWords(round(p90))}`,
    note: `${inThousands(together.added)} stated shifts added up. It depends on whether they err together, which nobody knows: 0 is not at all, 1 is all at once, as if one mistake stood behind every estimate. ${inThousands(together.draws)} draws, one common factor, seed ${together.seed}; ± is the simulation’s own standard error, not the interval. At 1 it is exact: the sum of the quantiles. It assumes that nobody’s work takes another’s place; overlap would shrink all three.`,
    drawings: [togetherDrawing(together)],
    columns: ["If they", "Median", "10 %", "90 %", "Chance of sooner"],
    rows: together.sums.map(({ correlation, quantiles, errors, chanceSooner }) => ({
      cells: [
        ALIKE(correlation),
        ...(["p50", "p10", "p90"] as const).map(
          (part) => monthsInWords(round(quantiles[part])) + errorInWords(errors[part]),
        ),
        percent(chanceSooner),
      ],
      facet: null,
    })),
  };
}

/** Stands behind a number of months. */
function errorInWords(error: number): string {
  return error === 0 ? ", exact" : ` ± ${Number(error.toPrecision(1))}`;
}

/** Intervals under each correlation, with their numbers. */
export function togetherDrawing({ sums }: ShiftsTogether): Drawing {
  const left = 130;
  const ends = sums.flatMap(({ quantiles: { p10, p90 } }) => [p10, p90]);
  const x = scaleLinear([Math.min(...ends, 0), Math.max(...ends, 0)], [left, RIGHT - 20]).nice();
  const row = 44;
  const bottom = sums.length * row + 6;
  return {
    width: WIDTH,
    height: bottom + 22,
    name: "",
    marks: [
      ...x.ticks(5).flatMap((tick): readonly Mark[] => [
        line(x(tick), 4, x(tick), bottom, { stroke: tick === 0 ? "line" : "hairline" }),
        text(x(tick), bottom + 16, tick === 0 ? "no shift" : signed(tick), {
          tone: "quiet",
          anchor: "middle",
          size: 11,
        }),
      ]),
      ...sums.flatMap(({ correlation, quantiles: { p10, p50, p90 }, errors }, at): readonly Mark[] => {
        const y = at * row + 16;
        const style = { stroke: "ink", weight: 2 } as const;
        return [
          text(left - 14, y + 4, ALIKE(correlation), { anchor: "end", size: 12, bold: at === 1 }),
          line(x(p10), y, x(p90), y, style),
          line(x(p10), y - 5, x(p10), y + 5, style),
          line(x(p90), y - 5, x(p90), y + 5, style),
          { type: "circle", x: tenth(x(p50)), y, radius: 4.5, fill: "ink", stroke: "paper", weight: 2 },
          text(
            left,
            y + 20,
            `${signed(round(p50))} months (${signed(round(p10))} to ${signed(round(p90))})${errorInWords(errors.p50)}`,
            { size: 11.5, tone: "quiet" },
          ),
        ];
      }),
    ],
  };
}

/** To a tenth; whole from a hundred months on. */
const round = (months: number) =>
  Math.abs(months) >= 100 ? Math.round(months) : Math.round(months * 10) / 10;
