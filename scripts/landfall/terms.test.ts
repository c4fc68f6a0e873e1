import { expect, test } from "vitest";
import { termLines } from "@/scripts/landfall/terms";

const heads = (text: string) =>
  termLines("t.md", text)
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(": ").slice(0, 3).join(": "));

test("words are marked where they stand, with their state", () => {
  expect(heads("This is 🙂 about alignment.\n\nIt is inherently safe.\n")).toEqual([
    "t.md:1:17: alignment: undefined",
    "t.md:3:7: inherently safe: absolute phrase",
  ]);
});

test("wording that gives a sense away defines the word", () => {
  expect(heads("A matter of national security")).toEqual(["t.md:1:13: national security: defined"]);
});

test("every mark is one line, whichever way lines end and wherever a word is broken", () => {
  for (const end of ["\n", "\r", "\r\n", "\u2028"]) {
    expect(heads(["On interpret-", "ability and AI", "safety of", "align\u00adment"].join(end))).toEqual([
      "t.md:1:4: interpret- ability: undefined",
      "t.md:2:13: AI safety: undefined",
      "t.md:4:1: alignment: undefined",
    ]);
  }
});

test("a text without such words has no lines", () => {
  expect(termLines("t.md", "We measure the weather.")).toBe("");
});
