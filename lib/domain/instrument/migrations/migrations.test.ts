import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { followPlace } from "@/lib/domain/instrument/migrations/follow-place";
import { migrateAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";
import type { Migration, Place } from "@/lib/domain/instrument/migrations/migration";
import { MIGRATIONS } from "@/lib/domain/instrument/migrations/migrations";
import { type KindShape, shapeOf } from "@/lib/domain/instrument/migrations/shape";

const FROZEN = new URL(
  "../../../testing/frozen-reports/human-preferences-1.0.0.answers.json",
  import.meta.url,
);
const today = shapeOf(INSTRUMENT);

describe("the steps from version to version", () => {
  it("form one chain that passes today's version", () => {
    MIGRATIONS.slice(1).forEach((step, index) => {
      expect(step.before.version).toBe(MIGRATIONS[index]?.to);
    });
    const versions = MIGRATIONS.flatMap(({ before, to }) => [before.version, to]);
    expect(versions).toContain(today.version);
  });

  it("leave versions frozen: an instrument that asks something else has another version", () => {
    const frozen = MIGRATIONS.find(({ before }) => before.version === today.version);
    if (frozen) expect(today).toEqual(frozen.before);
  });

  it("rename no choice into one that another rule renames, because an answer may pass twice", () => {
    for (const { rules } of MIGRATIONS) {
      const renames = rules.filter((rule) => rule.what === "option-renamed");
      for (const { at, to } of renames) {
        expect(renames.some((rule) => rule.from === to && sameAt(rule.at, at))).toBe(false);
      }
    }
  });

  it.each(stepsLeft().map((steps) => [steps[0]?.before.version ?? "", steps] as const))(
    "speak of every question, field, choice and row of %s that is gone",
    (_version, steps) => {
      const [first] = steps;
      const forgotten = first?.before.questions.flatMap(({ fields = [], ...question }) => [
        ...gone(steps, { question: question.id }, question),
        ...fields.flatMap((field) => gone(steps, { question: question.id, field: field.id }, field)),
      ]);
      expect(forgotten).toEqual([]);
    },
  );

  it("keep every answer of an assessment of 1.0.0", () => {
    const answers = JSON.parse(readFileSync(FROZEN, "utf8")) as Answers;
    const result = migrateAnswers(answers, "1.0.0");
    expect(result.ok && result.aside).toEqual({});
    expect(result.ok && Object.keys(result.answers).sort()).toEqual(Object.keys(answers).sort());
  });

  it("make one kind and one channel of a recipient lists of one", () => {
    const at = "recipients.list/rec1";
    const answers: Answers = {
      [at]: { status: "answered", value: "a0" },
      [`${at}/kind`]: { status: "answered", value: "regulator", confidence: "low", note: "By law." },
      [`${at}/channel`]: { status: "unknown" },
      [`${at}/when`]: { status: "answered", value: "later" },
    };
    const result = migrateAnswers(answers, "1.5.0");
    expect(result.ok && result.answers).toEqual({
      ...answers,
      [`${at}/kind`]: { status: "answered", value: ["regulator"], confidence: "low", note: "By law." },
    });
    expect(result.ok && [result.aside, result.changes, result.stale]).toEqual([{}, [], []]);
  });
});

/** For every past version, the steps from it to today. */
function stepsLeft(): readonly (readonly Migration[])[] {
  const end = MIGRATIONS.findIndex(({ before }) => before.version === today.version);
  const past = end < 0 ? MIGRATIONS : MIGRATIONS.slice(0, end);
  return past.map((_step, index) => past.slice(index));
}

/** What of a place is gone today and no rule speaks of. */
function gone(steps: readonly Migration[], place: Place, shape: KindShape): readonly string[] {
  const name = [place.question, place.field].filter(Boolean).join("/");
  let at = place;
  let values: readonly (string | number)[] = [...(shape.options ?? []), ...(shape.rows ?? [])];
  let kindChanged = false;
  let type = shape.type;
  for (const step of steps) {
    const { to, rules } = followPlace(step, at);
    if (!to) return [];
    at = to;
    for (const rule of rules) {
      if (rule.what === "kind-changed") kindChanged = true;
      if (rule.what === "became-several" && type === "one-of") type = "several-of";
      if (rule.what === "option-renamed" || rule.what === "row-renamed") {
        values = values.map((value) => (value === rule.from ? rule.to : value));
      }
      if (rule.what === "option-split") {
        values = values.map((value) => (value === rule.from ? rule.keptAs : value));
      }
    }
  }
  const question = today.questions.find(({ id }) => id === at.question);
  const now = at.field ? question?.fields?.find(({ id }) => id === at.field) : question;
  if (!now) return [name];
  if (kindChanged) return [];
  if (now.type !== type) return [`${name}: ${shape.type}`];
  const known = new Set<string | number>([...(now.options ?? []), ...(now.rows ?? [])]);
  return values.filter((value) => !known.has(value)).map((value) => `${name}: ${value}`);
}

function sameAt(a: Place, b: Place): boolean {
  return a.question === b.question && a.field === b.field;
}
