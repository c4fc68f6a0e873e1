import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, isBlank, oddSigns } from "@/lib/domain/assessment/visible-text";

describe("a text with nothing to see in it", () => {
  test.each([
    ["nothing", ""],
    ["spaces of every width", " \t\n\u00a0\u2003\u3000"],
    ["a box out of a PDF", "\uf0a8"],
    ["a space without width", "\u200b"],
    ["joiners", "\u200d\u200c"],
    ["a hyphen for the end of a line", "\u00ad"],
    ["marks of direction", "\u200e\u202e"],
    ["a byte order mark", "\ufeff"],
    ["a filler of an alphabet", "\u3164"],
    ["a variation selector", "\ufe0f"],
    ["a blank of Braille", "\u2800"],
    ["a character that was lost", "\ufffd"],
    ["controls", "\u0007\u009f"],
    ["a tag", "\u{e0041}"],
  ])("%s", (_what, text) => {
    expect(isBlank(text)).toBe(true);
    expect(isBlank(`${text}${text}`)).toBe(true);
    expect(isBlank(`${text}x${text}`)).toBe(false);
  });

  test.each(["x", "-", "0", "研", "😀", "👩‍👩‍👧", "\u00ad?", "٣", "\u0301e"])("%s is something", (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe("a text from outside", () => {
  test("has the signs of symbol fonts as characters, and without what shows nothing", () => {
    expect(cleanText("\ufeff\uf0b7 align\u00adment\r\uf0fe yes\u0007\u200b\r\n\uf0a8 no\u2028\uf0ff")).toBe(
      "• alignment\n☑ yes\n☐ no\n\uf0ff",
    );
  });

  test("keeps emoji, scripts that need joiners, and directions", () => {
    const text = "👩‍👩‍👧 ❤️ می‌خواهم \u2067עברית\u2069\tx\n";
    expect(cleanText(text)).toBe(text);
  });

  test("loses nothing that can be seen, and is clean the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        const seen = (all: string) => [...all].filter((sign) => !isBlank(sign) && !/\p{M}/u.test(sign));
        expect(seen(clean)).toEqual(expect.arrayContaining(seen(text)));
      }),
    );
  });
});

test("signs nobody can read any more are counted", () => {
  expect(oddSigns("Pr\ufffdfer f\ufffdr \uf123 und 😀")).toEqual({ lost: 2, unknown: 1 });
  expect(oddSigns("in order")).toEqual({ lost: 0, unknown: 0 });
});
