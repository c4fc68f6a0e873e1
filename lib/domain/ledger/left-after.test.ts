import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { recordsOf, withAnswers } from "@/lib/domain/assessment/records";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { isHardlyLower } from "@/lib/domain/ledger/left-after";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { anyAnswers } from "@/lib/testing/random-answers";

const PATHWAYS = "misuse.pathways";

function withLeft(
  answers: Answers,
  left: { readonly severity: number; readonly likelihood: number },
): Answers {
  const answered = (value: number): Answer => ({ status: "answered", value });
  return withAnswers(
    answers,
    Object.fromEntries(
      recordsOf(answers, PATHWAYS).flatMap(({ id }) => [
        [`${PATHWAYS}/${id}/residual-severity`, answered(left.severity)],
        [`${PATHWAYS}/${id}/residual-likelihood`, answered(left.likelihood)],
      ]),
    ),
  );
}

const withoutLeft = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => !path.includes("/residual-")));

const standing = (answers: Answers) => {
  const { findings } = conclude(RULEBOOK, answers);
  return {
    scrutiny: decideScrutiny(answers).level,
    rows: ledgerOf(answers).map(({ subject, level }) => `${subject} ${level}`),
    places: findings.map(({ fingerprint, severity, isForeseen = false, isComing = false }) =>
      [fingerprint, severity, isForeseen, isComing].join(" "),
    ),
    leading: leadingFindings({ findings, rulebookVersion: RULEBOOK_VERSION }).map(
      ({ fingerprint }) => fingerprint,
    ),
  };
};

describe("what would be left of a harm by its authors’ numbers", () => {
  const generated = fc
    .sample(anyAnswers(INSTRUMENT), 10)
    .map((each, at) => [`generated ${at}`, each] as const);
  const works = WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const);

  it.each([...works, ...generated])(
    "moves no row of %s and no finding’s place, said, unsaid, small or large",
    (_, answers) => {
      const unsaid = standing(withoutLeft(answers));
      for (const likelihood of [0.001, 0.3, 0.99])
        for (const severity of [1, 5])
          expect(standing(withLeft(answers, { severity, likelihood }))).toEqual(unsaid);
      expect(standing(answers)).toEqual(unsaid);
    },
  );

  it("is hardly less where severity stays and under a quarter of the likelihood goes", () => {
    const of = (likelihood: number, left: number | null, severity: number | null = 3) =>
      isHardlyLower({ severity: 3, likelihood, left: { severity, likelihood: left } });
    expect([of(0.8, 0.61), of(0.8, 0.6), of(0.6, 0.45), of(0.35, 0.34), of(0.8, null)]).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect([of(0.8, 0.8, 2), of(0.8, 0.8, null)]).toEqual([false, true]);
  });
});
