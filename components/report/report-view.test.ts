import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ReportHeader } from "@/components/report/report-header";
import { ReportView } from "@/components/report/report-view";
import type { ReportDocument } from "@/lib/domain/report/report-document";

// The page of an old report must not ask today's questions: here there are none.
vi.mock("@/lib/content/instrument", () => ({
  INSTRUMENT: { version: "none", sections: [], questions: [] },
}));

const frozen = new URL("../../lib/testing/frozen-reports/human-preferences-1.0.0.json", import.meta.url);
const report = JSON.parse(readFileSync(frozen, "utf8")) as ReportDocument;

describe("the page of a report frozen under instrument 1.0.0", () => {
  const markup = renderToStaticMarkup(createElement(ReportView, { report }));
  const words = textOf(markup);
  // The page is long: on failure only what is missing is printed.
  const expectShown = (text: string) => expect(words.includes(plain(text)), text).toBe(true);

  it("has every finding, with what it rests on", () => {
    for (const finding of report.findings) {
      expectShown(finding.title);
      expectShown(finding.explanation);
      for (const answer of finding.answers) expectShown(answer.label.split(" › ").at(-1) ?? "");
    }
  });

  it("has every answer under the question it was given to", () => {
    for (const section of report.answers) {
      expectShown(section.title);
      for (const line of section.lines) {
        expectShown(line.asked);
        if (!line.isMarkdown) expectShown(line.text);
      }
    }
  });

  it("names the versions it was evaluated under", () => {
    expectShown(`Instrument ${report.instrumentVersion}, rulebook ${report.rulebookVersion}`);
  });

  it("shows no part that the document lacks", () => {
    const sections = [...markup.matchAll(/<h2 id="([a-z-]+)-title"/g)].map(([, id]) => id);
    expect(sections).toEqual([
      "summary",
      "findings",
      "strengths",
      "model",
      "axes",
      "misuse",
      "terms",
      "claims",
      "assumptions",
      "open",
      "commitments",
      "forecasts",
      "scrutiny",
      "method",
      "answers",
    ]);
  });

  it("has its header", () => {
    const header = textOf(renderToStaticMarkup(createElement(ReportHeader, { report, state: null })));
    expect(header).toContain(plain(report.meta.title));
  });
});

function textOf(markup: string): string {
  return plain(
    markup
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&"),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}

describe("the page of a light report", () => {
  const nothing = { columns: [], rows: [] };
  const light: ReportDocument = {
    ...report,
    depth: "screening",
    findings: [],
    model: { ...report.model, nodes: [], edges: [], rows: [] },
    axes: { timelineShift: null, safetyEffect: null, shiftEffect: "", sentence: "" },
    misuse: { patterns: [], pathways: [] },
    terms: [],
    claims: nothing,
    assumptions: nothing,
    commitments: nothing,
    forecasts: nothing,
  };

  it("has neither an empty part that the screening doesn't ask about, nor a link to one", () => {
    const markup = renderToStaticMarkup(createElement(ReportView, { report: light }));
    const kept = ["summary", "findings", "open", "scrutiny", "method", "answers"];
    const sections = [...markup.matchAll(/<h2 id="([a-z-]+)-title"/g)].map(([, id]) => id);
    const links = [...markup.matchAll(/<nav[\s\S]*?<\/nav>/g)].flatMap(([nav]) =>
      [...nav.matchAll(/href="#([a-z-]+)"/g)].map(([, id]) => id),
    );
    expect(sections).toEqual(kept);
    expect(links).toEqual(kept);
  });
});
