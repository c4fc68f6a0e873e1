import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { keyOf } from "@/lib/domain/assessment/path";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { besideLean, otherForm, surpriseBlocks } from "@/lib/domain/report/blocks/beside-lean";
import { leadBlock } from "@/lib/domain/report/blocks/lead-block";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { reportOnce } from "@/lib/testing/report-once";

const { answers } = workedExample("refusal-direction");
const report = reportOnce(answers, nobodysMeta(answers));
/** Of what can be taken back in part, the worst misuse is no finding, said or not. */
const SCREENED: Answers = {
  ...workedExample("literature-review").answers,
  "screening.reversible": { status: "answered", value: "partly" },
};
/** Answers whose words, or whose notes, stand on the first page or beside what is concluded. */
const QUOTED: ReadonlySet<string> = new Set([
  "inaction.lean",
  "screening.worst-misuse",
  "screening.surprise",
  "misuse.patterns-why",
  "release.forecasts/statement",
  "evidence.claims/claim",
  "evidence.assumptions/statement",
]);
const noted = (note: string): ReportDocument => ({
  ...report,
  answers: report.answers.map((section) => ({
    ...section,
    lines: section.lines.map((line) => (line.path === "inaction.lean" ? { ...line, note } : line)),
  })),
});

describe("what its author writes beside the lean", () => {
  it("says which other form it would be, where the decision is asked for and in what could be done", () => {
    expect(leadBlock(report).decision).toMatch(
      /another form\. Beside it is written: “.*hold back the notebook and the saved directions.*”\.$/u,
    );
    expect(otherForm(report)).toMatch(/^Do it in the other form that is leaned to: “.*notebook/u);
  });

  it("is left out where it is filler, where a copy leaves the note out, and where it was frozen under an older rulebook", () => {
    const copy = redactReport(report, { audience: "outside", withheld: [] });
    for (const each of [noted("x"), copy, { ...report, rulebookVersion: "1.8.0" }]) {
      expect(besideLean(each)).toBe("");
      expect(leadBlock(each).decision).toBe(each.decisionAskedFor);
      expect(otherForm(each)).toBe("");
    }
  });
});

it("is left out where a copy says that what the author says to the decision is withheld", () => {
  const copy = redactReport(report, { audience: "team", withheld: ["release.form"] });
  expect(besideLean(copy)).not.toBe("");
  expect(leadBlock(copy).decision).toMatch(/is withheld\.$/u);
});

it("what a report quotes goes with its answer, where that alone is withheld", () => {
  const quoted = report.answers
    .flatMap(({ lines }) => lines)
    .filter(({ path, status }) => status === "answered" && QUOTED.has(keyOf(path)));
  expect(new Set(quoted.map(({ path }) => keyOf(path)))).toEqual(QUOTED);
  const whole = reportMarkdown(report);
  for (const { path, text, note = "" } of quoted) {
    const copy = reportMarkdown(redactReport(report, { audience: "team", withheld: [path] }));
    for (const said of [text, note].map((each) => each.slice(0, 40)).filter(({ length }) => length === 40)) {
      expect(whole.includes(said), path).toBe(true);
      expect(copy.includes(said), path).toBe(false);
    }
  }
});

it("a name that alone is withheld is in no title either, however it is cut there", () => {
  const [use = ""] = Object.entries(answers).flatMap(([path, answer]) =>
    keyOf(path) === "uses.list/name" && JSON.stringify(answer).includes("Safeguards") ? [path] : [],
  );
  const name = `Zebra “notebook” ${"that demonstrates how the bypass works ".repeat(4).trim()}`;
  const given = { ...answers, [use]: { status: "answered", value: name } } as const;
  const long = reportOnce(given, nobodysMeta(given));
  expect(reportMarkdown(long).includes("Zebra ‘notebook’")).toBe(true);
  const copy = redactReport(long, { audience: "team", withheld: [use] });
  expect(reportMarkdown(copy).includes("Zebra")).toBe(false);
});

describe("who would surprise its authors most by using it", () => {
  it("stands where it lands, and in no copy for others, whom it could tell how", () => {
    expect(JSON.stringify(surpriseBlocks(report))).toContain("make refusal stronger");
    const copy = redactReport(report, { audience: "outside", withheld: [] });
    for (const each of [copy, { ...report, rulebookVersion: "1.8.0" }])
      expect(surpriseBlocks(each)).toEqual([]);
  });
});

describe("the remedy of the gravest risk of what goes out", () => {
  it("is first the form its author leans to, said once", () => {
    const said = reportMarkdown(report)
      .split("\n")
      .filter((line) => line.startsWith("- What would resolve it: Do it in the other form"));
    expect(said).toHaveLength(1);
  });
});

describe("where nothing leads", () => {
  it("counts the conclusions that stand at a concern all the same", () => {
    const light = reportOnce(SCREENED, nobodysMeta(SCREENED));
    expect(light.findings).toEqual([]);
    expect(leadBlock(light).none).toMatch(
      /^No finding leads\. \d+ conclusions start at a concern or above and stay there, since the screening doesn’t ask about them: see “Every level”\.$/u,
    );
  });
});
