import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";

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

/** Checksums of the Markdown of each. */
const MARKDOWN: { readonly [name: string]: string } = {
  "dangerous-capabilities-1.1.0-first": "127fa0b4cdb978ad51add1b7b811d826f6994e9dd128e1e748b7395a5b71b55c",
  "dangerous-capabilities-1.1.0": "a9be4c54962f87557daa9ff1fee856a0377f48ddfbd146f80dc2cdc42452d754",
  "human-preferences-1.0.0": "c9d4425d0c5d4ace4b4edc2c2009bf51830a38b23abb44da545ca89f0bc1a298",
  "refusal-direction-1.2.0": "a8e0983dd3af1dde11f79a86a1a6204cc7e5fc7c00f40a65f851f05e524f1c1d",
  "securing-model-weights-1.3.0": "4ee41cb79329a2e1ab52d6b4abd3cf37acd376767804b7449b983cc94cc48691",
};

describe("a report frozen under an older instrument", () => {
  it("is there for each version, and for each rulebook that one label stood for", () => {
    const versions = names.map(
      (name) => (JSON.parse(stored(`${name}.json`)) as ReportDocument).instrumentVersion,
    );
    expect(new Set(versions)).toEqual(new Set(["1.0.0", "1.1.0", "1.2.0", "1.3.0"]));
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

  it.each(names)("is in Markdown what it was, byte for byte: %s", (name) => {
    const report = JSON.parse(stored(`${name}.json`)) as ReportDocument;
    const bytes = createHash("sha256").update(reportMarkdown(report)).digest("hex");
    expect(bytes).toBe(MARKDOWN[name]);
  });

  it.each(names)("is rendered with every finding and every answer in words: %s", (name) => {
    const report = JSON.parse(stored(`${name}.json`)) as ReportDocument;
    const markdown = words(reportMarkdown(report)).replace(/\\([^\w\s])/g, "$1");
    const csv = words(findingsCsv(report));
    const blocks = words(textOf(reportTree(report)));
    expect(report.findings.length).toBeGreaterThan(10);
    for (const { title } of report.findings) {
      for (const text of [markdown, csv, blocks]) expect(text).toContain(words(title));
    }
    for (const { text } of report.answers.flatMap(({ lines }) => lines))
      expect(blocks).toContain(words(text));
  });
});

/** All strings of the tree, one after another. */
function textOf(tree: object): string {
  const strings: string[] = [];
  JSON.stringify(tree, (_, value) => {
    if (typeof value === "string") strings.push(value);
    return value;
  });
  return strings.join(" ");
}
