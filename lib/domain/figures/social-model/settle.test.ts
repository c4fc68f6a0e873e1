import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settled } from "@/lib/domain/figures/social-model/settle";

const of = (...wanted: readonly (readonly [top: number, height: number])[]) =>
  wanted.map(([top, height]) => ({ top, height }));

describe("where things in a column stand", () => {
  it("is where they want to be as long as they do not touch", () => {
    expect(settled(of([10, 20], [60, 20]), 8, 100)).toEqual([10, 60]);
  });

  it("is shared by those that want the same place", () => {
    expect(settled(of([40, 20], [40, 20]), 8, 100)).toEqual([26, 54]);
  });

  it("keeps their order even where they want another", () => {
    expect(settled(of([60, 10], [20, 10]), 0, 100)).toEqual([35, 45]);
  });

  it("is in order, apart and within the room, whatever they want", () => {
    const place = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), fc.integer({ min: 0, max: 200 }), (wanted, more) => {
        const taken = wanted.reduce((sum, [, height]) => sum + height + 8, -8);
        const room = Math.max(0, taken) + more;
        const tops = settled(of(...wanted), 8, room);
        tops.forEach((top, at) => {
          const height = wanted[at]?.[1] ?? 0;
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(room + 1e-6);
          const next = tops[at + 1];
          if (next !== undefined) expect(next - top - height).toBeGreaterThanOrEqual(8 - 1e-6);
        });
      }),
    );
  });
});
