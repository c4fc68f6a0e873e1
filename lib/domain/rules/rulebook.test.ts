import { describe, expect, it } from "vitest";
import { CLAIMS } from "@/lib/content/claims-register";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { readBy } from "@/lib/domain/changes/affected-rules";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { findFindings } from "@/lib/domain/findings/find";
import { placeholdersOf } from "@/lib/domain/rules/placeholders";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { CASES } from "@/lib/testing/rule-cases/cases";
import { type Change, changed, type RuleCase } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const findingsOf = (answers: Answers) => findFindings(INSTRUMENT, RULEBOOK, answers).findings;
const rulesFiring = (answers: Answers) => [...new Set(findingsOf(answers).map(({ ruleId }) => ruleId))];
const table = (pick: (of: RuleCase) => readonly Change[]) =>
  Object.entries(CASES).flatMap(([rule, of]) =>
    pick(of).map((change, at) => [rule, at + 1, change] as const),
  );

describe("the rulebook", () => {
  it("has a case that fires and one that does not for every rule, and for no other", () => {
    expect(Object.keys(CASES).sort()).toEqual(RULEBOOK.map(({ id }) => id).sort());
    for (const { fires, quiet } of Object.values(CASES)) {
      expect(fires.length).toBeGreaterThan(0);
      expect(quiet.length).toBeGreaterThan(0);
    }
  });

  it("quotes in a title no answer that its condition doesn’t read: a copy keeps the title and leaves out the words", () => {
    const unread = RULEBOOK.flatMap(({ id, named = "", when, forEach }) => {
      const read = [...readBy({ when, ...(forEach !== undefined && { forEach }) }, INSTRUMENT)];
      return placeholdersOf(named).flatMap((placeholder) =>
        (placeholder.type === "question" || placeholder.type === "field") &&
        !read.some((key) => key === placeholder.id || key.endsWith(`/${placeholder.id}`))
          ? [`${id}: ${placeholder.written}`]
          : [],
      );
    });
    // Who uses it is a name, which copies leave out wherever it stands.
    expect(unread.filter((each) => !each.endsWith("{.recipient}"))).toEqual([]);
  });

  it.each(table(({ fires }) => fires))("%s fires, case %i", (rule, _, change) => {
    expect(rulesFiring(changed(SOUND_ASSESSMENT, change))).toContain(rule);
  });

  it.each(table(({ quiet }) => quiet))("%s stays quiet, case %i", (rule, _, change) => {
    expect(rulesFiring(changed(SOUND_ASSESSMENT, change))).not.toContain(rule);
  });

  it("tests its rules on answers that the instrument accepts", () => {
    for (const [path, answer] of Object.entries(SOUND_ASSESSMENT)) {
      expect(checkAnswer(INSTRUMENT, path, answer), path).toMatchObject({ ok: true });
    }
  });

  it("finds nothing in an assessment that leaves nothing open", () => {
    const { findings, pending } = findFindings(INSTRUMENT, RULEBOOK, SOUND_ASSESSMENT);
    expect(findings).toEqual([]);
    expect(pending).toEqual([]);
  });

  it("finds nothing in an assessment that has not been begun", () => {
    expect(findingsOf({})).toEqual([]);
  });

  it("never takes shortening alone for a risk (SM-10)", () => {
    const shorter = changed(SOUND_ASSESSMENT, {
      "timelines.direction": "sooner",
      "timelines.shift": { p10: -60, p50: -36, p90: -12 },
      "timelines.shift-effect": 0,
    });
    expect(findingsOf(shorter).filter(({ kind }) => kind !== "strength")).toEqual([]);
  });

  it("takes a negative effect on safety as an answer like any other: a note and no more (SM-9)", () => {
    const harmful = changed(SOUND_ASSESSMENT, { "timelines.safety-effect": { p10: -3, p50: -2, p90: 0 } });
    expect(findingsOf(harmful).filter(({ kind }) => kind !== "strength")).toMatchObject([
      { ruleId: "timelines.safety-effect-negative", severity: "note" },
    ]);
  });

  it("names only claims of the register", () => {
    const known = new Set(CLAIMS.map(({ id }) => id));
    for (const { claims } of RULEBOOK) for (const claim of claims) expect(known).toContain(claim);
  });

  describe("neutrality (SM-15)", { timeout: 60_000 }, () => {
    const kindsOfWork = ["interpretability", "evaluations", "security", "research-automation", "theory"];
    const swapped = (answers: Answers, kind: string, suffix: string): Answers =>
      Object.fromEntries(
        Object.entries(answers).map(([path, answer]) => {
          const isName = /\/(name|jurisdiction|who|actor)$|^project\.(title|team)$/.test(path);
          if (path === "project.kind") return [path, { status: "answered", value: [kind] } as const];
          if (isName && answer.status === "answered") return [path, { ...answer, value: `Other ${suffix}` }];
          return [path, answer];
        }),
      );
    const withoutWords = (answers: Answers) =>
      findingsOf(answers).map(({ fingerprint, severity, answers: read }) => ({
        fingerprint,
        severity,
        read: read.map(({ path }) => path),
      }));

    const assessments = [
      ["the sound one", SOUND_ASSESSMENT],
      ...WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const),
    ] as const;

    it.each(assessments)("is the same for any name, kind of work and jurisdiction: %s", (_, answers) => {
      const before = withoutWords(swapped(answers, "other", "North"));
      for (const [at, kind] of kindsOfWork.entries()) {
        expect(withoutWords(swapped(answers, kind, `South ${at}`))).toEqual(before);
      }
    });
  });
});
