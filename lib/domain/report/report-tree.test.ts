import { describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { documentBlocks } from "@/lib/domain/report/blocks/document-blocks";
import { plainText } from "@/lib/domain/report/blocks/plain-text";
import { spoken } from "@/lib/domain/report/blocks/spoken";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { wordsBeforeAnswers } from "@/lib/testing/judged/report-of";
import { judgedWorks } from "@/lib/testing/judged/works";
import { reportOnce } from "@/lib/testing/report-once";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: null,
  example: null,
};

const blocksOf = (report: ReportDocument) => {
  const { body, annex } = documentBlocks(reportTree(report));
  return [...body, ...annex];
};

describe("the blocks of a report", () => {
  it("give the day an open question is due in words, and in Markdown as it was entered", () => {
    const report = evaluateAssessment({
      answers: { "timelines.shift": { status: "unknown", who: "Rosa", by: "2027-01-15" } },
      meta: META,
    });
    const table = blocksOf(report).find(
      (block) => block.type === "table" && block.caption === "Open questions and who finds out",
    );
    const [row] = table?.type === "table" ? table.rows : [];
    const said = row?.cells.map((cell) =>
      cell
        .flatMap(spoken)
        .map(({ text }) => text)
        .join(""),
    );
    expect(said).toEqual([expect.any(String), "Rosa", "15 January 2027", ""]);
    expect(reportMarkdown(report)).toContain("| Rosa | 2027-01-15 | — |");
  });

  it("quote where a word stands without the marks that made words around it strong", () => {
    const report = evaluateAssessment({
      answers: {
        "project.summary": {
          status: "answered",
          value: "**Kind of work:** a method for **alignment** with 2 ** 3 judges.",
        },
      },
      meta: META,
    });
    const excerpts = blocksOf(report).flatMap((block) =>
      block.type === "excerpts" ? block.uses.map(({ excerpt }) => excerpt) : [],
    );
    expect(excerpts).toContain("Kind of work: a method for alignment with 2 ** 3 judges.");
  });

  const example = reportOnce(WORKED_EXAMPLES[0]?.answers ?? {}, META);
  const earning = reportOnce(judgedWorks().find(({ key }) => key === "machiavelli")?.answers ?? {}, META);

  it("say of a strength what keeps it, after the findings that ask for something", () => {
    const blocks = blocksOf(earning);
    const headings = blocks.flatMap((block) => (block.type === "heading" ? [plainText(block.inlines)] : []));
    const strengths = headings.slice(headings.indexOf("Strengths") + 1, headings.indexOf("Where it lands"));
    const given = earning.findings.filter(({ kind }) => kind === "strength");
    expect(given.length).toBeGreaterThan(0);
    const others = earning.findings.length - given.length;
    expect(strengths).toEqual(given.map(({ title }, at) => `${others + at + 1}. Strength: ${title}`));
  });

  it("lead with what it is, what is asked, and three findings, and say each of these again where it stands whole", () => {
    const [, , , lead] = blocksOf(example);
    if (lead?.type !== "lead") throw new Error("Nothing leads.");
    expect(lead.what).toMatch(
      /^We train agents in deep reinforcement learning without a reward function\. .+\.$/,
    );
    expect(lead.decision).toBe("Go ahead, released to anyone? The assessment leans to doing it as planned.");
    expect(lead.findings.map(({ title }) => title)).toEqual(
      leadingFindings(example).map(({ title }) => title),
    );
    expect(lead.points.map(({ label }) => label)).toEqual([
      "Find out first",
      "The central claim",
      ...(example.findings.some(({ kind }) => kind === "strength") ? ["Earned beside it"] : []),
    ]);
    expect(lead.asides.map(({ label }) => label)).toEqual(["Scrutiny due", "Not said"]);
  });

  it("say on page one, of whatever the ledger counts as earned, that only its authors have read it", () => {
    const held =
      "It makes lighter: “Power”. It is set against what stays as likely as its authors rate it: “Cover”. Nobody else has read it.";
    const findings = earning.findings.map((each) =>
      each.kind === "strength" ? { ...each, explanation: held } : each,
    );
    const pointOf = (report: ReportDocument) => {
      const lead = blocksOf(report).find((block) => block.type === "lead");
      const point =
        lead?.type === "lead" ? lead.points.find(({ label }) => label.includes("arned")) : undefined;
      return plainText(point?.inlines ?? []);
    };
    expect(pointOf({ ...earning, findings })).toMatch(
      /It makes lighter: “Power”\. Nobody else has read it\.$/,
    );
    const ofRules = findings.map(({ subjects: _, ...each }) => each);
    expect(pointOf({ ...earning, findings: ofRules })).toMatch(/It makes lighter: “Power”\.$/);
  });

  it("keep the report before its answers within 3,500 words", () => {
    for (const { key, answers } of WORKED_EXAMPLES) {
      // What is found by trying takes some 250 more.
      const report = evaluateAssessment({ answers, meta: META, skipsSearch: true });
      expect(wordsBeforeAnswers(reportMarkdown(report)), key).toBeLessThanOrEqual(3_250);
    }
  });

  it("have a key to every claim that a finding names", () => {
    const key = blocksOf(example).find(
      (block) => block.type === "table" && block.caption === "The claims named under findings",
    );
    const codes = key?.type === "table" ? key.rows.map(({ cells }) => plainText(cells[0] ?? [])) : [];
    expect(new Set(codes)).toEqual(new Set(example.findings.flatMap(({ claims }) => claims)));
  });
});
