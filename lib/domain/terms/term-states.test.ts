import { describe, expect, test } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Field, Instrument, Question } from "@/lib/domain/instrument/question";
import { phraseStates, swappedTerms, termStates } from "@/lib/domain/terms/term-states";

const text = { type: "long-text" } as const;

const question = (id: string, kind: Question["kind"]): Question => ({
  id,
  section: "project",
  text: id,
  kind,
  why: "",
  claims: [],
  example: "",
  good: "",
  depth: "standard",
});

const list = (id: string, ...fields: string[]): Question =>
  question(id, {
    type: "records",
    noun: "record",
    plural: "records",
    max: 9,
    nameField: "name",
    fields: fields.map((field): Field => ({ id: field, label: field, kind: text })),
  });

const INSTRUMENT: Instrument = {
  version: "test",
  sections: [],
  questions: [
    question("project.summary", text),
    question("project.why-now", text),
    question("project.stage", { type: "one-of", options: [{ value: "idea", label: "AI safety" }] }),
    question("project.team", { type: "short-text" }),
    list("recipients.list", "name", "wants"),
    list("terms.list", "term", "sense", "meaning"),
  ],
};

const answered = (value: string, note?: string): Answer => ({
  status: "answered",
  value,
  ...(note && { note }),
});

const definition = (id: string, term: string, sense: string, meaning = ""): Answers => ({
  [`terms.list/${id}`]: answered("a0"),
  [`terms.list/${id}/term`]: answered(term),
  [`terms.list/${id}/sense`]: answered(sense),
  ...(meaning && { [`terms.list/${id}/meaning`]: answered(meaning) }),
});

const states = (answers: Answers) =>
  termStates(INSTRUMENT, answers).map(({ term, state }) => `${term} ${state}`);

describe("the state of a term", () => {
  test("an empty assessment uses none", () => {
    expect(states({})).toEqual([]);
  });

  test("used and not in the list of terms, it is undefined, with its places", () => {
    const [state] = termStates(INSTRUMENT, { "project.summary": answered("Oversight needs oversight.") });
    expect(state?.state).toBe("undefined");
    expect(state?.uses).toHaveLength(1);
    expect(state?.uses[0]?.path).toBe("project.summary");
    expect(state?.uses[0]?.marks.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [16, 25],
    ]);
  });

  test("a sense that the authors say they do not mean leaves nothing open and contradicts no definition", () => {
    const disclaimed = { "project.summary": answered("National security is not meant here.") };
    expect(states(disclaimed)).toEqual([]);
    expect(states({ ...definition("aaaa", "security", "security.cyber"), ...disclaimed })).toEqual([
      "security defined",
    ]);
  });

  test("in the list of terms, it is defined, used or not", () => {
    const answers = definition("aaaa", "alignment", "alignment.values");
    expect(states(answers)).toEqual(["alignment defined"]);
    expect(states({ ...answers, "project.summary": answered("An aligned model.") })).toEqual([
      "alignment defined",
    ]);
  });

  test("the list knows a term by its label, by an inflection and by the sense chosen", () => {
    const answers = {
      ...definition("aaaa", "Open", "own", "Weights on a public server."),
      ...definition("bbbb", "verified", "own"),
      ...definition("cccc", "our key word", "security.cyber"),
    };
    expect(states(answers)).toEqual(["security defined", "open defined", "verification defined"]);
  });

  test("a wording that gives another sense than the one defined is other-sense-elsewhere", () => {
    const [state] = termStates(INSTRUMENT, {
      ...definition("aaaa", "security", "security.cyber"),
      "project.summary": answered("Cybersecurity first; national security later."),
    });
    expect(state?.state).toBe("other-sense-elsewhere");
    expect(state?.otherSenses).toEqual([
      { sense: "security.national", path: "project.summary", text: "national security" },
    ]);
  });

  test("two definitions in different senses are other-sense-elsewhere", () => {
    const answers = {
      ...definition("aaaa", "alignment", "alignment.values"),
      ...definition("bbbb", "alignment", "alignment.user-intent"),
    };
    expect(states(answers)).toEqual(["alignment other-sense-elsewhere"]);
  });

  test("a definition in the author’s own words is not held against any use", () => {
    const answers = {
      ...definition("aaaa", "security", "own", "Locks on doors."),
      "project.summary": answered("National security."),
    };
    expect(states(answers)).toEqual(["security defined"]);
  });

  test("a wording that gives its sense away needs no definition, two that differ do", () => {
    expect(states({ "project.summary": answered("National security.") })).toEqual(["security defined"]);
    const both = { "project.summary": answered("National security, cybersecurity.") };
    expect(states(both)).toEqual(["security other-sense-elsewhere"]);
  });

  test("notes and reasons count, option labels, names and definitions don’t", () => {
    expect(states({ "project.stage": answered("idea", "For AI safety.") })).toEqual(["ai-safety undefined"]);
    expect(states({ "project.stage": { status: "not-applicable", because: "no oversight" } })).toEqual([
      "oversight undefined",
    ]);
    expect(states({ "project.stage": { status: "unknown", note: "ask about takeoff" } })).toEqual([
      "takeoff undefined",
    ]);
    expect(states({ "project.stage": answered("idea"), "project.team": answered("AI safety team") })).toEqual(
      [],
    );
    expect(
      states({
        "recipients.list/aaaa": answered("a0"),
        "recipients.list/aaaa/name": answered("Institute for AI safety"),
        "recipients.list/aaaa/wants": answered("transparency"),
      }),
    ).toEqual(["transparency undefined"]);
    expect(states(definition("aaaa", "obscure", "own", "oversight of models"))).toEqual([]);
  });
});

describe("swapped terms", () => {
  const used = {
    "project.summary": answered("AI safety is alignment."),
    "project.why-now": answered("Alignment!"),
  };
  const swapped = (answers: Answers) => swappedTerms(termStates(INSTRUMENT, answers)).map(({ term }) => term);

  test("two used and at most one defined are named", () => {
    expect(swapped(used)).toEqual(["ai-safety", "alignment"]);
    expect(swapped({ ...used, ...definition("aaaa", "alignment", "alignment.values") })).toEqual([
      "ai-safety",
      "alignment",
    ]);
  });

  test("two defined, or one used, are not", () => {
    const defined = {
      ...definition("aaaa", "alignment", "alignment.values"),
      ...definition("bbbb", "AI safety", "ai-safety.field"),
    };
    expect(swapped({ ...used, ...defined })).toEqual([]);
    expect(swapped({ "project.summary": answered("Alignment.") })).toEqual([]);
  });
});

describe("absolute phrases", () => {
  test("are listed with their places and with what they leave unsaid", () => {
    const [state, ...rest] = phraseStates(INSTRUMENT, {
      "project.summary": answered("It is purely defensive, not robustly good."),
      "project.stage": answered("idea", "Purely defensive."),
    });
    expect(rest).toEqual([]);
    expect(state?.phrase).toBe("purely-defensive");
    expect(state?.explanation).not.toBe("");
    expect(state?.uses.map(({ path, part }) => `${path} ${part}`)).toEqual([
      "project.summary value",
      "project.stage note",
    ]);
  });
});
