import { expect, test } from "vitest";
import { saidOnceAtEnd } from "@/lib/domain/findings/said-once";

test("says once what several end with, in another sentence or within one", () => {
  expect(
    saidOnceAtEnd([
      "A strong pull on products. The shift makes humanity less safe.",
      "A weak pull on tools. The shift makes humanity less safe.",
      "A total of 4 months sooner: the shift makes humanity less safe. It leads there.",
    ]),
  ).toEqual([
    "A strong pull on products.",
    "A weak pull on tools.",
    "A total of 4 months sooner: the shift makes humanity less safe. It leads there.",
  ]);
  expect(saidOnceAtEnd(["“a” asserts: X. Shown by Y.", "“b” asserts: X. Shown by Y."])).toEqual([
    "“a” asserts: X. Shown by Y.",
    "“b” asserts: X.",
  ]);
});

test("leaves the first sentence of each, and tears no quotation apart", () => {
  expect(saidOnceAtEnd(["The same.", "The same."])).toEqual(["The same.", "The same."]);
  const quoted = "They write: “No. It is never so.”";
  expect(saidOnceAtEnd([`A. ${quoted}`, "B. It is never so."])[0]).toBe(`A. ${quoted}`);
});
