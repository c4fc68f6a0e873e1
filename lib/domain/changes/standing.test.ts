import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { recordsOf, withAnswers } from "@/lib/domain/assessment/records";
import { type AnswerChange, applyChanges } from "@/lib/domain/changes/answer-change";
import { sampleAnswer } from "@/lib/domain/changes/sample-answer";
import { effectOf, standingOf } from "@/lib/domain/changes/standing";
import { isList } from "@/lib/domain/instrument/lookup";
import { contextFor } from "@/lib/domain/rules/context";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { anyAnswers } from "@/lib/testing/random-answers";

const lists = INSTRUMENT.questions.filter(isList);
const keys = (map: ReadonlyMap<string, unknown>) => [...map.keys()].sort();

/** A change of answers such as the search makes: a value, a record more, a record less, a text with words in it. */
const anyChange = (answers: Answers): fc.Arbitrary<AnswerChange> => {
  const fields = lists.flatMap((list) =>
    recordsOf(answers, list.id).flatMap(({ id }) =>
      list.kind.fields.map((field) => ({ path: `${list.id}/${id}/${field.id}`, kind: field.kind })),
    ),
  );
  const places = [
    ...INSTRUMENT.questions.filter((each) => !isList(each)).map(({ id, kind }) => ({ path: id, kind })),
    ...fields,
  ];
  const records = lists.flatMap((list) => recordsOf(answers, list.id).map(({ id }) => `${list.id}/${id}`));
  const words: Answer = { status: "answered", value: "It is inherently safe and improves alignment." };
  const answer = fc.constantFrom(...places).chain(({ path, kind }) => {
    const isText = kind.type === "long-text" || kind.type === "short-text";
    const to = sampleAnswer(kind) ?? words;
    return fc.constantFrom<AnswerChange>(
      { type: "answer", path, to: isText ? words : to },
      { type: "answer", path, to },
      { type: "answer", path, to: { status: "unknown" } },
      { type: "answer", path, to: { status: "not-applicable", because: "It is purely defensive." } },
    );
  });
  const add = fc.constantFrom(...lists).map<AnswerChange>((list) => ({
    type: "add",
    list: list.id,
    record: "added",
    fields: Object.fromEntries(
      list.kind.fields.flatMap(({ id, kind }) => {
        const to = sampleAnswer(kind);
        return to ? [[id, to]] : [];
      }),
    ),
  }));
  const remove =
    records.length > 0
      ? [fc.constantFrom(...records).map<AnswerChange>((path) => ({ type: "remove", path }))]
      : [];
  return fc.oneof(answer, add, ...remove);
};
const answersAndChanges = anyAnswers(INSTRUMENT).chain((answers) =>
  fc.tuple(fc.constant(answers), fc.array(anyChange(answers), { minLength: 1, maxLength: 3 })),
);

describe("the effect of changes, for any answers", { timeout: 120_000 }, () => {
  it("is what evaluating everything again would find, of answers that stay as they were, with records as if read anew", () => {
    fc.assert(
      fc.property(answersAndChanges, ([answers, changes]) => {
        const before = JSON.stringify(answers);
        const after = applyChanges(answers, changes);
        expect(JSON.stringify(answers)).toBe(before);
        for (const { id } of lists) expect(recordsOf(after, id)).toEqual(recordsOf({ ...after }, id));
        const context = contextFor(INSTRUMENT, answers);
        const standing = standingOf(RULEBOOK, context);
        const effect = effectOf(RULEBOOK, context, standing, changes);
        const again = standingOf(RULEBOOK, contextFor(INSTRUMENT, { ...after }));
        expect(keys(effect.cleared)).toEqual(keys(standing).filter((each) => !again.has(each)));
        expect(keys(effect.raised)).toEqual(keys(again).filter((each) => !standing.has(each)));
      }),
      { numRuns: 150 },
    );
  });
});

describe("answers given anew", () => {
  const answers: Answers = {
    "uses.list/one1": { status: "answered", value: "a0" },
    "uses.list/one1/name": { status: "answered", value: "One" },
    "uses.list/two2": { status: "answered", value: "a1" },
  };

  it("can take records away with their fields", () => {
    const next = withAnswers(answers, {}, ["uses.list/one1"]);
    expect(Object.keys(next)).toEqual(["uses.list/two2"]);
    expect(recordsOf(next, "uses.list").map(({ id }) => id)).toEqual(["two2"]);
  });

  it("leave fields of records that do not exist out, and move records by their rank", () => {
    const next = withAnswers(answers, {
      "uses.list/gone/name": { status: "answered", value: "Gone" },
      "uses.list/one1": { status: "answered", value: "b0" },
    });
    expect(recordsOf(next, "uses.list").map(({ id }) => id)).toEqual(["two2", "one1"]);
  });
});
