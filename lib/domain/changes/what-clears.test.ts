import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { applyChanges } from "@/lib/domain/changes/answer-change";
import { standingOf } from "@/lib/domain/changes/standing";
import { type Clearing, whatClears } from "@/lib/domain/changes/what-clears";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { findFindings } from "@/lib/domain/findings/find";
import { contextFor } from "@/lib/domain/rules/context";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { CASES } from "@/lib/testing/rule-cases/cases";
import { changed } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const known = new WeakMap<Answers, readonly Clearing[]>();
/** Found once of the same answers. */
const clearingOf = (answers: Answers): readonly Clearing[] => {
  const context = contextFor(INSTRUMENT, answers);
  const clearing = known.get(answers) ?? whatClears(RULEBOOK, context, standingOf(RULEBOOK, context));
  known.set(answers, clearing);
  return clearing;
};
const standsAfter = (answers: Answers, fingerprint: string, ruleId: string) => {
  const { findings, pending } = findFindings(INSTRUMENT, RULEBOOK, answers);
  const isPending = pending.some((each) => each.ruleId === ruleId);
  return (
    findings.some((each) => each.fingerprint === fingerprint) || (isPending && !fingerprint.includes("@"))
  );
};

const firing = RULEBOOK.flatMap(({ id }) =>
  (CASES[id]?.fires ?? []).map((change, at) => [id, at + 1, changed(SOUND_ASSESSMENT, change)] as const),
);

describe("what clears a finding", () => {
  it.each(firing)(
    "is found for %s, case %i, and holds when everything is evaluated again",
    (rule, _, answers) => {
      const own = clearingOf(answers).filter(({ fingerprint }) => fingerprint.split("@")[0] === rule);
      expect(own.length).toBeGreaterThan(0);
      for (const { fingerprint, ways } of own) {
        expect(ways.length, fingerprint).toBeGreaterThan(0);
        for (const { changes } of ways) {
          expect(standsAfter(applyChanges(answers, changes), fingerprint, rule)).toBe(false);
        }
      }
    },
  );

  it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
    "is the smallest: no single answer clears what takes two or more, in %s",
    (_, answers) => {
      const clearing = clearingOf(answers);
      const singles = clearing
        .flatMap(({ ways }) => ways)
        .flatMap(({ changes }) => changes.map((change) => [change]));
      for (const { fingerprint, ways } of clearing) {
        const size = ways[0]?.changes.length ?? 0;
        if (size < 2) continue;
        const rule = fingerprint.split("@")[0] ?? "";
        for (const single of singles) {
          expect(standsAfter(applyChanges(answers, single), fingerprint, rule), fingerprint).toBe(true);
        }
      }
    },
  );

  it("proposes answers that the instrument accepts, but for those that stand in for any", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      for (const { ways } of clearingOf(answers)) {
        for (const change of ways.flatMap(({ changes }) => changes)) {
          if (change.type !== "answer" || change.isAny) continue;
          expect(checkAnswer(INSTRUMENT, change.path, change.to), change.path).toMatchObject({ ok: true });
        }
      }
    }
  });

  it("never takes an answer back", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      for (const { ways } of clearingOf(answers)) {
        for (const change of ways.flatMap(({ changes }) => changes)) {
          if (change.type !== "answer") continue;
          if (answers[change.path]?.status === "answered") expect(change.to.status).toBe("answered");
        }
      }
    }
  });

  it("proposes to answer the screening otherwise only after everything else", () => {
    const answers = changed(SOUND_ASSESSMENT, { "labour.sabotage": ["none"] });
    const ways = clearingOf(answers).find(
      ({ fingerprint }) => fingerprint === "labour.no-sabotage-defence",
    )?.ways;
    expect(ways?.[0]?.changes[0]).toMatchObject({ type: "answer", path: "labour.sabotage" });
  });

  it("says nothing about strengths", () => {
    expect(clearingOf(SOUND_ASSESSMENT)).toEqual([]);
  });

  it("says which other findings go, and which come instead", () => {
    const all = WORKED_EXAMPLES.flatMap(({ answers }) => clearingOf(answers)).flatMap(({ ways }) => ways);
    expect(all.some(({ raises }) => raises.length > 0)).toBe(true);
    expect(all.some(({ alsoClears }) => alsoClears.length > 0)).toBe(true);
  });
});
