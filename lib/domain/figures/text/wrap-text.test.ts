import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { shortened, wrapText } from "@/lib/domain/figures/text/wrap-text";

const room = { width: 100, size: 12.5, lines: 3 };

describe("a wrapped text", () => {
  it("keeps a short text on one line", () => expect(wrapText("Paper", room)).toEqual(["Paper"]));

  it("breaks at spaces", () =>
    expect(wrapText("an open weights model", room)).toEqual(["an open weights", "model"]));

  it("ends in an ellipsis where it does not fit", () => {
    expect(wrapText("one two three four five six seven eight nine ten", room).at(-1)).toMatch(/…$/);
  });

  it("breaks ideographs anywhere and never splits a character", () => {
    expect(wrapText("前沿模型开发者与评估机构", room)).toEqual(["前沿模型开发者与", "评估机构"]);
    expect(wrapText("👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬", { ...room, width: 40 }).join("")).not.toContain("\ufffd");
  });

  it("is never wider than its room, has no more lines than allowed, and loses nothing that fits", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 140 }),
        fc.integer({ min: 1, max: 5 }),
        (text, lines) => {
          const wrapped = wrapText(text, { ...room, lines });
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped) expect(textWidth(line, 12.5)).toBeLessThanOrEqual(100);
          if (!wrapped.at(-1)?.endsWith("…")) {
            expect(wrapped.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          }
        },
      ),
    );
  });
});

it("a shortened text is left alone where it fits", () => {
  expect(shortened("Paper", 100, 12.5)).toBe("Paper");
  expect(textWidth(shortened("A very long label indeed, too long", 60, 12.5), 12.5)).toBeLessThanOrEqual(60);
});
