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
  "catching-a-chinchilla-1.6.0": "a1de696b51587aefd2f09e751624497517e5d8e768c3f2c2fbee57286f886c57",
  "ai-scientist-1.5.0": "462788dcb4b8d8ba80eec442d05e4d178573833a934bcbecec468e8293b2db4d",
  "dangerous-capabilities-1.1.0-first": "c4a23db01dc51eb62bb5d2733bdef0917b81786396cc321c88f843eb0ab88a16",
  "dangerous-capabilities-1.1.0": "1fa384d8cee6801753dc320903e0ccd6e7e1acaa8665976a09c5f8d373852f7a",
  "human-preferences-1.0.0": "22c5f3749821730fcde4e767196de054ae263261e4a1dfeb6a685075c942279d",
  "refusal-direction-1.2.0": "929bf5c321da34266ef8c6276a831aeb45933dd27aa292a2efc4fec4ba07f2b4",
  "securing-model-weights-1.3.0": "93b0be1345dc0bae651be3ff3f0dd564d5a4979ab27cdd3da999d9eb08901152",
  "sparse-autoencoders-1.4.0": "08a89ddba9ebfe330af4f2e7127fb930f4c745e3e1fe53cb02b8a7eda0367063",
};

describe("a report frozen under an older instrument", () => {
  it("is there for each version, and for each rulebook that one label stood for", () => {
    const versions = names.map(
      (name) => (JSON.parse(stored(`${name}.json`)) as ReportDocument).instrumentVersion,
    );
    expect(new Set(versions)).toEqual(
      new Set(["1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0", "1.5.0", "1.6.0"]),
    );
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
    expect(report.findings.length).toBeGreaterThan(5);
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
