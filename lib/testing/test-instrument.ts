/** A small instrument with every kind of answer, for the tests of the engine. */

import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import type { Field, Instrument, Kind, Question } from "@/lib/domain/instrument/question";

const options = (...values: string[]) =>
  values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }));

const question = (id: string, kind: Kind): Question => ({
  id,
  section: "project",
  text: `Question ${id}?`,
  kind,
  why: "",
  claims: ["SM-1"],
  example: "",
  good: "",
  depth: "standard",
});

const field = (id: string, kind: Field["kind"]): Field => ({ id, label: `Field ${id}`, kind });

export const TEST_INSTRUMENT: Instrument = {
  version: "0.0.0",
  sections: [{ id: "project", title: "Project", purpose: "" }],
  questions: [
    question("project.text", { type: "long-text" }),
    question("project.form", { type: "one-of", options: options("open", "gated", "closed") }),
    question("project.tags", { type: "several-of", options: options("red", "green", "blue") }),
    question("project.effect", {
      type: "scale",
      anchors: [-1, 0, 1].map((value) => ({ value, label: `Anchor ${value}` })),
    }),
    question("project.chance", { type: "probability" }),
    question("project.shift", { type: "quantiles", unit: "months", min: -12, max: 12 }),
    question("project.rows", {
      type: "matrix",
      rows: options("north", "south"),
      options: options("yes", "no"),
    }),
    question("project.people", {
      type: "records",
      noun: "person",
      plural: "people",
      max: 10,
      nameField: "name",
      fields: [
        field("name", { type: "short-text" }),
        field("kind", { type: "one-of", options: options("friend", "stranger") }),
        field("reach", { type: "probability" }),
        field("jurisdiction", { type: "short-text" }),
      ],
    }),
    question("project.visits", {
      type: "records",
      noun: "visit",
      plural: "visits",
      max: 10,
      nameField: "name",
      fields: [
        field("name", { type: "short-text" }),
        field("by", { type: "reference", list: "project.people", many: true }),
        field("chance", { type: "probability" }),
      ],
    }),
  ],
};

export const value = (of: Value, more: object = {}): Answer => ({ status: "answered", value: of, ...more });
export const unknown: Answer = { status: "unknown" };
export const waivedAnswer: Answer = { status: "not-applicable", because: "of a reason" };

/** Records of a list as answers: `records("project.people", { ann1: { kind: value("friend") } })`. */
export function records(
  list: string,
  items: { readonly [id: string]: { readonly [field: string]: Answer } },
): Answers {
  const answers: { [path: string]: Answer } = {};
  for (const [id, fields] of Object.entries(items)) {
    answers[`${list}/${id}`] = value(`a${Object.keys(items).indexOf(id)}`);
    for (const [name, answer] of Object.entries(fields)) answers[`${list}/${id}/${name}`] = answer;
  }
  return answers;
}
