import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "@/components/questionnaire/marks/mark-segments";

describe("segments of a marked text", () => {
  it("alternate between marked and unmarked text", () => {
    expect(
      segmentsOf("an apple a day", [
        { start: 3, end: 8 },
        { start: 11, end: 14 },
      ]),
    ).toEqual([
      { text: "an ", mark: null },
      { text: "apple", mark: { start: 3, end: 8 } },
      { text: " a ", mark: null },
      { text: "day", mark: { start: 11, end: 14 } },
    ]);
    expect(segmentsOf("", [])).toEqual([]);
    expect(segmentsOf("all", [{ start: 0, end: 3 }])).toHaveLength(1);
  });

  it("joined are the text, whatever it holds and wherever the marks are", () => {
    const cuts = fc.uniqueArray(fc.nat(60), { maxLength: 8 }).map((at) => at.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), cuts, (text, at) => {
        const marks = at.flatMap((start, index) => {
          const end = at[index + 1];
          return index % 2 === 0 && end !== undefined && end <= text.length ? [{ start, end }] : [];
        });
        const segments = segmentsOf(text, marks);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        expect(segments.filter(({ mark }) => mark)).toHaveLength(marks.length);
      }),
    );
  });
});
