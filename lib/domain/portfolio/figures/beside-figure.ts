import { type Drawing, line, type Mark, text } from "@/lib/domain/figures/drawing";
import { wrapText } from "@/lib/domain/figures/text/wrap-text";
import { facetKey } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { inThousands } from "@/lib/domain/quantities/in-words";

const NOT_STATED = "not stated";

type Row = {
  readonly of: string;
  readonly label: string;
  readonly apart: number;
  readonly near: number;
  readonly unstated: number;
  /** The commonest pair that lies apart, in words; empty where none does. */
  readonly commonest: string;
};

/** What recipients, uses and likelihoods imply, beside what authors state, over all projects. Null where no model implies anything. */
export function besideFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const all = projects.flatMap(({ facts }) => facts.beside);
  const rows = [...new Map(all.map(({ of, label }) => [of, label]))]
    .map(([of, label]): Row => {
      const mine = all.filter((each) => each.of === of);
      const unstated = mine.filter(({ stated }) => stated === NOT_STATED).length;
      const apart = mine.filter(({ isApart }) => isApart);
      return {
        of,
        label,
        apart: apart.length,
        near: mine.length - apart.length - unstated,
        unstated,
        commonest: commonest(apart),
      };
    })
    .sort((a, b) => b.apart - a.apart || (a.of < b.of ? -1 : 1));
  const [first] = rows;
  if (!first) return null;
  return {
    id: "beside",
    title:
      first.apart > 0
        ? `In ${inThousands(first.apart)} of ${inThousands(projects.length)} the model implies something else than is stated of “${first.label}”`
        : "What the models imply is near what is stated, wherever it is stated",
    note: "The model’s own implication, from recipients, uses and likelihoods, beside what is stated, on one scale. Apart: two steps or more between them. Neither is taken to be right.",
    drawings: [drawingOf(rows)],
    columns: ["Of what", "Apart", "Near", "Not stated", "Commonest that lies apart"],
    rows: rows.map(({ of, label, apart, near, unstated, commonest: pair }) => ({
      cells: [label, String(apart), String(near), String(unstated), pair || "—"],
      facet: facetKey("apart", of),
    })),
  };
}

function commonest(apart: DatedProject["facts"]["beside"]): string {
  const counts = new Map<string, number>();
  for (const { implied, stated } of apart) {
    const pair = `implied ${implied}, stated ${stated}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const [pair] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [""];
  return pair;
}

const WIDTH = 660;
const LABELS = 230;
const BARS = WIDTH - LABELS - 6;
const ROW = 36;

function drawingOf(rows: readonly Row[]): Drawing {
  const most = Math.max(...rows.map(({ apart, near, unstated }) => apart + near + unstated), 1);
  return {
    width: WIDTH,
    height: rows.length * ROW + 22,
    name: "",
    marks: [
      ...rows.map(({ of, label, apart, near, unstated }, at): Mark => {
        const y = at * ROW;
        const long = (count: number) => (BARS * count) / most;
        const bar = (from: number, count: number, style: object): readonly Mark[] =>
          count === 0
            ? []
            : [
                {
                  type: "rect",
                  x: LABELS + long(from),
                  y: y + 6,
                  width: Math.max(long(count) - 2, 1.5),
                  height: 18,
                  ...style,
                },
                ...(long(count) > 22
                  ? [
                      text(LABELS + long(from) + 6, y + 19, String(count), {
                        size: 11.5,
                        tone: "fill" in style && style.fill === "ink" ? "paper" : "ink",
                      }),
                    ]
                  : []),
              ];
        return {
          type: "group",
          details: `${label}: apart in ${inThousands(apart)}, near in ${inThousands(near)}, not stated in ${inThousands(unstated)} projects`,
          to: { type: "group", id: facetKey("apart", of) },
          marks: [
            { type: "rect", x: 0, y: y + 2, width: LABELS - 4, height: ROW - 4, fill: "paper" },
            ...wrapText(label, { width: LABELS - 14, size: 12, lines: 2 }).map((words, part) =>
              text(LABELS - 10, y + 14 + 14 * part, words, { anchor: "end", size: 12 }),
            ),
            ...bar(0, apart, { fill: "ink" }),
            ...bar(apart, near, { fill: "sunk", stroke: "line" }),
            ...bar(apart + near, unstated, { fill: "paper", stroke: "line", dash: "dashed" }),
          ],
        };
      }),
      line(LABELS, 2, LABELS, rows.length * ROW - 2, { stroke: "line" }),
      text(LABELS, rows.length * ROW + 14, "Filled: apart. Framed: near. Dashed: not stated.", {
        size: 11,
        tone: "quiet",
      }),
    ],
  };
}
