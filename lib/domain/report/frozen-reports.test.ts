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
  "dangerous-capabilities-1.1.0-first": "09fdf64ae8471214b4032a4a409af671026b5b16948e5a68fbedae02ab578451",
  "dangerous-capabilities-1.1.0": "afe6b252dd9a8b17eafcd1eef8cc3bc51d82faf029196c9aa0109d046f509e60",
  "human-preferences-1.0.0": "b4d622d493fe5f40eb53a7e1ec53f1a998d85a9210e4f51f7b08cef1aee47af7",
  "refusal-direction-1.2.0": "823246a0fcc9de9f4302064d1319a3bd299b67aa0e53fb3bb85457b5759b593f",
  "securing-model-weights-1.3.0": "08248769a676e41808858aeda25b317c5f2199485d992dd7aa6a52670184ed36",
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
