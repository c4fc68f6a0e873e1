import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { migrateAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";
import type { Migration, MigrationRule } from "@/lib/domain/instrument/migrations/migration";
import { shapeOf } from "@/lib/domain/instrument/migrations/shape";
import type { Instrument, Question } from "@/lib/domain/instrument/question";
import { anyAnswers } from "@/lib/testing/random-answers";
import { TEST_INSTRUMENT, unknown, value } from "@/lib/testing/test-instrument";

/** The test instrument under another version, with some questions in another form. */
function version(
  number: string,
  change: (questions: readonly Question[]) => readonly Question[],
): Instrument {
  return { ...TEST_INSTRUMENT, version: number, questions: change(TEST_INSTRUMENT.questions) };
}

const V0 = TEST_INSTRUMENT;

const other =
  (id: string, change: (question: Question) => Partial<Question>) => (questions: readonly Question[]) =>
    questions.map((question) => (question.id === id ? { ...question, ...change(question) } : question));

function step(rules: readonly MigrationRule[], to = "0.1.0", from: Instrument = V0): Migration {
  return { before: shapeOf(from), to, rules };
}

function migrated(answers: Answers, instrument: Instrument, ...steps: readonly Migration[]) {
  const result = migrateAnswers(answers, "0.0.0", instrument, steps);
  if (!result.ok) throw new Error(result.refusal.sentence);
  return result;
}

const form = { question: "project.form" };

describe("answers under a newer instrument", () => {
  it("stay as they are under the same version, whatever they hold", () => {
    const answers = { "project.nowhere": value("x") };
    const result = migrateAnswers(answers, "0.0.0", V0, []);
    expect(result).toMatchObject({ ok: true, aside: {}, changes: [], stale: [] });
    expect(result.ok && result.answers).toBe(answers);
  });

  it("stay as they are where only words are others, whichever of the two is newer", () => {
    const answers = { "project.text": value("x") };
    for (const [from, to] of [
      ["0.0.0", "0.0.2"],
      ["0.0.3", "0.0.0"],
    ] as const) {
      const result = migrateAnswers(answers, from, { ...V0, version: to }, []);
      expect(result.ok && result.answers).toBe(answers);
    }
  });

  it("take the same steps from a version in other words", () => {
    const to = version(
      "0.1.4",
      other("project.people", () => ({ id: "project.humans" })),
    );
    const moved = step([{ what: "question-moved", from: "project.people", to: "project.humans" }]);
    const result = migrateAnswers({ "project.people/rec1": value("a0") }, "0.0.2", to, [moved]);
    expect(result.ok && result.answers).toEqual({ "project.humans/rec1": value("a0") });
  });

  it("are refused with a sentence when the version is not known", () => {
    const result = migrateAnswers({}, "7.0.0", V0, [step([])]);
    expect(result).toMatchObject({ ok: false, refusal: { code: "unknown-version", version: "7.0.0" } });
    expect(!result.ok && result.refusal.sentence).toContain("Upgrade Landfall");
  });

  it("are refused when steps run in a circle", () => {
    const round = step([], "0.0.0");
    expect(
      migrateAnswers(
        {},
        "0.0.0",
        version("0.1.0", (all) => all),
        [round],
      ),
    ).toMatchObject({ ok: false });
  });

  it("move with their question, a list with its records and fields", () => {
    const to = version(
      "0.1.0",
      other("project.people", () => ({ id: "project.humans" })),
    );
    const result = migrated(
      { "project.people/rec1": value("a0"), "project.people/rec1/name": value("Ann") },
      to,
      step([{ what: "question-moved", from: "project.people", to: "project.humans" }]),
    );
    expect(result.answers).toEqual({
      "project.humans/rec1": value("a0"),
      "project.humans/rec1/name": value("Ann"),
    });
    expect(result.changes.map(({ what, from }) => [what, from])).toEqual([
      ["moved", "project.people/rec1"],
      ["moved", "project.people/rec1/name"],
    ]);
    expect(result.added.questions).toEqual([]);
  });

  it("follow a field that is called otherwise", () => {
    const to = version(
      "0.1.0",
      other("project.people", ({ kind }) => ({
        kind:
          kind.type === "records"
            ? {
                ...kind,
                fields: kind.fields.map((field) =>
                  field.id === "reach" ? { ...field, id: "range" } : field,
                ),
              }
            : kind,
      })),
    );
    const result = migrated(
      { "project.people/rec1/reach": value(0.5) },
      to,
      step([{ what: "field-renamed", list: "project.people", from: "reach", to: "range" }]),
    );
    expect(result.answers).toEqual({ "project.people/rec1/range": value(0.5) });
    expect(result.added.fields).toEqual([]);
  });

  it.each<[string, Answer, Answer]>([
    ["one of", value("open", { note: "kept" }), value("public", { note: "kept" })],
    ["another one", value("gated"), value("gated")],
    ["don't know yet", unknown, unknown],
  ])("take over a renamed choice: %s", (_title, before, after) => {
    const to = version(
      "0.1.0",
      other("project.form", () => ({
        kind: { type: "one-of", options: options("public", "gated", "closed") },
      })),
    );
    const result = migrated(
      { "project.form": before },
      to,
      step([{ what: "option-renamed", at: form, from: "open", to: "public" }]),
    );
    expect(result.answers).toEqual({ "project.form": after });
  });

  it("count a choice once that was merged into one already chosen", () => {
    const to = version(
      "0.1.0",
      other("project.tags", () => ({ kind: { type: "several-of", options: options("red", "blue") } })),
    );
    const result = migrated(
      { "project.tags": value(["green", "blue", "red"]) },
      to,
      step([{ what: "option-renamed", at: { question: "project.tags" }, from: "green", to: "red" }]),
    );
    expect(result.answers).toEqual({ "project.tags": value(["red", "blue"]) });
  });

  it("take over renamed rows and renamed choices of a matrix, and are to be read again for new rows", () => {
    const to = version(
      "0.1.0",
      other("project.rows", () => ({
        kind: { type: "matrix", rows: options("north", "west", "up"), options: options("aye", "no") },
      })),
    );
    const at = { question: "project.rows" };
    const result = migrated(
      { "project.rows": value({ north: "yes", south: "no" }) },
      to,
      step([
        { what: "row-renamed", at, from: "south", to: "west" },
        { what: "option-renamed", at, from: "yes", to: "aye" },
      ]),
    );
    expect(result.answers).toEqual({ "project.rows": value({ north: "aye", west: "no" }) });
    expect(result.added.rows).toEqual({ "project.rows": ["up"] });
    expect(result.stale).toEqual(["project.rows"]);
  });

  it.each<[string, Answer, Answer]>([
    [
      "one choice, with what was said beside it",
      value("open", { note: "kept", confidence: "low", evidence: "https://example.org" }),
      value(["open"], { note: "kept", confidence: "low", evidence: "https://example.org" }),
    ],
    ["a list already", value(["gated", "open"]), value(["gated", "open"])],
    ["don't know yet", unknown, unknown],
    [
      "not applicable",
      { status: "not-applicable", because: "None." },
      { status: "not-applicable", because: "None." },
    ],
  ])(
    "stand as a list of one where several can be chosen now, with nothing to read again: %s",
    (_, before, after) => {
      const to = version(
        "0.1.0",
        other("project.form", () => ({
          kind: { type: "several-of", options: options("open", "gated", "closed") },
        })),
      );
      const result = migrated({ "project.form": before }, to, step([{ what: "became-several", at: form }]));
      expect(result).toMatchObject({ answers: { "project.form": after }, aside: {}, changes: [], stale: [] });
      expect(result.added).toEqual({ questions: [], fields: [], rows: {} });
    },
  );

  it("of which one is no choice any more are set aside where several can be chosen now", () => {
    const to = version(
      "0.1.0",
      other("project.form", () => ({ kind: { type: "several-of", options: options("open") } })),
    );
    const result = migrated(
      { "project.form": value("gated") },
      to,
      step([{ what: "became-several", at: form }]),
    );
    expect([result.answers, result.aside]).toEqual([{}, { "project.form": value(["gated"]) }]);
  });

  it("are kept and to be read again where a choice was divided", () => {
    const to = version(
      "0.1.0",
      other("project.form", () => ({
        kind: { type: "one-of", options: options("open-now", "open-later", "gated", "closed") },
      })),
    );
    const split: MigrationRule = {
      what: "option-split",
      at: form,
      from: "open",
      into: ["open-now", "open-later"],
      keptAs: "open-later",
    };
    const result = migrated({ "project.form": value("open") }, to, step([split]));
    expect(result.answers).toEqual({ "project.form": value("open-later") });
    expect(result.stale).toEqual(["project.form"]);
    expect(migrated({ "project.form": value("gated") }, to, step([split])).stale).toEqual([]);
  });

  it("are set aside, under their old path and with the reason, where nothing asks for them any more", () => {
    const to = version("0.1.0", (all) => all.filter(({ id }) => id !== "project.form"));
    const result = migrated(
      { "project.form": value("open"), "project.text": value("x") },
      to,
      step([
        {
          what: "question-removed",
          question: "project.form",
          asked: "In what form?",
          because: "The section on release asks it.",
        },
      ]),
    );
    expect(result.answers).toEqual({ "project.text": value("x") });
    expect(result.aside).toEqual({ "project.form": value("open") });
    expect(result.changes).toEqual([
      {
        what: "set-aside",
        path: "project.form",
        sentence: "“In what form?” is not asked any more. The section on release asks it.",
      },
    ]);
  });

  it("stay where another kind of answer is asked for, if they fit, and are to be read again", () => {
    const changed: MigrationRule = {
      what: "kind-changed",
      at: { question: "project.text" },
      because: "The answer is a link now.",
    };
    const to = version(
      "0.1.0",
      other("project.text", () => ({ kind: { type: "link" } })),
    );
    const fits = migrated({ "project.text": value("https://example.org") }, to, step([changed]));
    expect(fits.answers).toEqual({ "project.text": value("https://example.org") });
    expect(fits.stale).toEqual(["project.text"]);
    const unfit = migrated({ "project.text": value("words") }, to, step([changed]));
    expect(unfit.aside).toEqual({ "project.text": value("words") });
    expect(unfit.stale).toEqual([]);
  });

  it("are set aside when a step forgot them, rather than kept where no page shows them", () => {
    const to = version("0.1.0", (all) => all.slice(1));
    expect(migrated({ "project.text": value("x") }, to, step([])).aside).toEqual({
      "project.text": value("x"),
    });
  });

  it("give way to the answer that was there when two questions become one", () => {
    const to = version("0.1.0", (all) => all.filter(({ id }) => id !== "project.chance"));
    const merge = step([{ what: "question-moved", from: "project.chance", to: "project.text" }]);
    const both = migrated({ "project.chance": unknown, "project.text": value("x") }, to, merge);
    expect(both.answers).toEqual({ "project.text": value("x") });
    expect(both.aside).toEqual({ "project.chance": unknown });
    expect(migrated({ "project.chance": unknown }, to, merge).answers).toEqual({ "project.text": unknown });
  });

  it("go through several steps as through one", () => {
    const between = version(
      "0.1.0",
      other("project.text", () => ({ id: "project.words" })),
    );
    const to = version(
      "0.2.0",
      other("project.text", () => ({ id: "project.prose" })),
    );
    const result = migrated(
      { "project.text": value("x") },
      to,
      step([{ what: "question-moved", from: "project.text", to: "project.words" }]),
      step([{ what: "question-moved", from: "project.words", to: "project.prose" }], "0.2.0", between),
    );
    expect(result.answers).toEqual({ "project.prose": value("x") });
    expect(result.changes).toEqual([expect.objectContaining({ what: "moved", from: "project.text" })]);
    expect(result.added.questions).toEqual([]);
  });

  it("name the questions and fields that are new since", () => {
    const to = version("0.1.0", (all) => [
      ...other("project.people", ({ kind }) => ({
        kind:
          kind.type === "records"
            ? {
                ...kind,
                fields: [...kind.fields, { id: "trust", label: "Trust", kind: { type: "probability" } }],
              }
            : kind,
      }))(all),
      { ...(all[0] as Question), id: "project.more" },
    ]);
    expect(migrated({}, to, step([])).added).toEqual({
      questions: ["project.more"],
      fields: ["project.people/trust"],
      rows: {},
    });
  });
});

describe("whatever the answers and whatever the steps", () => {
  const V1 = version("0.1.0", (all) =>
    all
      .filter(({ id }) => id !== "project.visits")
      .map((question) =>
        question.id === "project.form"
          ? { ...question, kind: { type: "one-of", options: options("public", "gated") } as const }
          : question,
      ),
  );
  const V2 = version("0.2.0", (all) => all.filter(({ id }) => id !== "project.shift"));

  /** Any rules at all, also such as no instrument would have. */
  const anyRules = fc.array(
    fc.oneof(
      fc.record({ what: fc.constant("question-moved" as const), from: anyId(), to: anyId() }),
      fc.record({
        what: fc.constant("question-removed" as const),
        question: anyId(),
        asked: fc.constant("Q?"),
        because: fc.constant("B."),
      }),
      fc.record({
        what: fc.constant("field-renamed" as const),
        list: fc.constantFrom("project.people", "project.visits"),
        from: fc.constantFrom("name", "kind", "chance"),
        to: fc.constantFrom("name", "reach", "nothing"),
      }),
      fc.record({
        what: fc.constant("option-renamed" as const),
        at: fc.record({ question: anyId() }),
        from: fc.constantFrom("open", "red", "yes"),
        to: fc.constantFrom("public", "blue", "no"),
      }),
      fc.record({ what: fc.constant("became-several" as const), at: fc.record({ question: anyId() }) }),
      fc.record({
        what: fc.constant("kind-changed" as const),
        at: fc.record({ question: anyId() }),
        because: fc.constant("B."),
      }),
    ),
    { maxLength: 6 },
  );

  it("every answer that came in comes out, kept or set aside, and nothing else does", () => {
    fc.assert(
      fc.property(anyAnswers(V0), anyRules, anyRules, (answers, first, second) => {
        const result = migrated(answers, V2, step(first), step(second, "0.2.0", V1));
        const moved = new Map(
          result.changes.flatMap(({ path, from }) => (from ? [[path, from] as const] : [])),
        );
        const origins = [
          ...Object.keys(result.answers).map((path) => moved.get(path) ?? path),
          ...Object.keys(result.aside),
        ];
        expect(origins.sort()).toEqual(Object.keys(answers).sort());
        for (const [path, answer] of Object.entries(result.answers)) {
          expect({ ...answer, value: null }).toEqual({ ...answers[moved.get(path) ?? path], value: null });
        }
      }),
    );
  });

  it("what was set aside has a reason each, and what stays fits the instrument", () => {
    fc.assert(
      fc.property(anyAnswers(V0), anyRules, (answers, rules) => {
        const result = migrated(answers, V1, step(rules));
        const reasons = result.changes.filter(({ what }) => what === "set-aside");
        expect(reasons.map(({ path }) => path).sort()).toEqual(Object.keys(result.aside).sort());
        for (const { sentence } of reasons) expect(sentence).not.toBe("");
        const again = migrateAnswers(result.answers, "0.1.0", { ...V1, version: "0.1.1" }, [
          { before: shapeOf(V1), to: "0.1.1", rules: [] },
        ]);
        expect(again).toMatchObject({ ok: true, aside: {} });
      }),
    );
  });
});

function anyId() {
  return fc.constantFrom(...V0.questions.map(({ id }) => id), "project.new");
}

function options(...values: string[]) {
  return values.map((each) => ({ value: each, label: each }));
}
