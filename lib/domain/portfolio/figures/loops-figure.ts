import { SPEED_UP } from "@/lib/content/options/speed-up";
import { type Drawing, line, type Mark, text } from "@/lib/domain/figures/drawing";
import { facetKey, LOOP_LABELS, PACE_LABELS, type Pace, paceOf } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { inThousands } from "@/lib/domain/quantities/in-words";

type Loops = NonNullable<DatedProject["facts"]["loops"]>;

const LEVELS = SPEED_UP.map(({ value, label }) => ({ value, label: label.toLowerCase() }));

/**
 * Which of the two loops the projects enter, and how much faster each makes work on capabilities and work on safety, asked with the same
 * anchors (AF-4, AF-5). Counted, never set off against each other. Null where nobody says anything of it.
 */
export function portfolioLoopsFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const read = projects.flatMap(({ facts }) => (facts.loops ? [facts.loops] : []));
  const isSaid = read.some(
    (each) => each.enters !== "" || each.capabilities !== null || each.safety !== null,
  );
  if (!isSaid) return null;
  const enters = Object.entries(LOOP_LABELS).map(([value, label]) => {
    const own = read.filter((each) => each.enters === value);
    return {
      value,
      label,
      count: own.length,
      soon: own.filter(({ when }) => when === "within-a-year").length,
    };
  });
  const paces = Object.entries(PACE_LABELS).map(([value, label]) => ({
    value: value as Pace,
    label,
    count: read.filter((each) => paceOf(each) === value).length,
  }));
  const count = (pace: Pace) => paces.find(({ value }) => value === pace)?.count ?? 0;
  const both = read.length - count("unsaid");
  return {
    id: "loops",
    title:
      both === 0
        ? "No project says how much faster work becomes in both loops"
        : `${inThousands(count("capabilities"))} of ${inThousands(both)} make work on capabilities faster than work on safety; ${inThousands(count("safety"))} the other way`,
    note: [
      "Two loops: AI that speeds up AI, and AI that strengthens what keeps AI within bounds. Across: how much faster work on capabilities becomes for those who receive the outputs; up: work on safety, risk evaluation or restraint. On the dotted line both gain alike. As stated; the grid counts projects, and adds nothing up.",
      both < read.length &&
        `Left out of the grid for saying one or neither: ${inThousands(read.length - both)}.`,
      read.length < projects.length &&
        `${inThousands(projects.length - read.length)} were submitted before this was kept, and are not in it.`,
    ]
      .filter(Boolean)
      .join(" "),
    drawings: [gridDrawing(read), entersDrawing(enters, read.length)],
    columns: ["What", "Projects", "Of these within a year"],
    rows: [
      ...enters.map(({ value, label, count: of, soon }) => ({
        cells: [label, String(of), value === "" || value === "neither" ? "—" : inThousands(soon)],
        facet: facetKey("loop", value),
      })),
      ...paces.map(({ value, label, count: of }) => ({
        cells: [label, String(of), "—"],
        facet: facetKey("pace", value),
      })),
    ],
  };
}

const WIDTH = 660;
const LEFT = 150;
const CELL = { width: 84, height: 34 };
const TOP = 8;

/** Safety upwards, capabilities to the right: a square as large as the share of projects there, with how many they are. */
function gridDrawing(read: readonly Loops[]): Drawing {
  const at = (capabilities: number, safety: number) =>
    read.filter((each) => each.capabilities === capabilities && each.safety === safety).length;
  const cells = LEVELS.flatMap(({ value: safety, label: safetyLabel }) =>
    LEVELS.map(({ value: capabilities, label }) => ({
      capabilities,
      safety,
      count: at(capabilities, safety),
      details: `capabilities ${label}, safety ${safetyLabel}`,
    })),
  );
  const most = Math.max(...cells.map(({ count }) => count), 1);
  const x = (level: number) => LEFT + level * CELL.width;
  const y = (level: number) => TOP + (LEVELS.length - 1 - level) * CELL.height;
  const bottom = TOP + LEVELS.length * CELL.height;
  return {
    width: WIDTH,
    height: bottom + 44,
    name: "How much faster",
    marks: [
      ...LEVELS.flatMap(({ value, label }): readonly Mark[] => [
        text(LEFT - 10, y(value) + CELL.height / 2 + 4, label, { anchor: "end", size: 12 }),
        text(x(value) + CELL.width / 2, bottom + 16, label, { anchor: "middle", size: 12 }),
      ]),
      line(x(0), bottom, x(LEVELS.length), TOP, { stroke: "line", dash: "dotted" }),
      ...cells.map(({ capabilities, safety, count, details }): Mark => {
        const [left, top] = [x(capabilities), y(safety)];
        const side = count === 0 ? 0 : Math.max(5, Math.sqrt(count / most) * (CELL.height - 10));
        const frame: Mark = {
          type: "rect",
          x: left,
          y: top,
          width: CELL.width,
          height: CELL.height,
          fill: "none",
          stroke: "hairline",
        };
        if (count === 0) return frame;
        return {
          type: "group",
          details: `${inThousands(count)} ${count === 1 ? "project" : "projects"}: ${details}`,
          to: { type: "group", id: facetKey("pace-at", `${capabilities}-${safety}`) },
          marks: [
            frame,
            {
              type: "rect",
              x: left + CELL.width / 2 - side - 3,
              y: top + (CELL.height - side) / 2,
              width: side,
              height: side,
              fill: "ink",
            },
            text(left + CELL.width / 2 + 5, top + CELL.height / 2 + 4.5, String(count), { size: 12.5 }),
          ],
        };
      }),
      text(LEFT + (CELL.width * LEVELS.length) / 2, bottom + 36, "Work on capabilities becomes faster", {
        anchor: "middle",
        size: 11.5,
        bold: true,
      }),
      text(14, TOP + (CELL.height * LEVELS.length) / 2, "Work on safety", {
        anchor: "middle",
        size: 11.5,
        bold: true,
        upright: true,
      }),
    ],
  };
}

type Entering = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly soon: number;
};
const LABELS = 230;
const ROW = 24;

function entersDrawing(rows: readonly Entering[], of: number): Drawing {
  const bars = WIDTH - LABELS - 150;
  return {
    width: WIDTH,
    height: rows.length * ROW + 6,
    name: "Which loop the outputs enter",
    marks: [
      ...rows.map(({ value, label, count, soon }, at): Mark => {
        const y = at * ROW;
        const width = (bars * count) / of;
        return {
          type: "group",
          details: `${label}: ${inThousands(count)} of ${inThousands(of)}, ${inThousands(soon)} of them within a year`,
          to: { type: "group", id: facetKey("loop", value) },
          marks: [
            { type: "rect", x: 0, y: y + 1, width: WIDTH, height: ROW - 2, fill: "paper" },
            text(LABELS - 10, y + 16, label, { anchor: "end", size: 12 }),
            ...(count === 0
              ? []
              : [
                  {
                    type: "rect",
                    x: LABELS,
                    y: y + 5,
                    width: Math.max(width, 1.5),
                    height: 14,
                    fill: "sunk",
                    stroke: "line",
                    ...(value === "" && { dash: "dashed" as const }),
                  } as const,
                ]),
            ...(soon === 0
              ? []
              : [
                  {
                    type: "rect",
                    x: LABELS,
                    y: y + 5,
                    width: Math.max((bars * soon) / of, 1.5),
                    height: 14,
                    fill: "ink",
                  } as const,
                ]),
            text(
              LABELS + width + 8,
              y + 16,
              soon > 0 ? `${inThousands(count)}, ${inThousands(soon)} within a year` : inThousands(count),
              {
                size: 12,
              },
            ),
          ],
        };
      }),
      line(LABELS, 2, LABELS, rows.length * ROW, { stroke: "line" }),
    ],
  };
}
