import { describe, expect, test } from "vitest";
import { GLOSSARY, senseById, termById } from "@/lib/content/glossary";
import { TERM_FORMS } from "@/lib/content/glossary/word-forms";
import { findTerms } from "@/lib/domain/terms/find-terms";

const TERMS = [
  ...["safety", "technical-safety", "ai-safety", "existential-safety", "alignment", "control", "security"],
  ...[
    "capabilities",
    "robustness",
    "interpretability",
    "transparency",
    "oversight",
    "trustworthy",
    "responsible",
  ],
  ...["beneficial", "risk", "dual-use", "open", "takeoff", "agi", "transformative-ai", "superintelligence"],
  ...["verification", "validation"],
  ...["harmless", "honest", "deceptive", "superhuman", "reliable", "unlearning", "trust", "timelines"],
  "constitution",
];

describe("the glossary", () => {
  test("has every term it is to have, each once", () => {
    const ids = GLOSSARY.map((entry) => entry.id);
    expect(ids).toEqual(expect.arrayContaining(TERMS));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(GLOSSARY.map((entry) => [entry.id, entry] as const))("%s tells its senses apart", (id, entry) => {
    expect(entry.senses.length).toBeGreaterThanOrEqual(3);
    expect(entry.test).not.toBe("");
    expect(entry.forms.length).toBeGreaterThan(0);
    for (const sense of entry.senses) {
      expect(sense.id.startsWith(`${id}.`)).toBe(true);
      expect(senseById(sense.id)).toBe(sense);
    }
  });

  test.each(GLOSSARY.map((entry) => [entry.label, entry.id]))(
    "the finder knows “%s” by its label",
    (label, id) => {
      const text = id === "responsible" || id === "open" ? `${label} research` : label;
      expect(findTerms(text).map((mark) => mark.id)).toEqual([id]);
    },
  );

  test("a form that gives a sense away names one that exists", () => {
    for (const { id, bySense } of TERM_FORMS) {
      for (const sense of Object.keys(bySense ?? {}))
        expect(senseById(`${id}.${sense}`), `${id}.${sense}`).not.toBeNull();
    }
  });

  test("unknown ids are nothing", () => {
    expect(termById("toString")).toBeNull();
    expect(senseById("own")).toBeNull();
  });
});
