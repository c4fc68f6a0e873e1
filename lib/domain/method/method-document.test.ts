import { describe, expect, test } from "vitest";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { CLAIMS, SOURCES } from "@/lib/content/claims-register";
import { GLOSSARY } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORLDVIEWS } from "@/lib/content/worldviews";
import { type MethodSource, methodMarkdown } from "@/lib/domain/method/method-document";
import { field, is, some } from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const RULE: Rule = {
  id: "recipients.example",
  theme: "recipients",
  kind: "gap",
  severity: "concern",
  claims: ["SM-26"],
  forEach: "recipients.list",
  when: some("project.outputs", is(field("hazard"), "serious")),
  title: "A rule | with *marks*",
  explanation: "{name} wants {.wants}; title {project.title}.",
  resolve: "Nothing.",
};

const METHOD: MethodSource = {
  instrument: INSTRUMENT,
  rulebookVersion: "1.0.0",
  rules: [RULE],
  worldviews: WORLDVIEWS,
  catalogue: MISUSE_PATTERNS,
  glossary: GLOSSARY,
  phrases: ABSOLUTE_PHRASES,
  claims: CLAIMS,
  sources: Object.values(SOURCES),
  depthTable: [{ when: "A hazard is serious", leadsTo: "deep" }],
  scrutinyTable: [{ when: "A finding is blocking", leadsTo: "hold for discussion" }],
};

describe("the method document", () => {
  const text = methodMarkdown(METHOD);

  test("has every question, pattern, sense, claim and source", () => {
    for (const { id } of INSTRUMENT.questions) expect(text).toContain(`\`${id}\``);
    for (const { id, link } of MISUSE_PATTERNS) {
      expect(text).toContain(`\`${id}\``);
      expect(text).toContain(`<${link}>`);
    }
    for (const { id } of GLOSSARY.flatMap((term) => term.senses)) expect(text).toContain(`\`${id}\``);
    for (const { id } of CLAIMS) expect(text).toContain(`| ${id} |`);
    for (const { link } of Object.values(SOURCES)) expect(text).toContain(`<${link}>`);
  });

  test("puts a rule in words, with what it quotes named", () => {
    const part = text.slice(text.indexOf("## Rules"), text.indexOf("## Misuse patterns"));
    expect(part).toContain("#### A rule \\| with \\*marks\\*");
    expect(part).toContain("`recipients.example` · gap · concern · for each recipient · claims SM-26");
    expect(part).toContain("- there is an output for which\n  - ");
    expect(part).toContain("‹name of the recipient› wants ‹What they want›; title ‹");
    expect(part).not.toContain("{");
  });

  test("prints both decision tables", () => {
    expect(text).toContain("| A hazard is serious | deep |");
    expect(text).toContain("| A finding is blocking | hold for discussion |");
  });

  test("says what shows each claim, or what of it is open", () => {
    const row = (id: string) => text.split("\n").find((line) => line.startsWith(`| ${id} |`)) ?? "";
    expect(row("AF-8")).toContain("no plan to draw the help out is told so");
    expect(row("AF-20")).toContain("whose restraint it ends is asked of computer security");
    for (const { id } of CLAIMS) expect(row(id), id).not.toBe("");
  });

  test("has the same number of cells in every line of a table", () => {
    const cells = (line: string) => line.replace(/\\\|/g, "").split("|").length;
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (line.startsWith("|") && next?.startsWith("|")) expect(cells(next), next).toBe(cells(line));
    }
  });

  test("is the same text each time and ends with one line break", () => {
    expect(methodMarkdown(METHOD)).toBe(text);
    expect(text).toMatch(/[^\n]\n$/);
  });
});
