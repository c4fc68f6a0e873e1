import { describe, expect, test } from "vitest";
import {
  alternativesTo,
  isSame,
  joined,
  type Stored,
  type Typed,
  versionToSaveOver,
} from "@/components/kept-forms/form-words";

const stored = (comment: string, version: number): Stored => ({ values: { comment }, version });
const typed = (comment: string, over: Stored, more: Partial<Typed> = {}): Typed => ({
  path: "rating",
  values: { comment },
  over,
  at: 1,
  others: [],
  ...more,
});

test("space around words and the ways to write an empty box say the same; a choice taken back does not", () => {
  expect(isSame({ a: " x\n", b: "" }, { a: "x", b: null })).toBe(true);
  expect(isSame({ b: 1, a: "x" }, { a: "x", b: 1 })).toBe(true);
  expect(isSame({ list: [{ text: "x ", due: "" }] }, { list: [{ text: "x" }] })).toBe(true);
  expect(isSame({ a: "x y" }, { a: "x  y" })).toBe(false);
  expect(isSame({ roles: ["lead"] }, { roles: [] })).toBe(false);
  expect(isSame({ isOn: false }, { isOn: true })).toBe(false);
});

describe("what else there is", () => {
  const first = stored("first", 1);

  test("is nothing while only this tab writes", () => {
    const known = { shown: first, newest: first, elsewhere: [] };
    expect(alternativesTo({ ...known, typed: undefined })).toEqual([]);
    expect(alternativesTo({ ...known, typed: typed("mine", first) })).toEqual([]);
  });

  test("is what was saved after it was typed over, whether something is typed or not", () => {
    const known = { shown: first, newest: stored("theirs", 2), elsewhere: [] };
    const saved = [{ from: "saved", values: { comment: "theirs" } }];
    expect(alternativesTo({ ...known, typed: typed("mine", first) })).toEqual(saved);
    expect(alternativesTo({ ...known, typed: undefined })).toEqual(saved);
    // The page was shown anew over it; the words were typed before.
    expect(alternativesTo({ ...known, shown: known.newest, typed: typed("mine", first) })).toEqual(saved);
    expect(alternativesTo({ ...known, typed: typed("theirs", first) })).toEqual([]);
  });

  test("is what other tabs hold or left, each words once", () => {
    const others = [{ comment: "left" }, { comment: "mine" }];
    expect(
      alternativesTo({
        typed: typed("mine", first, { others }),
        shown: first,
        newest: first,
        elsewhere: [{ comment: "left " }, { comment: "there" }],
      }),
    ).toEqual([
      { from: "left", values: { comment: "left" } },
      { from: "other-tab", values: { comment: "there" } },
    ]);
  });
});

test("a save names what it was typed over, unless the same stands there under a newer version", () => {
  expect(versionToSaveOver(undefined, undefined)).toBe(0);
  expect(versionToSaveOver(undefined, stored("a", 3))).toBe(3);
  expect(versionToSaveOver(typed("mine", stored("a", 1)), stored("b", 2))).toBe(1);
  expect(versionToSaveOver(typed("mine", stored("a", 1)), stored("a", 3))).toBe(3);
});

test("of two writings of a form the newer is shown and no words of the other are lost", () => {
  const over = stored("", 0);
  const one = typed("one", over, { at: 5, others: [{ comment: "older" }] });
  const other = typed("other", over, { at: 9, others: [{ comment: "one" }, { comment: "oldest" }] });
  const all = [{ comment: "one" }, { comment: "oldest" }, { comment: "older" }];
  expect(joined(one, other)).toEqual({ ...other, others: all });
  expect(joined(other, one)).toEqual({ ...other, others: all });
  expect(joined(one, typed("one", over)).others).toEqual([{ comment: "older" }]);
});
