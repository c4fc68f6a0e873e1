import { describe, expect, it } from "vitest";
import { MOST_CHANGES, wordChanges } from "@/components/questionnaire/history/word-changes";

describe("what changed between two texts", () => {
  it("is marked by words", () => {
    const changes = wordChanges("We release weights in May.", "We release probes in May.");
    expect(changes.filter(({ type }) => type !== "same")).toEqual([
      { type: "removed", text: "weights" },
      { type: "added", text: "probes" },
    ]);
    expect(changes.map(({ text }) => text).join("")).toContain("We release ");
  });

  it("is nothing when only spaces did", () => {
    expect(wordChanges("a  b", "a b").every(({ type }) => type === "same")).toBe(true);
  });

  it("stands in as much of the rest as one needs", () => {
    const long = "word ".repeat(400);
    const changes = wordChanges(`${long}old${long}`, `${long}new${long}`);
    const shown = changes.map(({ text }) => text).join("");
    expect(shown.length).toBeLessThan(1_500);
    expect(shown).toMatch(/^….*old.*new.*…$/);
  });

  it("is all of both where a new text shares little but small words with the old", () => {
    const before =
      "How could a government, or the other party to an agreement, check that nobody has trained a model?";
    const after =
      "Fine-tuning services would offer it within a year, and their customers would use it to earn more.";
    expect(wordChanges(before, after)).toEqual([
      { type: "removed", text: before },
      { type: "added", text: after },
    ]);
    const longer = `${before} ${after}`;
    expect(wordChanges(before, longer)[0]).toEqual({ type: "same", text: `${before} ` });
  });

  it("is all of both when more words changed than are compared", () => {
    const words = (stem: string, many: number) =>
      Array.from({ length: many }, (_, index) => `${stem}${index} alike`).join(" ");
    const apart = (many: number) => wordChanges(words("a", many), words("b", many));
    expect(apart(MOST_CHANGES)).toEqual([
      { type: "removed", text: words("a", MOST_CHANGES) },
      { type: "added", text: words("b", MOST_CHANGES) },
    ]);
    expect(apart(20).filter(({ type }) => type === "same")).toHaveLength(20);
  });
});
