import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Drawing, Mark, TextMark } from "@/lib/domain/figures/drawing";
import { FIGURE_IDS, type Figure } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { drawingSvg } from "@/lib/domain/figures/svg/drawing-svg";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportOnce } from "@/lib/testing/report-once";
import { reportWith, said } from "@/lib/testing/report-with";

const FROZEN = JSON.parse(
  readFileSync(new URL("../../testing/frozen-reports/human-preferences-1.0.0.json", import.meta.url), "utf8"),
) as ReportDocument;

const SHIFT = { "timelines.shift": said({ p10: -12, p50: -3, p90: 2 }) };
const HOSTILE = '"><script>alert(1)</script><x y="';
const { meta } = reportWith({ recipients: 0 });
const examples = WORKED_EXAMPLES.map(
  ({ title, answers }) => [title, reportOnce(answers, meta)] as readonly [string, ReportDocument],
);
const made: readonly (readonly [string, ReportDocument])[] = [
  ["one pathway", reportWith({ recipients: 1, pathways: 1, more: SHIFT })],
  ["five pathways", reportWith({ recipients: 12, pathways: 5, more: SHIFT })],
  ["twenty-five pathways", reportWith({ recipients: 5, pathways: 25 })],
  ["names that attack", reportWith({ recipients: 5, pathways: 5, nameOf: () => HOSTILE, more: SHIFT })],
  ["a report frozen under instrument 1.0.0", FROZEN],
];

describe.each([...made, ...examples])("the figures of %s", (_what, report) => {
  const figures = figuresOf(report);

  it("have every number they draw in their table", () => {
    for (const { id, drawings, table } of figures) {
      if (id === "axes") continue;
      const cells = numbersIn(table.rows.flat().join(" ; "));
      for (const words of drawings.flatMap(textsOf).filter(isNoTick)) {
        for (const number of numbersIn(words.text)) expect(cells, `${id}: ${words.text}`).toContain(number);
      }
    }
  });

  it("say what they show, in which units, with a name for every row", () => {
    for (const { sentence, units, title, table } of figures) {
      expect(Math.min(sentence.length, units.length, title.length)).toBeGreaterThan(5);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  it("draw nothing beyond their edges", () => {
    for (const { id, drawings } of figures) {
      for (const drawing of drawings) {
        for (const { x, text, size = 12.5, anchor, upright } of textsOf(drawing)) {
          if (upright) continue;
          const width = textWidth(text, size);
          const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
          expect(left, `${id}: ${text}`).toBeGreaterThanOrEqual(-1);
          expect(left + width, `${id}: ${text}`).toBeLessThanOrEqual(drawing.width + 1);
        }
      }
    }
  });

  it("are the same each time, and well-formed as files", () => {
    const files = filesOf(figures);
    expect(filesOf(figuresOf(structuredClone(report)))).toEqual(files);
    for (const file of files) {
      expect(file).not.toMatch(/NaN|undefined|Infinity|<script/);
      expect(openElements(file)).toEqual([]);
    }
  });
});

describe("which figures a report has", () => {
  it("is every one where everything is answered, but for the years that the first example doesn’t give", () => {
    expect(figuresOf(examples[0]?.[1] ?? FROZEN).map(({ id }) => id)).toEqual(
      FIGURE_IDS.filter((id) => id !== "in-time"),
    );
  });

  it("leaves out what an older document lacks", () => {
    const ids = figuresOf(FROZEN).map(({ id }) => id);
    expect(ids).not.toContain("factors");
    expect(ids).not.toContain("loops");
  });

  it("says of numbers that make no distribution that none is drawn, and why", () => {
    const report = reportWith({
      recipients: 1,
      more: { "timelines.shift": said({ p10: -120, p50: 0, p90: 120 }) },
    });
    const figure = figuresOf(report).find(({ id }) => id === "timeline-shift");
    expect(figure?.drawings).toEqual([]);
    expect(figure?.sentence).toMatch(/^No distribution is drawn\. From −120 to 120 months/);
  });

  it("draws no pathway without both numbers of today, and counts it in the sentence", () => {
    const report = reportWith({
      recipients: 1,
      pathways: 2,
      more: { "misuse.pathways/path1/severity": { status: "unknown" } },
    });
    const figure = figuresOf(report).find(({ id }) => id === "misuse");
    expect(figure?.sentence).toContain("Not drawn, because likelihood or severity is not given: 1.");
    expect(figure?.table.rows[1]).toEqual(expect.arrayContaining(["2", "30 %", "—"]));
  });
});

function filesOf(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap(({ drawings, title, sentence }) =>
    drawings.map((drawing) => drawingSvg(drawing, { title, description: sentence })),
  );
}

function textsOf({ marks }: Drawing): readonly TextMark[] {
  const within = (mark: Mark): readonly TextMark[] =>
    mark.type === "group" ? mark.marks.flatMap(within) : mark.type === "text" ? [mark] : [];
  return marks.flatMap(within);
}

/** Numbers of scales are quiet; what is bold, or not quiet, comes from the answers. */
function isNoTick({ tone, bold, text }: TextMark): boolean {
  return (bold === true || tone !== "quiet") && !text.startsWith("thicker");
}

function numbersIn(words: string): readonly string[] {
  return words.match(/[−+]?\d+(?:\.\d+)?/g) ?? [];
}

function openElements(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closes, name, alone] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (closes) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name ?? "");
  }
  return open;
}
