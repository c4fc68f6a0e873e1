import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import type { ReportDocument } from "@/lib/domain/report/report-document";

// A renderer that asked today's questions would find none.
vi.mock("@/lib/domain/instrument/instrument", () => ({
  INSTRUMENT: { version: "none", sections: [], questions: [] },
}));

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => file.slice(0, -".md".length));

const stored = (file: string) => readFileSync(new URL(file, folder), "utf8");

describe("a report frozen under an older instrument", () => {
  it("is there for version 1.0.0", () => {
    expect(names).toContain("human-preferences-1.0.0");
  });

  it.each(names)("renders to the same Markdown as on the day it was frozen: %s", (name) => {
    const report = JSON.parse(stored(`${name}.json`)) as ReportDocument;
    expect(name.endsWith(`-${report.instrumentVersion}`)).toBe(true);
    expect(reportMarkdown(report)).toBe(stored(`${name}.md`));
  });

  it.each(names)("passes through the canonical JSON writer unchanged: %s", (name) => {
    const text = stored(`${name}.json`);
    expect(`${canonicalJson(JSON.parse(text))}\n`).toBe(text);
  });
});
