import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { wrapText } from "@/lib/domain/figures/text/wrap-text";
import type { AnswerLine, AnswerSection, ReportDocument } from "@/lib/domain/report/report-document";

/** From what a case can rest on to where it is open. */
const KINDS = [
  { kind: "high", label: "high" },
  { kind: "medium", label: "medium" },
  { kind: "low", label: "low" },
  { kind: "not-said", label: "not said" },
  { kind: "not-applicable", label: "not applicable" },
  { kind: "unknown", label: "unknown" },
  { kind: "unanswered", label: "unanswered" },
  { kind: "withheld", label: "withheld" },
] as const;
type Kind = (typeof KINDS)[number]["kind"];
/** Where a case is thin: nothing is said, or little confidence is put in it. */
const THIN: ReadonlySet<Kind> = new Set(["low", "unknown", "unanswered"]);

const LABELS = 132;
const COLUMN = 64;
const TOP = 58;
const ROW = 34;
const SMALL = 11.5;
const LARGEST = 14;

type Columns = readonly (typeof KINDS)[number][];
type Row = { readonly title: string; readonly counts: ReadonlyMap<Kind, number>; readonly asked: number };

/**
 * Answers by section and by how sure their author is, so that one sees where the case is thin. Counts only: nothing is averaged
 * over sections, and much confidence is no merit. Null where no answer is asked for.
 */
export function confidenceFigure({ answers }: ReportDocument): Figure | null {
  const rows = answers.map(rowOf);
  if (rows.length === 0) return null;
  // Only a redacted copy withholds anything.
  const columns = KINDS.filter(
    ({ kind }) => kind !== "withheld" || rows.some(({ counts }) => counts.has(kind)),
  );
  return {
    id: "confidence",
    title: "Where the case is thin",
    units:
      "Number of answers in each section by the confidence their author gives. The larger the circle, the more answers; circles with a dotted edge are where the case is thin: low confidence, unknown or unanswered.",
    sentence: sentenceOf(rows),
    table: {
      columns: ["Section", "Asked", ...columns.map(({ label }) => label)],
      rows: rows.map(({ title, asked, counts }) => [
        title,
        String(asked),
        ...columns.map(({ kind }) => String(counts.get(kind) ?? 0)),
      ]),
      names: 0,
    },
    drawings: [drawingOf(rows, columns)],
  };
}

function rowOf({ title, lines }: AnswerSection): Row {
  const counts = new Map<Kind, number>();
  for (const each of lines) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  return { title, counts, asked: lines.length };
}

function kindOf({ status, confidence }: AnswerLine): Kind {
  return status === "answered" ? (confidence ?? "not-said") : status;
}

function sentenceOf(rows: readonly Row[]): string {
  const all = rows.reduce((sum, { asked }) => sum + asked, 0);
  const total = (kind: Kind) => rows.reduce((sum, { counts }) => sum + (counts.get(kind) ?? 0), 0);
  const thinnest = rows
    .map((row) => ({ ...row, thin: thinIn(row) }))
    .filter(({ thin, asked }) => thin * 2 >= asked)
    .map(({ title, thin, asked }) => `${title} (${thin} of ${asked})`);
  return [
    `Of ${all} answers, ${total("high")} are given with high confidence, ${total("medium")} with medium, ${total("low")} with low and ${total("not-said")} without saying; ${total("unknown")} are unknown, ${total("unanswered")} unanswered and ${total("not-applicable")} not applicable.`,
    thinnest.length > 0
      ? `Half or more are of low confidence, unknown or unanswered in: ${thinnest.join("; ")}.`
      : "In no section are half of the answers of low confidence, unknown or unanswered.",
  ].join(" ");
}

function thinIn({ counts }: Row): number {
  return [...THIN].reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
}

function drawingOf(rows: readonly Row[], columns: Columns): Drawing {
  const most = Math.max(...rows.flatMap(({ counts }) => [...counts.values()]), 1);
  const marks: Mark[] = [
    text(LABELS + 2 * COLUMN, 14, "answered, with confidence", { size: SMALL, bold: true, anchor: "middle" }),
    line(LABELS + 6, 20, LABELS + 4 * COLUMN - 6, 20, { stroke: "line" }),
    ...columns.flatMap(({ label }, at) => {
      const words = wrapText(label, { width: COLUMN - 2, size: 10, lines: 2 });
      return words.map((part, index) =>
        text(columnMiddle(at), 48 - (words.length - 1 - index) * 13, part, {
          size: 10,
          tone: "quiet",
          anchor: "middle",
        }),
      );
    }),
    ...rows.flatMap((row, index) => rowMarks(row, TOP + index * ROW, most, columns)),
  ];
  return { width: widthOf(columns), height: TOP + rows.length * ROW + 2, name: "", marks };
}

function rowMarks({ title, counts }: Row, top: number, most: number, columns: Columns): readonly Mark[] {
  const middle = top + ROW / 2;
  const words = wrapText(title, { width: LABELS - 10, size: SMALL, lines: 2 });
  return [
    line(0, top, widthOf(columns), top, { stroke: "hairline" }),
    ...words.map((part, at) =>
      text(2, middle + 4 + (at - (words.length - 1) / 2) * 14, part, { size: SMALL, bold: true }),
    ),
    ...columns.flatMap(({ kind }, at) =>
      cellMarks(counts.get(kind) ?? 0, kind, columnMiddle(at), middle, most),
    ),
  ];
}

/** The area of a circle is the number of answers; none is a dash. */
function cellMarks(count: number, kind: Kind, x: number, y: number, most: number): readonly Mark[] {
  if (count === 0) return [text(x, y + 4, "–", { size: SMALL, tone: "quiet", anchor: "middle" })];
  const radius = Math.max(2.5, LARGEST * Math.sqrt(count / most));
  const style = THIN.has(kind)
    ? ({ fill: "paper", stroke: "feared", weight: 1.5, dash: "dotted" } as const)
    : ({ fill: "wash", stroke: "accent" } as const);
  return [
    { type: "circle", x: x - 10, y, radius: tenth(radius), ...style },
    text(x + 9, y + 4, String(count), { size: SMALL, bold: true }),
  ];
}

function columnMiddle(at: number): number {
  return LABELS + (at + 0.5) * COLUMN;
}

function widthOf(columns: Columns): number {
  return LABELS + columns.length * COLUMN;
}
