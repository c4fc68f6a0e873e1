import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "@/lib/domain/review/krippendorff-alpha";

/** What each of several people gave to one thing after the other; a dot for nothing. */
function unitsOf(...people: readonly string[]): readonly (readonly number[])[] {
  const given = people.map((line) => line.split(" "));
  return (given[0] ?? []).map((_, at) =>
    given.flatMap((each) => (each[at] === "." ? [] : [Number(each[at])])),
  );
}

describe("Krippendorff’s alpha", () => {
  test("of ordinal data with gaps is as published (Krippendorff 2011, example C: 0.815)", () => {
    const agreement = krippendorffAlpha(
      unitsOf(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
      ),
    );
    expect(agreement?.alpha).toBeCloseTo(0.815, 3);
    // The twelfth thing was ranked by one person alone.
    expect(agreement?.units).toBe(11);
  });

  test("of two people and two ranks is as published (Krippendorff 2011, example A: 0.095)", () => {
    const agreement = krippendorffAlpha(unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"));
    expect(agreement?.alpha).toBeCloseTo(0.095, 3);
    const { low, high } = agreement?.interval ?? { low: 0, high: 0 };
    expect(low).toBeLessThan(0.095);
    expect(high).toBeGreaterThan(0.095);
  });

  test("is 1 where all agree, and below 0 where they part further than by chance", () => {
    expect(krippendorffAlpha(unitsOf("0 2 1", "0 2 1"))?.alpha).toBe(1);
    expect(krippendorffAlpha(unitsOf("0 2", "2 0"))?.alpha).toBeLessThan(0);
  });

  test("does not depend on who comes first, and is the same each time", () => {
    const [ann, bo, cy] = ["0 1 2 0 1 .", "0 2 2 1 1 0", "1 2 . 0 0 0"] as const;
    const first = krippendorffAlpha(unitsOf(ann, bo, cy));
    expect(krippendorffAlpha(unitsOf(cy, ann, bo))?.alpha).toBeCloseTo(first?.alpha ?? 0, 12);
    expect(krippendorffAlpha(unitsOf(ann, bo, cy))).toEqual(first);
  });

  test("says nothing where too little was ranked, or nothing varies, and gives no interval to two units", () => {
    expect(krippendorffAlpha([])).toBe(null);
    expect(krippendorffAlpha(unitsOf("0 . 1", ". 1 1"))).toBe(null);
    expect(krippendorffAlpha(unitsOf("1 1 1", "1 1 1"))).toBe(null);
    expect(krippendorffAlpha(unitsOf("0 2", "0 2"))).toEqual({ alpha: 1, interval: null, units: 2 });
  });
});
