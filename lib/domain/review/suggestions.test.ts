import { describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { isList } from "@/lib/domain/instrument/lookup";
import {
  checkSuggestion,
  saysSuggested,
  suggestionForm,
  withSuggested,
} from "@/lib/domain/review/suggestions";

const choice = INSTRUMENT.questions.find(({ kind }) => kind.type === "one-of");
const several = INSTRUMENT.questions.find(({ kind }) => kind.type === "several-of");
const list = INSTRUMENT.questions.find(({ kind }) => kind.type === "records");
if (choice?.kind.type !== "one-of" || several?.kind.type !== "several-of" || !list || !isList(list)) {
  throw new Error("The instrument lacks a kind of question.");
}
const [first, second] = choice.kind.options.map(({ value }) => value) as [string, string];
const [one] = several.kind.options.map(({ value }) => value) as [string];
const name = `${list.id}/rec1/${list.kind.nameField}`;
const answers: Answers = {
  "project.title": { status: "answered", value: "A title", confidence: "low", note: "So" },
  [choice.id]: { status: "answered", value: first },
  [`${list.id}/rec1`]: { status: "answered", value: "a0" },
};
const check = (path: string, value: string | readonly string[]) =>
  checkSuggestion(INSTRUMENT, answers, path, value);

describe("a suggested edit", () => {
  test("is of words, of an option, or of several, of a question or of a record's field", () => {
    expect(check("project.title", " Another title ")).toEqual({ ok: true, suggested: "Another title" });
    expect(check(choice.id, second)).toEqual({ ok: true, suggested: second });
    expect(check(several.id, [one])).toEqual({ ok: true, suggested: [one] });
    expect(check(name, "Another name")).toEqual({ ok: true, suggested: "Another name" });
  });

  test("is refused for what is no option, no answer, no record there, and what the answer says already", () => {
    expect(check(choice.id, "no such option")).toMatchObject({ ok: false, why: { sentence: /./ } });
    expect(check(several.id, [one, "no such option"])).toMatchObject({ ok: false, why: { sentence: /./ } });
    for (const [path, value] of [
      ["no.such", "x"],
      [list.id, "x"],
      [`${list.id}/rec1`, "a1"],
      [`${list.id}/rec2/${list.kind.nameField}`, "x"],
      ["terms.list/rec1/sense", "own"],
      [choice.id, [second]],
      [several.id, one],
    ] as const) {
      expect([path, check(path, value)]).toEqual([path, { ok: false, why: "nothing" }]);
    }
    expect(check("project.title", "A title")).toEqual({ ok: false, why: "same" });
    expect(check("project.title", " ")).toMatchObject({ ok: false });
  });

  test("takes the place of the value alone", () => {
    const before = answers["project.title"] ?? null;
    const after = withSuggested(before, "Another title");
    expect(after).toEqual({ status: "answered", value: "Another title", confidence: "low", note: "So" });
    expect([saysSuggested(before, "Another title"), saysSuggested(after, "Another title")]).toEqual([
      false,
      true,
    ]);
    expect(withSuggested({ status: "not-applicable", because: "No" }, "Words")).toEqual({
      status: "answered",
      value: "Words",
    });
    expect(saysSuggested(null, "")).toBe(false);
  });

  test("offers the options of the question", () => {
    expect(suggestionForm(INSTRUMENT, answers, choice.id)).toMatchObject({ type: "one-of" });
    expect(suggestionForm(INSTRUMENT, answers, "project.title")).toEqual({ type: "words", isLong: false });
  });
});
