import { SEVERITY } from "@/lib/content/options/severity";
import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { type Lane, lanesOf } from "@/lib/domain/figures/lanes";
import { counted } from "@/lib/domain/figures/text/counted";
import { percent } from "@/lib/domain/figures/text/percent";
import { shortened } from "@/lib/domain/figures/text/wrap-text";
import type { MisusePathwayRow, ReportDocument } from "@/lib/domain/report/report-document";

const WIDTH = 460;
const PLOT = { left: 112, right: WIDTH - 6, top: 8 };
/** From the frame to 0 % and to 100 %, so that what stands there is within it. */
const INSET = 16;
const KEY_LINE = 17;
const SMALL = 11.5;
const DOT = 8;
const RING = DOT + 2.5;
/** High enough for a ring above another. */
const LANE = 2 * RING + 3;

type Point = { readonly likelihood: number; readonly severity: number };
type Pathway = {
  readonly number: number;
  readonly row: MisusePathwayRow;
  readonly before: Point;
  /** Null where the author says nothing of afterwards. */
  readonly after: Point | null;
  /** One of the two numbers afterwards is not given and is taken to stay as it was. */
  readonly isPartial: boolean;
};

/**
 * Misuse pathways by likelihood and severity, each an arrow from today to what remains after what the author will add. Both
 * numbers stay apart: nothing is multiplied. Null where no pathway is described; a pathway without both numbers of today is in
 * the table and in the sentence only.
 */
export function misuseFigure({ misuse }: ReportDocument): Figure | null {
  const { pathways } = misuse;
  if (pathways.length === 0) return null;
  const drawn = pathways.flatMap((row, index) => pathwayOf(row, index + 1) ?? []);
  return {
    id: "misuse",
    title: "Misuse before and after mitigation",
    units: captionOf(drawn),
    sentence: sentenceOf(pathways, drawn),
    table: {
      columns: ["No.", "Pathway", "Likelihood today", "Severity today", "Likelihood after", "Severity after"],
      rows: pathways.map((row, index) => [
        String(index + 1),
        row.name || "Unnamed pathway",
        percent(row.likelihood),
        severityInWords(row.severity),
        percent(row.residualLikelihood),
        severityInWords(row.residualSeverity),
      ]),
      names: 1,
    },
    drawings: drawn.length > 0 ? [drawingOf(drawn)] : [],
  };
}

function pathwayOf(row: MisusePathwayRow, number: number): Pathway | null {
  const { likelihood, severity, residualLikelihood, residualSeverity } = row;
  if (likelihood === null || severity === null) return null;
  const isSilent = residualLikelihood === null && residualSeverity === null;
  return {
    number,
    row,
    before: { likelihood, severity },
    after: isSilent
      ? null
      : { likelihood: residualLikelihood ?? likelihood, severity: residualSeverity ?? severity },
    isPartial: !isSilent && (residualLikelihood === null || residualSeverity === null),
  };
}

/** How what remains is drawn: an arrow to it, a ring where it is the same or too near for an arrow, nothing where nothing is said. */
function markOf({ before, after }: Pathway): "arrow" | "same" | "near" | "none" {
  if (!after) return "none";
  if (after.severity !== before.severity) return "arrow";
  if (after.likelihood === before.likelihood) return "same";
  return Math.abs(xOf(after.likelihood) - xOf(before.likelihood)) > DOT + 3 ? "arrow" : "near";
}

/** What the marks of this drawing stand for, and of no other. */
function captionOf(drawn: readonly Pathway[]): string {
  const marks = new Set(drawn.map(markOf));
  const has = (mark: ReturnType<typeof markOf>) => marks.has(mark);
  const isPartial = (kinds: readonly string[]) =>
    drawn.some((pathway) => pathway.isPartial && kinds.includes(markOf(pathway)));
  const partial = [
    isPartial(["arrow"]) && "an arrow is dashed with an open head",
    isPartial(["same", "near"]) && "a ring is dotted",
  ].filter(Boolean);
  const said = [
    "Across: likelihood within five years. Up: severity, from 1 (limited) to 5 (existential); each point is about a hundred times the one before.",
    drawn.length > 0 && "A numbered circle is today.",
    has("arrow") && "An arrow ends at what remains with what is to be added.",
    has("same") &&
      has("near") &&
      "A ring about a circle: what remains is the same, or too near for an arrow.",
    has("same") && !has("near") && "A ring about a circle: what remains is the same.",
    has("near") && !has("same") && "A ring about a circle: what remains is less than 4 % away.",
    has("none") && "A circle alone: what remains is not said.",
    partial.length > 0 &&
      `Where only one of the two numbers afterwards is given, ${partial.join(" and ")}; the other number is taken to stay.`,
  ];
  return said.filter(Boolean).join(" ");
}

function severityInWords(value: number | null): string {
  const anchor = SEVERITY.find((each) => each.value === value);
  return anchor ? `${anchor.value} of 5, ${anchor.label.toLowerCase()}` : "—";
}

function sentenceOf(all: readonly MisusePathwayRow[], drawn: readonly Pathway[]): string {
  const count = (holds: (pathway: Pathway) => boolean) => drawn.filter(holds).length;
  const lessLikely = count(({ before, after }) => after !== null && after.likelihood < before.likelihood);
  const milder = count(({ before, after }) => after !== null && after.severity < before.severity);
  const same = count(
    ({ before, after }) =>
      after !== null && after.likelihood === before.likelihood && after.severity === before.severity,
  );
  const worse = count(
    ({ before, after }) =>
      after !== null && (after.likelihood > before.likelihood || after.severity > before.severity),
  );
  const silent = count(({ after }) => after === null);
  const missing = all.length - drawn.length;
  const gravest = drawn.toSorted(
    (a, b) => b.before.severity - a.before.severity || b.before.likelihood - a.before.likelihood,
  )[0];
  const said = [
    `${counted(all.length, "misuse pathway")} ${all.length === 1 ? "is" : "are"} described.`,
    gravest &&
      `The gravest today is “${gravest.row.name || "Unnamed pathway"}”: severity ${gravest.before.severity} of 5, ${percent(gravest.before.likelihood)} within five years.`,
    drawn.length > 0 &&
      `With what is to be added, ${lessLikely} of ${drawn.length} become less likely and ${milder} less severe${worse > 0 ? `; ${worse} ${worse === 1 ? "becomes" : "become"} likelier or more severe` : ""}${same > 0 ? `; ${same} ${same === 1 ? "stays as it is" : "stay as they are"}` : ""}${silent > 0 ? `; of ${silent} nothing is said` : ""}.`,
    missing > 0 && `Not drawn, because likelihood or severity is not given: ${missing}.`,
  ];
  return said.filter(Boolean).join(" ");
}

const xOf = (likelihood: number) =>
  PLOT.left + INSET + (PLOT.right - PLOT.left - 2 * INSET) * Math.min(1, Math.max(0, likelihood));

function drawingOf(pathways: readonly Pathway[]): Drawing {
  const bands = bandsOf(pathways);
  const bottom = bands.at(-1)?.bottom ?? PLOT.top;
  const marks: Mark[] = [
    ...bands.flatMap(({ severity, label, top, bottom: end }) => [
      {
        type: "rect",
        x: PLOT.left,
        y: top,
        width: PLOT.right - PLOT.left,
        height: end - top,
        stroke: "hairline",
      } as const,
      text(PLOT.left - 8, (top + end) / 2 + 4, `${severity} ${label}`, {
        size: SMALL,
        tone: "quiet",
        anchor: "end",
      }),
    ]),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
      line(xOf(tick), PLOT.top, xOf(tick), bottom, { stroke: "hairline" }),
      line(xOf(tick), bottom, xOf(tick), bottom + 5, { stroke: "line" }),
      text(xOf(tick), bottom + 18, percent(tick), { size: SMALL, tone: "quiet", anchor: "middle" }),
    ]),
    text((PLOT.left + PLOT.right) / 2, bottom + 36, "Likelihood within five years", {
      bold: true,
      anchor: "middle",
    }),
    text(13, (PLOT.top + bottom) / 2, "Severity", { bold: true, anchor: "middle", upright: true }),
    ...pathwayMarks(pathways, bands),
    ...pathways.flatMap(({ number, row }, index) => {
      const y = bottom + 60 + index * KEY_LINE;
      const name = shortened(row.name || "Unnamed pathway", WIDTH - 30, SMALL);
      return [
        text(18, y, String(number), { size: SMALL, bold: true, anchor: "end" }),
        text(26, y, name, { size: SMALL }),
      ];
    }),
  ];
  return { width: WIDTH, height: tenth(bottom + 60 + pathways.length * KEY_LINE - 8), name: "", marks };
}

type Band = {
  readonly severity: number;
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: ReadonlyMap<string, number>;
};

/** A band for every severity, the gravest at the top, as high as it needs for its points not to touch. */
function bandsOf(pathways: readonly Pathway[]): readonly Band[] {
  let top = PLOT.top;
  return SEVERITY.toReversed().map(({ value: severity, label }) => {
    const lanes = lanesOf(pathways.flatMap((pathway) => spansIn(pathway, severity)));
    const count = Math.max(1, ...[...lanes.values()].map((lane) => lane + 1));
    const band = { severity, label, top, bottom: top + count * LANE + 10, lanes };
    top = band.bottom;
    return band;
  });
}

/** What a pathway takes up in a band: a point, or the whole arrow where it stays within it. */
function spansIn({ number, before, after }: Pathway, severity: number): readonly Lane[] {
  const point = (key: string, at: Point, room: number) => ({
    key,
    from: xOf(at.likelihood) - room,
    to: xOf(at.likelihood) + room,
  });
  if (before.severity !== severity)
    return after?.severity === severity ? [point(`after ${number}`, after, 8)] : [];
  if (!after || after.severity !== severity) return [point(`before ${number}`, before, RING)];
  const ends = [xOf(before.likelihood), xOf(after.likelihood)];
  return [{ key: `before ${number}`, from: Math.min(...ends) - RING - 1, to: Math.max(...ends) + RING + 1 }];
}

/** All arrows first, so that no circle is crossed out. */
function pathwayMarks(pathways: readonly Pathway[], bands: readonly Band[]): readonly Mark[] {
  const place = (key: string, { likelihood, severity }: Point): Place | undefined => {
    const band = bands.find((each) => each.severity === severity);
    return band && { x: xOf(likelihood), y: band.top + 5 + ((band.lanes.get(key) ?? 0) + 0.5) * LANE };
  };
  const arrows = pathways.flatMap((pathway) => {
    const { number, before, after, isPartial } = pathway;
    const mark = markOf(pathway);
    const start = place(`before ${number}`, before);
    if (!start || !after || mark === "none") return [];
    if (mark !== "arrow") return [ringMark(start, isPartial)];
    const isLevel = after.severity === before.severity;
    const end = place(isLevel ? `before ${number}` : `after ${number}`, after);
    return end ? arrowMarks(start, end, isPartial) : [];
  });
  const circles = pathways.flatMap(({ number, before }): readonly Mark[] => {
    const at = place(`before ${number}`, before);
    if (!at) return [];
    const [x, y] = [tenth(at.x), tenth(at.y)];
    return [
      { type: "circle", x, y, radius: DOT, fill: "paper", stroke: "ink", weight: 1.5 },
      text(x, y + 3.5, String(number), { size: 9.5, bold: true, anchor: "middle" }),
    ];
  });
  return [...arrows, ...circles];
}

type Place = { readonly x: number; readonly y: number };

function ringMark({ x, y }: Place, isPartial: boolean): Mark {
  return {
    type: "circle",
    x: tenth(x),
    y: tenth(y),
    radius: RING,
    stroke: "accent",
    weight: 1.5,
    ...(isPartial && { dash: "dotted" }),
  };
}

/** From the edge of the circle to what remains. The head is open where one number is taken to stay: dashes need length to show. */
function arrowMarks(start: Place, end: Place, isPartial: boolean): readonly Mark[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const side = (along: number, across: number) =>
    `${tenth(end.x - along * ux - across * uy)} ${tenth(end.y - along * uy + across * ux)}`;
  const head = `M${tenth(end.x)} ${tenth(end.y)}L${side(8, 4)}L${side(8, -4)}Z`;
  return [
    line(start.x + ux * DOT, start.y + uy * DOT, end.x - ux * 7, end.y - uy * 7, {
      stroke: "accent",
      weight: 1.5,
      ...(isPartial && { dash: "dashed" as const }),
    }),
    isPartial
      ? { type: "path", d: head, fill: "paper", stroke: "accent", weight: 1.2 }
      : { type: "path", d: head, fill: "accent" },
  ];
}
