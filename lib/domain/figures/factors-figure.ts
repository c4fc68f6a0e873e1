import { arrow, type Drawing, line, type Mark, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { wrapText } from "@/lib/domain/figures/text/wrap-text";
import { signed } from "@/lib/domain/quantities/in-words";
import type { FactorsPart } from "@/lib/domain/report/report-document";

const WIDTH = 460;
const BARS = { left: 172, right: 332 };
const WORDS = 344;
const TOP = 26;
const ROW = 36;
const SMALL = 11.5;
const MIDDLE = (BARS.left + BARS.right) / 2;
const STEP = (BARS.right - BARS.left) / 4;

export const FACTOR_COLUMNS = ["Factor", "Effect", "−2 to +2"] as const;

/**
 * The work's signed effect on each security factor, a row each (AF-1, AF-2): bar and words say the same, so that neither colour
 * nor sight is needed. The rows are never added up.
 */
export function factorsFigure(factors: FactorsPart): Figure {
  return {
    id: "factors",
    title: "Security-factor profile",
    units: captionOf(factors),
    sentence: factors.sentence,
    table: {
      columns: FACTOR_COLUMNS,
      rows: factors.effects.map(({ label, words, size }) => [
        label,
        words,
        size === null ? "—" : signed(size),
      ]),
      names: 0,
    },
    drawings: [drawingOf(factors)],
  };
}

/** What the marks of this drawing stand for, and no others. */
function captionOf({ effects }: FactorsPart): string {
  const has = (holds: (size: number | null) => boolean) => effects.some(({ size }) => holds(size));
  return [
    "Each factor from −2 (weakens it) to +2 (strengthens it), as stated.",
    has((size) => size !== null && size > 0) && "A filled bar to the right strengthens.",
    has((size) => size !== null && size < 0) && "A striped bar to the left weakens.",
    has((size) => size === 0) && "A dot is no effect.",
    has((size) => size === null) && "A question mark is unsure or unanswered.",
  ]
    .filter(Boolean)
    .join(" ");
}

function drawingOf({ effects }: FactorsPart): Drawing {
  const bottom = TOP + effects.length * ROW;
  const marks: Mark[] = [
    arrow(BARS.left, 10, -1),
    text(BARS.left + 16, 14, "weaker", { size: SMALL, tone: "quiet" }),
    text(BARS.right - 16, 14, "stronger", { size: SMALL, tone: "quiet", anchor: "end" }),
    arrow(BARS.right, 10, 1),
    ...[-2, -1, 1, 2].map((tick) => line(at(tick), TOP, at(tick), bottom, { stroke: "hairline" })),
    line(MIDDLE, TOP - 4, MIDDLE, bottom, { stroke: "line" }),
    ...effects.flatMap(({ label, words, size }, row) => rowMarks(label, words, size, TOP + row * ROW)),
  ];
  return { width: WIDTH, height: bottom + 4, name: "", marks };
}

function rowMarks(label: string, words: string, size: number | null, top: number): readonly Mark[] {
  const middle = top + ROW / 2;
  return [
    ...lines(label, 2, BARS.left - 14, middle, true),
    ...barMarks(size, middle),
    ...lines(words, WORDS, WIDTH - WORDS - 2, middle, false),
  ];
}

function barMarks(size: number | null, middle: number): readonly Mark[] {
  if (size === null) return [text(MIDDLE, middle + 4.5, "?", { bold: true, anchor: "middle" })];
  if (size === 0) return [{ type: "circle", x: MIDDLE, y: middle, radius: 4, fill: "accent" }];
  const box = { x: Math.min(MIDDLE, at(size)), y: middle - 8, width: Math.abs(size) * STEP, height: 16 };
  if (size > 0) return [{ type: "rect", ...box, fill: "accent", stroke: "accent" }];
  return [{ type: "rect", ...box, fill: "paper", stroke: "feared", weight: 1.5 }, stripes(box)];
}

/** Slanted lines within a box, for what must not be told from a filled one by colour alone. */
function stripes(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): Mark {
  const strokes: string[] = [];
  for (let start = 4; start <= box.width - 12; start += 7) {
    strokes.push(`M${box.x + start} ${box.y + box.height - 2}L${box.x + start + 8} ${box.y + 2}`);
  }
  return { type: "path", d: strokes.join(""), stroke: "feared" };
}

function lines(words: string, x: number, width: number, middle: number, bold: boolean): readonly Mark[] {
  const wrapped = wrapText(words, { width, size: SMALL, lines: 2 });
  const first = middle + 4 - ((wrapped.length - 1) * 14) / 2;
  return wrapped.map((part, index) => text(x, first + index * 14, part, { size: SMALL, bold }));
}

function at(size: number): number {
  return MIDDLE + size * STEP;
}
