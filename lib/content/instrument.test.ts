import { describe, expect, it } from "vitest";
import { CLAIMS } from "@/lib/content/claims-register";
import { INSTRUMENT } from "@/lib/content/instrument";
import {
  fieldOf,
  isList,
  labelOf,
  listById,
  locate,
  optionLabel,
  optionsOf,
  questionById,
  questionsOf,
  sectionById,
} from "@/lib/domain/instrument/lookup";
import type { Kind } from "@/lib/domain/instrument/question";

const { questions, sections } = INSTRUMENT;
const lists = questions.filter(isList);
/** Every form of answer with the place it is asked at. */
const kinds: readonly (readonly [string, Kind])[] = [
  ...questions.map(({ id, kind }) => [id, kind] as const),
  ...lists.flatMap(({ id, kind }) => kind.fields.map((field) => [`${id}/${field.id}`, field.kind] as const)),
];

describe("the instrument", () => {
  it("asks sixty questions or more, each under its own id and in its own section", () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, section } of questions) expect(id.startsWith(`${section}.`)).toBe(true);
  });

  it("requires no more than fifteen answers at the standard depth", () => {
    const required = questions.filter((question) => question.required && question.depth !== "deep");
    expect(required.length).toBeLessThanOrEqual(15);
  });

  it("screens with about twelve questions, ten minutes' work", () => {
    const asked = questionsOf(INSTRUMENT, "screening").length;
    expect(asked).toBeGreaterThanOrEqual(9);
    expect(asked).toBeLessThanOrEqual(15);
  });

  it("asks for recipients before anything about what the work is good for (SM-1)", () => {
    const order = questions.map(({ id }) => id);
    const recipients = order.indexOf("recipients.list");
    for (const id of [
      "terms.central-claim",
      "terms.kind-and-effect",
      "uses.flourishing-paths",
      "timelines.shift",
    ]) {
      expect(order.indexOf(id)).toBeGreaterThan(recipients);
    }
  });

  it("keeps the questions of a section together, in the order of the sections", () => {
    const order = questions.map(({ section }) => section).filter((id, at, all) => id !== all[at - 1]);
    expect(order).toEqual(sections.map(({ id }) => id));
  });

  it.each(sections.map((section) => [section.id, section] as const))("says what %s is for", (_, section) => {
    expect(section.title.length).toBeGreaterThan(3);
    expect(section.purpose).toMatch(/^[A-Z].*\.$/s);
  });
});

describe("every question", () => {
  it.each(questions.map((question) => [question.id, question] as const))("%s", (_, question) => {
    expect(question.text).toMatch(/^[A-Z].*\?$/);
    expect(question.why).toMatch(/^[A-Z].{30,}\.$/s);
    expect(question.good).toMatch(/^[A-Z“].{30,}[.?]$/s);
    expect(question.example.length).toBeGreaterThan(2);
    expect(question.claims.length).toBeGreaterThan(0);
    const known = new Set(CLAIMS.map(({ id }) => id));
    expect(question.claims.filter((claim) => !known.has(claim))).toEqual([]);
  });
});

describe("every list", () => {
  it.each(lists.map((list) => [list.id, list.kind] as const))("%s", (_, { fields, nameField, max }) => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.find(({ id }) => id === nameField)).toMatchObject({
      required: true,
      kind: { type: "short-text" },
    });
    expect(max).toBeGreaterThan(0);
    for (const field of fields) {
      expect(field.label.length).toBeGreaterThan(2);
      expect(field.help).toMatch(/^[A-Z].*[.?”]$/s);
    }
  });
});

describe("every form of answer", () => {
  it.each(kinds)("%s", (_, kind) => {
    const options = optionsOf(kind);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
    for (const { value, label } of options) {
      expect(value).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(label).toMatch(/^[A-Z]/);
    }
    if (kind.type === "reference") expect(listById(INSTRUMENT, kind.list)).not.toBeNull();
    if (kind.type === "scale") {
      const values = kind.anchors.map(({ value }) => value);
      const first = values[0] ?? 0;
      expect(values).toEqual(values.map((_, at) => first + at));
      for (const { label, detail } of kind.anchors) {
        expect(label).not.toBe("");
        expect(detail).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

describe("looking up", () => {
  it("finds what exists", () => {
    expect(questionById(INSTRUMENT, "project.title")?.kind.type).toBe("short-text");
    expect(listById(INSTRUMENT, "uses.list")?.kind.noun).toBe("use");
    expect(fieldOf(INSTRUMENT, "uses.list", "stance")?.required).toBe(true);
    expect(sectionById(INSTRUMENT, "terms")?.title).toBe("Terms");
    expect(locate(INSTRUMENT, "uses.list/use1/stance")).toMatchObject({ type: "field", record: "use1" });
    expect(labelOf(INSTRUMENT, "uses.list/use1/stance")).toBe("Expected, intended or feared");
    expect(labelOf(INSTRUMENT, "uses.list/use1")).toBe("use");
    expect(labelOf(INSTRUMENT, "project.title")).toBe("What is the project called?");
    expect(optionLabel(INSTRUMENT, "uses.list", "stance", "feared")).toBe("Feared");
    expect(optionLabel(INSTRUMENT, "release.form", null, "open")).toBe("Open");
  });

  it("gives null for what does not, and an unknown option as it stands", () => {
    expect(questionById(INSTRUMENT, "project.nonsense")).toBeNull();
    expect(listById(INSTRUMENT, "project.title")).toBeNull();
    expect(fieldOf(INSTRUMENT, "project.title", "name")).toBeNull();
    expect(sectionById(INSTRUMENT, "nonsense")).toBeNull();
    expect(locate(INSTRUMENT, "project.title/rec1")).toBeNull();
    expect(labelOf(INSTRUMENT, "uses.list/use1/nonsense")).toBeNull();
    expect(optionLabel(INSTRUMENT, "release.form", null, "ajar")).toBe("ajar");
  });
});
