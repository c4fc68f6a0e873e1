import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeAssignment } from "@/lib/domain/review/propose-assignment";

const loadsOf = (
  reviewers: readonly { id: string; load: number }[],
  pairs: readonly { reviewer: string }[],
) => reviewers.map(({ id, load }) => load + pairs.filter(({ reviewer }) => reviewer === id).length);

describe("a proposed assignment", () => {
  it("gives three each of 3,000 to 200 with conflicts: none broken, loads within one, in seconds", () => {
    const submissions = Array.from({ length: 3_000 }, (_, at) => ({ id: `s${at}`, wanted: 3, asked: [] }));
    const reviewers = Array.from({ length: 200 }, (_, at) => ({ id: `r${at}`, load: 0 }));
    // A tenth of all pairs, and a sixth of the projects only for a fifth of the people.
    const mayReview = (submission: string, reviewer: string) => {
      const s = Number(submission.slice(1));
      const r = Number(reviewer.slice(1));
      return (s * 7_919 + r * 104_729) % 10 !== 0 && (s % 6 !== 0 || r % 5 === 0);
    };
    const startedAt = performance.now();
    const knows = (submission: string, reviewer: string) =>
      Number(submission.slice(1)) % 7 === Number(reviewer.slice(1)) % 7;
    const { pairs, lacking } = proposeAssignment(submissions, reviewers, mayReview, knows);
    expect(pairs.filter(({ submission, reviewer }) => knows(submission, reviewer)).length).toBeGreaterThan(
      6_000,
    );
    expect(performance.now() - startedAt).toBeLessThan(60_000);
    expect(lacking).toEqual([]);
    expect(pairs).toHaveLength(9_000);
    expect(new Set(pairs.map(({ submission, reviewer }) => `${submission} ${reviewer}`)).size).toBe(9_000);
    expect(pairs.filter(({ submission, reviewer }) => !mayReview(submission, reviewer))).toEqual([]);
    const loads = loadsOf(reviewers, pairs);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });

  it("evens out what people owe already, asks nobody again, and says what lacks whom", () => {
    const reviewers = [
      { id: "a", load: 2 },
      { id: "b", load: 0 },
      { id: "c", load: 0 },
    ];
    const submissions = [
      { id: "s", wanted: 2, asked: ["b"] },
      { id: "t", wanted: 1, asked: [] },
      { id: "u", wanted: 2, asked: [] },
    ];
    const { pairs, lacking } = proposeAssignment(submissions, reviewers, (s, r) => s !== "u" || r === "b");
    expect(lacking).toEqual([{ submission: "u", missing: 1 }]);
    expect(pairs).toEqual([
      { submission: "s", reviewer: "a" },
      { submission: "s", reviewer: "c" },
      { submission: "t", reviewer: "b" },
      { submission: "u", reviewer: "b" },
    ]);
  });

  it("goes by who knows it where loads stay as even, and exchanges reviews for that", () => {
    const reviewers = ["a", "b", "c"].map((id) => ({ id, load: 0 }));
    const submissions = ["x", "y", "z"].map((id) => ({ id, wanted: 1, asked: [] }));
    const known = new Set(["x c", "y a", "z b"]);
    const knows = (s: string, r: string) => known.has(`${s} ${r}`);
    const all = proposeAssignment(submissions, reviewers, () => true, knows);
    expect(all.pairs.map(({ submission, reviewer }) => `${submission} ${reviewer}`).sort()).toEqual([
      ...known,
    ]);
    // Whoever knows it, and may not, is not asked for that.
    const { pairs } = proposeAssignment(submissions, reviewers, (s, r) => s !== "x" || r !== "c", knows);
    expect(pairs.some(({ submission, reviewer }) => submission === "x" && reviewer === "c")).toBe(false);
    expect(loadsOf(reviewers, pairs)).toEqual([1, 1, 1]);
  });

  it("is as even as any assignment can be: checked against all of them where they are few", () => {
    const worlds = fc.record({
      wanted: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }),
      loads: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      allowed: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    });
    fc.assert(
      fc.property(worlds, ({ wanted, loads, allowed }) => {
        const submissions = wanted.map((count, at) => ({ id: String(at), wanted: count, asked: [] }));
        const reviewers = loads.map((load, at) => ({ id: String(at), load }));
        const may = (s: string, r: string) => allowed[Number(s) * 4 + Number(r)] === true;
        const { pairs } = proposeAssignment(submissions, reviewers, may, (s, r) => may(r, s));
        expect(new Set(pairs.map(({ submission, reviewer }) => `${submission} ${reviewer}`)).size).toBe(
          pairs.length,
        );
        expect(pairs.every(({ submission, reviewer }) => may(submission, reviewer))).toBe(true);
        const squares = (each: readonly number[]) => each.reduce((sum, load) => sum + load * load, 0);
        const best = (at: number, now: readonly number[]): number => {
          const count = wanted[at];
          if (count === undefined) return squares(now);
          const free = loads.flatMap((_, r) => (may(String(at), String(r)) ? [r] : []));
          return Math.min(
            ...choose(free, Math.min(count, free.length)).map((chosen) =>
              best(
                at + 1,
                now.map((load, r) => load + (chosen.includes(r) ? 1 : 0)),
              ),
            ),
          );
        };
        expect(squares(loadsOf(reviewers, pairs))).toBe(best(0, loads));
      }),
      { numRuns: 300 },
    );
  });
});

function choose(from: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, at) => choose(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}
