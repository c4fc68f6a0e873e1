import { type Drawing, line, type Mark, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import type { FactorsPart, SpeedUp } from "@/lib/domain/report/report-document";

const WIDTH = 440;
const HEIGHT = 276;
const RADIUS = 66;
const LOOP_Y = 98;
const PROJECT = { x: WIDTH / 2, y: HEIGHT - 30 };
const LOOPS = [
  { key: "capabilities", title: "Capabilities loop", lines: ["abler systems", "build abler systems"], x: 92 },
  {
    key: "safety",
    title: "Safety loop",
    lines: ["systems used with care", "strengthen the factors"],
    x: WIDTH - 92,
  },
] as const;

/**
 * Both feedback loops with this project below them: from the project to each loop a line, the thicker the faster work there
 * becomes, dashed where it does not (AF-4). The loops are not set off against each other.
 */
export function loopsFigure(factors: FactorsPart): Figure {
  const { capabilities, safety, loop, loopWhen } = factors;
  const rows = [
    ["Capabilities loop: work there becomes faster", inWords(capabilities), scaleOf(capabilities)],
    ["Safety loop: work there becomes faster", inWords(safety), scaleOf(safety)],
    ["The loop recipients enter by default", loop || "not answered", "—"],
    ["How soon", loopWhen || "not answered", "—"],
  ];
  const said = [
    `For those who receive the outputs, work in the capabilities loop becomes faster: ${inWords(capabilities)}; in the safety loop: ${inWords(safety)}.`,
    loop && `The loop they enter by default: ${loop}.`,
    loopWhen && `How soon: ${loopWhen}.`,
  ];
  return {
    id: "loops",
    title: "This project and two loops",
    units:
      "A line is the thicker the faster work in that loop becomes, on a scale from 0 (not at all) to 4 (fundamentally); dashed: not at all, or not answered.",
    sentence: said.filter(Boolean).join(" "),
    table: { columns: ["What", "In the author's words", "0 to 4"], rows, names: 0 },
    drawings: [drawingOf(factors)],
  };
}

function drawingOf(factors: FactorsPart): Drawing {
  const marks: Mark[] = [
    ...LOOPS.flatMap(({ key, title, lines, x }) => loopMarks(title, lines, x, factors[key])),
    {
      type: "rect",
      x: PROJECT.x - 52,
      y: PROJECT.y - 18,
      width: 104,
      height: 36,
      radius: 3,
      fill: "paper",
      stroke: "ink",
    },
    text(PROJECT.x, PROJECT.y + 4.5, "This project", { bold: true, anchor: "middle" }),
  ];
  return { width: WIDTH, height: HEIGHT, name: "", marks };
}

function loopMarks(
  title: string,
  lines: readonly string[],
  x: number,
  speedUp: SpeedUp | null,
): readonly Mark[] {
  const towards = x < WIDTH / 2 ? 1 : -1;
  const isFaster = speedUp !== null && speedUp.value > 0;
  return [
    line(
      PROJECT.x - towards * 40,
      PROJECT.y - 18,
      x + towards * RADIUS * 0.62,
      LOOP_Y + RADIUS * 0.86,
      isFaster
        ? { stroke: "accent", weight: 1 + speedUp.value * 2.5 }
        : { stroke: "accent", weight: 1.5, dash: "dashed" },
    ),
    { type: "circle", x, y: LOOP_Y, radius: RADIUS, fill: "paper", stroke: "line", weight: 2 },
    { type: "path", d: `M${x - 7} ${LOOP_Y - RADIUS - 6}l9 6l-9 6`, stroke: "line", weight: 2 },
    text(x, 16, title, { bold: true, anchor: "middle" }),
    ...lines.map((words, at) =>
      text(x, LOOP_Y - 2 + at * 16, words, { size: 11, tone: "quiet", anchor: "middle" }),
    ),
    text(x, HEIGHT - 32, "work there becomes faster:", { size: 11, tone: "quiet", anchor: "middle" }),
    text(x, HEIGHT - 14, inWords(speedUp), { bold: true, anchor: "middle" }),
  ];
}

function inWords(speedUp: SpeedUp | null): string {
  return speedUp ? speedUp.label.toLowerCase() : "not answered";
}

function scaleOf(speedUp: SpeedUp | null): string {
  return speedUp ? String(speedUp.value) : "—";
}
