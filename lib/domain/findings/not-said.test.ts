import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { NOT_ANSWERED } from "@/lib/domain/assessment/answer-in-words";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { recordsOf } from "@/lib/domain/assessment/records";
import { isPathAsked } from "@/lib/domain/assessment/visibility";
import { WORKED_EXAMPLES, workedExample } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import { findFindings } from "@/lib/domain/findings/find";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import type { Condition } from "@/lib/domain/rules/condition";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { anyAnswers } from "@/lib/testing/random-answers";

/** Every example with what its screening alone holds, and without. */
const FILES = WORKED_EXAMPLES.flatMap(({ key, answers }) => [
  { key, answers },
  {
    key: `${key}, emptied`,
    answers: Object.fromEntries(
      Object.entries(answers).filter(([path]) => /^(screening|project|recipients|uses)\./.test(path)),
    ) satisfies Answers,
  },
]);

/** How an open question begins. */
const OPEN = /^(?:By which|What|When|Where|Whether|Which|Who|Whose|Why|How|In how|Through which)\b/u;

/** Whether a condition can be met only while something it reads is blank, or said not to apply. */
function needsBlank(when: Condition): boolean {
  if (when.op === "all") return when.of.some(needsBlank);
  if (when.op === "any") return when.of.every(needsBlank);
  if (when.op === "fact") return when.fact === "open-questions.unowned";
  return when.op === "missing" || when.op === "waived";
}

const needsMissing = (when: Condition): boolean =>
  when.op === "missing" || (when.op === "all" && when.of.some(needsMissing));

const mayRestOnBlank = (when: Condition): boolean =>
  (when.op === "missing" && when.operand.from === "question") ||
  ((when.op === "all" || when.op === "any") && when.of.some(mayRestOnBlank));

/** Able systems assist, and what they reach is asked at no depth that this comes to. */
const ASSISTED: Answers = {
  ...workedExample("human-preferences").answers,
  "screening.ai-labour": { status: "answered", value: "assists" },
  "screening.systems": { status: "answered", value: ["frontier"] },
};

const GAPS = RULEBOOK.filter(({ kind }) => kind === "gap");

describe("a rule that gives a gap", () => {
  test.each(GAPS)("asks an open question, and doesn’t state: $id", ({ title, named }) => {
    expect(title).toMatch(OPEN);
    if (named !== undefined) expect(named).toMatch(OPEN);
  });

  test.each(GAPS)(
    "names where it would be said, unless that is a blank it reads: $id",
    ({ when, saidAt }) => {
      expect(needsBlank(when) || saidAt !== undefined).toBe(true);
    },
  );

  test.each(
    RULEBOOK.filter(({ kind, when }) => ["conflation", "process"].includes(kind) && needsMissing(when)),
  )("has a question for where nobody was asked: $id", ({ unasked }) => {
    expect(unasked).toMatch(OPEN);
  });

  test.each(RULEBOOK.filter(({ kind, joins, when }) => kind === "risk" && joins && mayRestOnBlank(when)))(
    "has one too where it is a risk that joins another and may rest on a blank: $id",
    ({ unasked }) => {
      expect(unasked).toMatch(OPEN);
    },
  );

  test("of several records names the first and counts the others", () => {
    const { answers } = workedExample("sparse-autoencoders");
    const claims = recordsOf(answers, "evidence.claims");
    expect(claims.length).toBeGreaterThan(1);
    const open = Object.fromEntries(
      claims.flatMap(({ id }): [string, Answers[string]][] => [
        [`evidence.claims/${id}/shown-by`, { status: "answered", value: "nothing-yet" }],
      ]),
    );
    const { "release.forecasts": _, ...rest } = answers;
    const unforecast = Object.fromEntries(
      Object.entries(rest).filter(([path]) => !path.startsWith("release.forecasts/")),
    );
    const gap = (of: Answers) =>
      conclude(RULEBOOK, of).notSaid.find(({ id }) => id === "evidence.nothing-shown-yet");
    const found = gap({ ...unforecast, ...open });
    expect(found?.title).toMatch(
      new RegExp(`^Who looks for what would show “.*; likewise of ${claims.length - 1} other claims?$`),
    );
    expect(found?.answers.every(({ path }) => /\/method$|^release\.forecasts$/.test(path))).toBe(true);
  });
});

describe("what is not said", () => {
  test.each(FILES)("holds open questions, and nothing that is said: $key", ({ answers }) => {
    const { notSaid, notAsked } = conclude(RULEBOOK, answers);
    for (const { title } of [...notSaid, ...notAsked]) expect(title).toMatch(OPEN);
  });

  test("is, of a row that stands by it, what the row says isn’t said; what is said is a claim to check", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const silent = ledgerOf(answers).filter(
          ({ level, says, isLeftOpen }) => level === 2 && says === undefined && !isLeftOpen,
        );
        for (const { subject, unsaid } of silent) expect(unsaid?.title, subject).toMatch(OPEN);
        for (const { unsaid } of silent) expect(unsaid?.at).not.toEqual([]);
      }),
      { numRuns: 40, seed: 14 },
    );
  });

  test("is no total that is stated, nor what its authors say would come anyway: those are claims to check", () => {
    const { answers } = workedExample("catching-a-chinchilla");
    const told = conclude(RULEBOOK, answers);
    expect(told.notSaid.map(({ id }) => id)).not.toContain("counterfactual");
    const claim = told.toCheck.find(({ subjects }) => subjects.includes("counterfactual"));
    expect(claim?.words.map(({ path }) => path)).toContain("screening.anyway");
    const { "screening.anyway": _, "inaction.others": __, ...without } = answers;
    const silent = conclude(RULEBOOK, without);
    expect(silent.notSaid.map(({ id }) => id)).toContain("counterfactual");
    expect(silent.toCheck.flatMap(({ subjects }) => subjects)).not.toContain("counterfactual");
  });

  test.each(FILES)("names places that the form asks: $key", ({ answers }) => {
    const { depth } = decideDepth(answers);
    for (const { id, answers: places } of conclude(RULEBOOK, answers).notSaid)
      for (const { path } of places)
        expect(isPathAsked(INSTRUMENT, answers, path, depth), `${id}: ${path}`).toBe(true);
  });

  test.each(FILES)(
    "is never quoted by a finding as not answered where nobody was asked: $key",
    ({ answers }) => {
      const { depth } = decideDepth(answers);
      for (const { ruleId, answers: places } of conclude(RULEBOOK, answers).findings)
        for (const { path } of places.filter(({ text }) => text === NOT_ANSWERED))
          expect(isPathAsked(INSTRUMENT, answers, path, depth), `${ruleId}: ${path}`).toBe(true);
    },
  );

  test("is no finding where it is of a question that nobody was asked, and one where it was asked", () => {
    const answers = workedExample("human-preferences").answers;
    const { "terms.kind-and-effect": _, ...without } = answers;
    const isThere = ({ findings }: ReturnType<typeof conclude>) =>
      JSON.stringify(findings).includes("Kind of work and effect are not told apart");
    const idsOf = ({ notAsked }: ReturnType<typeof conclude>) => notAsked.map(({ id }) => id);
    expect(isPathAsked(INSTRUMENT, without, "terms.kind-and-effect", decideDepth(without).depth)).toBe(false);
    expect(isThere(conclude(RULEBOOK, without))).toBe(false);
    expect(idsOf(conclude(RULEBOOK, without))).toContain("terms.kind-and-effect-not-told-apart");
    const asked = findFindings(INSTRUMENT, RULEBOOK, without).findings;
    expect(asked.find(({ ruleId }) => ruleId === "terms.kind-and-effect-not-told-apart")?.kind).toBe(
      "conflation",
    );
  });

  test("is left out of what a rule tells, where a sentence would say no more than that nobody was asked", () => {
    const { "labour.reach": _, ...unsaid } = ASSISTED;
    const told = (isAsked: boolean) =>
      findFindings(INSTRUMENT, RULEBOOK, unsaid, () => isAsked).findings.find(
        ({ ruleId }) => ruleId === "labour.reach-with-ability",
      )?.explanation;
    expect(told(true)).toContain(`What they can reach while they work: ${NOT_ANSWERED}. The abler`);
    expect(told(false)).toMatch(/^Most capable systems: .* The abler/);
    expect(told(false)).not.toContain("What they can reach");
  });

  test("is no point of a finding where a risk stands by questions alone that nobody was asked", () => {
    const { "labour.reach": _, ...unsaid } = ASSISTED;
    const { depth } = decideDepth(unsaid);
    expect(isPathAsked(INSTRUMENT, unsaid, "labour.reach", depth)).toBe(false);
    const told = (of: Answers) =>
      conclude(RULEBOOK, of).findings.find(({ ruleId }) => ruleId === "labour")?.points ?? [];
    const reaches = (points: readonly string[]) =>
      points.some((each) => each.startsWith("Able systems reach"));
    expect(reaches(told(unsaid))).toBe(false);
    expect(conclude(RULEBOOK, unsaid).notAsked.map(({ id }) => id)).toContain("labour.reach-with-ability");
    const said: Answers = { ...unsaid, "labour.reach": { status: "answered", value: ["compute"] } };
    expect(reaches(told(said))).toBe(true);
  });

  test.each(FILES)("is told apart from what nobody was asked: $key", ({ answers }) => {
    const { depth } = decideDepth(answers);
    const { notSaid, notAsked } = conclude(RULEBOOK, answers);
    for (const { id, answers: places } of notAsked) {
      expect(places, id).not.toEqual([]);
      expect(notSaid.map((gap) => gap.id)).not.toContain(id);
      expect(
        places.filter(({ path }) => isPathAsked(INSTRUMENT, answers, path, depth)),
        id,
      ).toEqual([]);
    }
  });

  test("has something of both kinds to tell apart", () => {
    const all = FILES.map(({ answers }) => conclude(RULEBOOK, answers));
    expect(all.some(({ notSaid }) => notSaid.length > 0)).toBe(true);
    expect(all.some(({ notAsked }) => notAsked.length > 0)).toBe(true);
  });
});
