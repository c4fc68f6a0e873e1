import { describe, expect, it } from "vitest";
import { sumsFigures } from "@/lib/domain/portfolio/figures/sums";
import type { PortfolioSums } from "@/lib/domain/portfolio/portfolio-sums";

const of = (counts: Readonly<Record<string, number>>): PortfolioSums =>
  new Map(Object.entries(counts).map(([measure, count]) => [measure, { count, total: count }]));
const patternsIn = (counts: Readonly<Record<string, number>>) =>
  sumsFigures(of({ projects: 4, ...counts })).find(({ id }) => id === "sum-patterns")?.title;

describe("misuse patterns over many projects", () => {
  it("run through as many as describe one, and through none where none is described", () => {
    expect(patternsIn({ "pattern:obedience": 3, "open:cover": 4 })).toMatch(
      /^“Obedience” runs through 3 of 4$/,
    );
    expect(patternsIn({ "open:cover": 4, "open:obedience": 1 })).toBe(
      "No pathway of misuse is described; “Cover” is expected in 4 of 4, and not answered",
    );
    expect(patternsIn({})).toBeUndefined();
  });
});
