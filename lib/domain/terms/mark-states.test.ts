import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { definitionsOf, statedMarks } from "@/lib/domain/terms/mark-states";
import { records, value } from "@/lib/testing/test-instrument";

const defined = (term: string, sense: string): Answers =>
  records("terms.list", { term1: { term: value(term), sense: value(sense) } });
const states = (text: string, answers: Answers = {}) =>
  statedMarks(text, definitionsOf(answers)).map(({ text: marked, state }) => [marked, state]);

describe("the marks of a text", () => {
  it("are undefined until the list of terms has the word, in a sense of the glossary or another", () => {
    expect(states("We work on alignment.")).toEqual([["alignment", "undefined"]]);
    expect(states("We work on alignment.", defined("Alignment", "own"))).toEqual([["alignment", "defined"]]);
    expect(states("We work on alignment.", defined("robustness", "own"))).toEqual([
      ["alignment", "undefined"],
    ]);
  });

  it("are settled by their own wording, and differ where the definition says another sense", () => {
    expect(states("It matters for national security.")).toEqual([["national security", "defined"]]);
    expect(states("It matters for national security.", defined("security", "security.national"))).toEqual([
      ["national security", "defined"],
    ]);
    expect(states("It matters for national security.", defined("security", "security.cyber"))).toEqual([
      ["national security", "other-sense"],
    ]);
    expect(states("It matters for national security.", defined("security", "our own"))).toEqual([
      ["national security", "defined"],
    ]);
  });

  it("include phrases that assert what would have to be argued", () => {
    expect(states("The method is inherently safe.")).toEqual([["inherently safe", "absolute-phrase"]]);
  });

  it("stand where the text has them", () => {
    const text = "🌍 Über alignment, again alignment.";
    for (const { start, end, text: marked } of statedMarks(text, new Map())) {
      expect(text.slice(start, end)).toBe(marked);
    }
    expect(statedMarks(text, new Map())).toHaveLength(2);
  });
});
