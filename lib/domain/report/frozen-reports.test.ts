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
  "dangerous-capabilities-1.1.0-first": "7b4caf59ec67238300f71bd346b7a120795772074f49136a023d826b36d2e70a",
  "dangerous-capabilities-1.1.0": "1690fb35e3ab27e93402fb497a3caf6a1853d391e4778327a4995b106ef57d36",
  "human-preferences-1.0.0": "0a89d230c892b90c51fae104523ad5c58d766e8609b2955ad300257be50542d1",
  "refusal-direction-1.2.0": "0b9587e4a683359d9570b7b8bc18860bf8354e2909a20d1b55ce42c9b445cb44",
};

describe("a report frozen under an older instrument", () => {
  it("is there for each version, and for each rulebook that one label stood for", () => {
    const versions = names.map(
      (name) => (JSON.parse(stored(`${name}.json`)) as ReportDocument).instrumentVersion,
    );
    expect(new Set(versions)).toEqual(new Set(["1.0.0", "1.1.0", "1.2.0"]));
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
    const markdown = words(reportMarkdown(report));
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
