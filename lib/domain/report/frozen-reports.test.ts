import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Block } from "@/lib/domain/report/blocks/block";
import { reportBlocks } from "@/lib/domain/report/blocks/report-blocks";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import type { ReportDocument } from "@/lib/domain/report/report-document";

// A renderer that asked today's questions would find none.
vi.mock("@/lib/content/instrument", () => ({
  INSTRUMENT: { version: "none", sections: [], questions: [] },
}));

const folder = new URL("../../testing/frozen-reports/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json") && !file.endsWith(".answers.json"))
  .map((file) => file.slice(0, -".json".length));

const stored = (file: string) => readFileSync(new URL(file, folder), "utf8");
const words = (text: string) => text.replace(/[’']/g, "'").replace(/\s+/g, " ");

describe("a report frozen under an older instrument", () => {
  it("is there for each version, and for each rulebook that one label stood for", () => {
    const versions = names.map(
      (name) => (JSON.parse(stored(`${name}.json`)) as ReportDocument).instrumentVersion,
    );
    expect(new Set(versions)).toEqual(new Set(["1.0.0", "1.1.0"]));
    const findings = ["-first", ""].map((which) => {
      const report = JSON.parse(stored(`dangerous-capabilities-1.1.0${which}.json`)) as ReportDocument;
      expect([report.instrumentVersion, report.rulebookVersion]).toEqual(["1.1.0", "1.1.0"]);
      return report.findings.map(({ fingerprint }) => fingerprint);
    });
    expect(findings[0]).not.toEqual(findings[1]);
  });

  it.each(names)("passes through the canonical JSON writer unchanged: %s", (name) => {
    const text = stored(`${name}.json`);
    expect(`${canonicalJson(JSON.parse(text))}\n`).toBe(text);
  });

  it.each(names)("is rendered with every finding and every answer in words: %s", (name) => {
    const report = JSON.parse(stored(`${name}.json`)) as ReportDocument;
    const markdown = words(reportMarkdown(report));
    const csv = words(findingsCsv(report));
    const blocks = words(textOf(reportBlocks(report)));
    expect(report.findings.length).toBeGreaterThan(20);
    for (const { title } of report.findings) {
      for (const text of [markdown, csv, blocks]) expect(text).toContain(words(title));
    }
    for (const { text } of report.answers.flatMap(({ lines }) => lines))
      expect(blocks).toContain(words(text));
  });
});

/** All strings of the blocks, one after another. */
function textOf(blocks: readonly Block[]): string {
  const strings: string[] = [];
  JSON.stringify(blocks, (_, value) => {
    if (typeof value === "string") strings.push(value);
    return value;
  });
  return strings.join(" ");
}
