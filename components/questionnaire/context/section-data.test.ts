import { describe, expect, it } from "vitest";
import { watchedPaths } from "@/components/questionnaire/autosave/watched-paths";
import { givenPaths } from "@/components/questionnaire/context/given-paths";
import { sectionData } from "@/components/questionnaire/context/section-data";
import { GLOSSARY } from "@/lib/content/glossary";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import type { SectionId } from "@/lib/domain/instrument/question";

const text = (value: string): Answer => ({ status: "answered", value });
const answers = {
  "project.title": text("T"),
  "project.outputs/aaaa": text("a0"),
  "project.outputs/aaaa/name": text("The paper"),
  "recipients.list/rrrr": text("a0"),
  "recipients.list/rrrr/name": text("OpenLab"),
  "inaction.cost": text("Not for this section"),
};
const versions = Object.fromEntries(Object.keys(answers).map((path) => [path, 1]));
const dataFor = (section: SectionId) =>
  sectionData({
    instrument: INSTRUMENT,
    assessmentId: "a",
    section,
    depth: "deep",
    calledFor: "deep",
    answers,
    versions,
    asOf: "2026-01-01T00:00:00.000Z",
    viewer: { id: "m", name: "Ada", email: "ada@example.org" },
    people: [],
    openComments: {},
    suggestions: [],
  });

describe("what a section page is given", () => {
  it("has its own answers, those of lists it refers to and that refer to it, and no others", () => {
    const { confirmed } = dataFor("recipients");
    expect(Object.keys(confirmed)).toContain("recipients.list/rrrr/name");
    expect(Object.keys(confirmed)).toContain("project.outputs/aaaa/name");
    expect(Object.keys(confirmed)).not.toContain("inaction.cost");
    expect(Object.keys(dataFor("project").confirmed)).toContain("recipients.list/rrrr/name");
  });

  it("has of other lists the names and what they refer to, and says the same of the instrument it hands over", () => {
    const { instrument } = dataFor("recipients");
    for (const isGiven of [givenPaths(INSTRUMENT, "recipients"), givenPaths(instrument, "recipients")]) {
      const given = [
        "recipients.list/rrrr/why",
        "uses.list",
        "uses.list/uuuu",
        "uses.list/uuuu/name",
        "uses.list/uuuu/recipient",
        "uses.list/uuuu/flourishing",
        "terms.list/tttt/meaning",
        "inaction.cost",
        "no such path",
      ].filter(isGiven);
      expect(given).toEqual([
        "recipients.list/rrrr/why",
        "uses.list",
        "uses.list/uuuu",
        "uses.list/uuuu/name",
        "uses.list/uuuu/recipient",
        "terms.list/tttt/meaning",
      ]);
    }
  });

  it("keeps the version of an answer that was taken back", () => {
    const { confirmed } = sectionData({
      ...dataFor("project"),
      instrument: INSTRUMENT,
      answers: {},
      versions: { "project.title": 7 },
    });
    expect(confirmed["project.title"]).toEqual({ answer: null, version: 7 });
  });

  it("leaves the explanations to the server", () => {
    for (const question of dataFor("misuse").instrument.questions) {
      expect([question.why, question.example, question.good]).toEqual(["", "", ""]);
    }
  });

  it.each(INSTRUMENT.sections.map(({ id }) => id))(
    "opens the same questions of %s as the whole instrument",
    (id) => {
      const { instrument } = dataFor(id);
      const ids = (from: typeof INSTRUMENT) => visibleQuestions(from, answers, "deep", id).map((q) => q.id);
      expect(ids(instrument)).toEqual(ids(INSTRUMENT));
    },
  );

  it("offers every sense of the glossary by its id, and what it offers is accepted as an answer", () => {
    const list = dataFor("terms").instrument.questions.find(({ id }) => id === "terms.list");
    const sense =
      list?.kind.type === "records" ? list.kind.fields.find(({ id }) => id === "sense") : undefined;
    const values = sense?.kind.type === "one-of" ? sense.kind.options.map(({ value }) => value) : [];
    expect(values).toEqual(["own", ...GLOSSARY.flatMap(({ senses }) => senses.map(({ id }) => id))]);
    for (const value of values) {
      expect(checkAnswer(INSTRUMENT, "terms.list/aaaa/sense", text(value)).ok).toBe(true);
    }
  });
});

describe("watched paths", () => {
  const isWatched = watchedPaths(dataFor("uses").instrument);

  it("are records, names, and what a condition reads", () => {
    expect(isWatched("uses.list/aaaa")).toBe("now");
    expect(isWatched("uses.list/aaaa/name")).toBe("soon");
    expect(isWatched("uses.list/aaaa/against-incentives")).toBe("now");
    expect(isWatched("uses.governance-benefit")).toBe("now");
  });

  it("are not the texts one types in", () => {
    expect(isWatched("uses.list/aaaa/flourishing")).toBeNull();
    expect(isWatched("uses.governance-how")).toBeNull();
  });
});
