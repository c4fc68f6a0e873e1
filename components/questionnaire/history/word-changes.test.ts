import { describe, expect, it } from "vitest";
import { wordChanges } from "@/components/questionnaire/history/word-changes";

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

  it("is all of both, quickly, when nothing is alike", () => {
    const words = (stem: string) => Array.from({ length: 3_300 }, (_, index) => `${stem}${index}`).join(" ");
    const started = performance.now();
    const changes = wordChanges(words("a"), words("b"));
    expect(performance.now() - started).toBeLessThan(5_000);
    const of = (type: string) =>
      changes
        .filter((change) => change.type === type)
        .map(({ text }) => text)
        .join("");
    expect(of("removed")).toContain("a3299");
    expect(of("added")).toContain("b3299");
  });
});
