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
  "dangerous-capabilities-1.1.0-first": "35e88cd6dbc3767e9cc9127385efda9016eea95d62fb6243e5f57ad8a8579ca0",
  "dangerous-capabilities-1.1.0": "5983fe911366cd67e34cfca6c4c2f2e7fc70ec4d2b401e682d749031294baf85",
  "human-preferences-1.0.0": "87b0009137459d5f4c6fe88a97236ec45ebd7ac73be24015a41778e0e0e542b9",
  "refusal-direction-1.2.0": "2a006c663d042d0f9ddd346b7584cc9c3a7a4aa31e6d07a72971955e7e2af8c0",
  "securing-model-weights-1.3.0": "62ec9bd3eb44f7f66d0a071fcf7c27e61d1d5af908bcbf61f3ec76217a8411ea",
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
