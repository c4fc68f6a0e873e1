import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportTree } from "@/lib/domain/report/report-tree";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { judgedWorks } from "@/lib/testing/judged/works";

/** Says of somebody what an answer says; who filled it in need not have done the work. */
const OF_SOMEBODY =
  /\bauthors?\b|\b(?:in|by) their (?:own )?words?\b|\bis their word\b|\bthey (?:write|say|answer|add)\b/iu;

/** Where people are meant, and no answer is put in their mouth. */
const MEANT: readonly { readonly words: RegExp; readonly because: string }[] = [
  {
    words: /the work’s own authors/gu,
    because: "those who were asked are, by an answer that names them, the people who did the work",
  },
];

describe("who says it", () => {
  it.each(judgedWorks().flatMap(({ key, answers }) => (answers ? [[key, answers] as const] : [])))(
    "is the assessment, before the answers, in the report on %s",
    (_, answers) => {
      const report = evaluateAssessment({ answers, meta: nobodysMeta(answers), skipsSearch: true });
      const tree = reportTree(report);
      const parts = tree.parts.filter(({ anchor }) => anchor !== "answers");
      const { scrutiny, ledger, summary } = report;
      const printed = stringsOf([parts, figuresOf(report), scrutiny, ledger, summary, findingsCsv(report)]);
      expect(printed.length).toBeGreaterThan(100);
      const left = withoutAnswers(answers);
      expect(printed.map(left).filter((each) => OF_SOMEBODY.test(each))).toEqual([]);
    },
  );

  it.each([
    "The shift makes humanity less safe, by its authors’ own word.",
    "The author leans to doing it as planned.",
    "How, in their words: “Measured twice”.",
    "Of “A claim” they write: “Measured twice”.",
  ])("would be refused: %s", (sentence) => {
    expect(OF_SOMEBODY.test(unquoted(sentence))).toBe(true);
  });
});

const unquoted = (words: string) =>
  MEANT.reduce((left, each) => left.replace(each.words, ""), words.replace(/“[^“”]*”/gu, "“”"));

/** What is left of a sentence without what it quotes, in quotation marks or as words that stand for themselves: a cell, an owner, a note. */
function withoutAnswers(answers: Answers): (words: string) => string {
  const plain = (words: string) =>
    words
      .replace(/[’']/gu, "'")
      .replace(/[*\s]+/gu, " ")
      .trim();
  const written = stringsOf(answers)
    .flatMap((each) => each.split(/(?<=[.?!])\s+|\n+/u))
    .map((each) => plain(each).replace(/\.$/u, ""))
    .filter((each) => OF_SOMEBODY.test(each))
    .toSorted((a, b) => b.length - a.length);
  return (words) =>
    unquoted(written.reduce((left, each) => left.replaceAll(each, ""), plain(words.replace(/"/gu, ""))));
}

/** All strings in what is given, one after another. */
function stringsOf(given: unknown): readonly string[] {
  const strings: string[] = [];
  JSON.stringify(given, (_, value) => {
    if (typeof value === "string") strings.push(value);
    return value;
  });
  return strings;
}
