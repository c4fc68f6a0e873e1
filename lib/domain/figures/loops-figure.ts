import { type Drawing, line, type Mark, type PathMark, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { wrapText } from "@/lib/domain/figures/text/wrap-text";
import type { FactorsPart, SpeedUp } from "@/lib/domain/report/report-document";

const WIDTH = 440;
const HEIGHT = 276;
const RADIUS = 66;
const LOOP_Y = 98;
/** Room for words between the two circles. */
const BETWEEN = 112;
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
 * becomes, dashed where it does not (AF-4). Which loop the outputs enter is a different answer and stands in words between them.
 * The loops are not set off against each other.
 */
export function loopsFigure(factors: FactorsPart): Figure {
  const { capabilities, safety, loop, loopWhen } = factors;
  const rows = [
    ["Which loop the outputs enter by default", loop || NOT_ANSWERED, "—"],
    ["How soon", loopWhen || NOT_ANSWERED, "—"],
    ["Capabilities loop: how much faster work there becomes", inWords(capabilities), scaleOf(capabilities)],
    ["Safety loop: how much faster work there becomes", inWords(safety), scaleOf(safety)],
  ];
  const said = [
    `Which loop the outputs enter by default: ${loop || NOT_ANSWERED}.`,
    loopWhen && `How soon: ${loopWhen}.`,
    `How much faster work becomes for those who receive the outputs: in the capabilities loop ${inWords(capabilities)}, in the safety loop ${inWords(safety)}.`,
  ];
  return {
    id: "loops",
    title: "This project and two loops",
    units: captionOf([capabilities, safety]),
    sentence: said.filter(Boolean).join(" "),
    table: { columns: ["What", "As stated", "0 to 4"], rows, names: 0 },
    drawings: [drawingOf(factors)],
  };
}

const NOT_ANSWERED = "not answered";

/** What the lines of this drawing stand for, and no others. */
function captionOf(speedUps: readonly (SpeedUp | null)[]): string {
  const has = (holds: (value: number | undefined) => boolean) => speedUps.some((each) => holds(each?.value));
  return [
    "A line says how much faster work in a loop becomes for those who receive the outputs, not that they enter it.",
    has((value) => value !== undefined && value > 0) &&
      "The thicker, the faster, from 1 (hardly) to 4 (fundamentally).",
    has((value) => value === 0) && "Dashed: not at all.",
    has((value) => value === undefined) && "Dotted: not answered.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Hardly faster is a hair, and every step from there to fundamentally faster adds the same. */
function lineOf(speedUp: SpeedUp | null): Pick<PathMark, "stroke" | "weight" | "dash"> {
  if (!speedUp) return { stroke: "accent", weight: 1.2, dash: "dotted" };
  if (speedUp.value <= 0) return { stroke: "accent", weight: 1.2, dash: "dashed" };
  return { stroke: "accent", weight: 1.2 + (speedUp.value - 1) * 3 };
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
    text(PROJECT.x, LOOP_Y - 10, "the outputs enter:", { size: 11, tone: "quiet", anchor: "middle" }),
    ...wrapText(factors.loop || NOT_ANSWERED, { width: BETWEEN, size: 12.5, lines: 3 }).map((words, at) =>
      text(PROJECT.x, LOOP_Y + 8 + at * 16, words, { bold: true, anchor: "middle" }),
    ),
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
  return [
    line(
      PROJECT.x - towards * 40,
      PROJECT.y - 18,
      x + towards * RADIUS * 0.62,
      LOOP_Y + RADIUS * 0.86,
      lineOf(speedUp),
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
  return speedUp ? speedUp.label.toLowerCase() : NOT_ANSWERED;
}

function scaleOf(speedUp: SpeedUp | null): string {
  return speedUp ? String(speedUp.value) : "—";
}
