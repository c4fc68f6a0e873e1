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
 * What is asked by section and by how sure the author is of the answer, so that one sees where the case is thin: every question,
 * and of every record each field that is asked, also where nothing is said. Counts only: nothing is averaged over sections, and
 * much confidence is no merit. Null where no answer is asked for.
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
    units: captionOf(answers, rows),
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

/** What is counted, and what the marks of this drawing stand for. */
function captionOf(answers: readonly AnswerSection[], rows: readonly Row[]): string {
  const records = answers.flatMap(({ lines }) => lines.flatMap(({ record }) => record ?? []));
  // An older document does not know which fields were left empty.
  const isCounted = records.every(({ empty }) => empty !== undefined);
  return [
    isCounted
      ? "Counted is everything that is asked, in each section by the confidence given: a question is one, and of every record each field is one; “unanswered” are those left empty."
      : "Counted is every answer in each section by the confidence given, and every question left empty. Fields of records left empty are not counted: this report is older than their count.",
    "The larger the circle, the more; a dash is none.",
    rows.some((row) => thinIn(row) > 0) &&
      "A dotted edge is where the case is thin: low confidence, unknown or unanswered.",
  ]
    .filter(Boolean)
    .join(" ");
}

function rowOf({ title, lines }: AnswerSection): Row {
  const counts = new Map<Kind, number>();
  const add = (kind: Kind, count: number) => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  for (const each of lines) add(kindOf(each), 1);
  const empty = emptyFields(lines);
  add("unanswered", empty);
  return { title, counts, asked: lines.length + empty };
}

/** Fields that are asked of records and have no line; every line of a record says how many. */
function emptyFields(lines: readonly AnswerLine[]): number {
  const byRecord = new Map(lines.flatMap(({ record }) => (record ? [[record.path, record.empty ?? 0]] : [])));
  return [...byRecord.values()].reduce((sum, count) => sum + count, 0);
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
    `Of ${all} things asked, ${total("high")} are answered with high confidence, ${total("medium")} with medium, ${total("low")} with low and ${total("not-said")} without saying; ${total("unknown")} are unknown, ${total("unanswered")} unanswered and ${total("not-applicable")} not applicable.`,
    thinnest.length > 0
      ? `Half or more is of low confidence, unknown or unanswered in: ${thinnest.join("; ")}.`
      : "In no section is half or more of low confidence, unknown or unanswered.",
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

/** The area of a circle is the number, down to where its edge could not be told; none is a dash. */
function cellMarks(count: number, kind: Kind, x: number, y: number, most: number): readonly Mark[] {
  if (count === 0) return [text(x, y + 4, "–", { size: SMALL, tone: "quiet", anchor: "middle" })];
  const radius = Math.max(3.5, LARGEST * Math.sqrt(count / most));
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
