import fc from "fast-check";
import { expect, it } from "vitest";
import { excerpt } from "@/lib/domain/assessment/excerpt";

it.each([
  ["a short text", 20, "a short text"],
  ["  two\n\nlines  ", 20, "two lines"],
  ["cut at the last word that fits", 12, "cut at the…"],
  ["cut, before a comma", 4, "cut…"],
  ["averyverylongword", 8, "averyver…"],
  ["😀😀😀", 3, "😀…"],
])("cuts %j to %i characters", (text, limit, cut) => {
  expect(excerpt(text, limit)).toBe(cut);
});

it("is one line, no longer than the limit and its ellipsis, and well formed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
      const cut = excerpt(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit + 1);
      expect(cut).not.toMatch(/[\n\r]/);
      expect(() => encodeURIComponent(cut)).not.toThrow();
    }),
  );
});
