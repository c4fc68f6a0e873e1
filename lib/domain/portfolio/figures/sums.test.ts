import { describe, expect, it } from "vitest";
import { sumsFigures } from "@/lib/domain/portfolio/figures/sums";
import type { PortfolioSums } from "@/lib/domain/portfolio/portfolio-sums";
import { parseSearch } from "@/lib/domain/search/parse-search";

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

describe("what sums count", () => {
  const figures = sumsFigures(
    of({
      projects: 5,
      pull: 4,
      "pull:regulator": 4,
      "recipient:regulator": 4,
      shift: 3,
      sooner: 1,
      "either-way": 2,
      "quarter:2025-Q4": 3,
      "quarter:2026-Q1": 2,
    }),
  );
  const searches = figures.flatMap(({ rows }) => rows.flatMap(({ facet }) => facet ?? []));

  it("is searched for in the table where the language has words for it", () => {
    expect(searches).toEqual([
      "recipient:regulator",
      "shift:<0",
      "shift:>=0",
      "submitted:>=2025-10-01 submitted:<2026-01-01",
      "submitted:>=2026-01-01 submitted:<2026-04-01",
    ]);
    expect(searches.flatMap((search) => parseSearch(search).faults)).toEqual([]);
  });
});
