import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { ledgerOf } from "@/lib/domain/ledger/ledger";

const said = (value: string) => ({ status: "answered", value }) as const;

/** The headline of a case that makes these claims, in their order. */
function titleWith(claims: readonly { readonly name: string; readonly shownBy?: string }[]) {
  const others = Object.entries(workedExample("ai-scientist").answers).filter(
    ([path]) => !path.startsWith("evidence."),
  );
  const answers: Answers = Object.fromEntries([
    ...others,
    ...claims.flatMap(({ name, shownBy }, at) => {
      const path = `evidence.claims/claim${at}`;
      return [
        [path, said(`a${at}`)],
        [`${path}/claim`, said(name)],
        [`${path}/asserts`, said("validation")],
        ...(shownBy ? [[`${path}/shown-by`, said(shownBy)]] : []),
      ];
    }),
  ]);
  return ledgerOf(answers).find(({ subject }) => subject === "validity")?.says?.title;
}

describe("the claim that a finding on validity is about", () => {
  const verified = { name: "Scores agree with the benchmark", shownBy: "verification" };
  const open = { name: "Reviews find what is wrong in new papers", shownBy: "nothing-yet" };
  const blank = { name: "Costs stay low at scale" };

  test("is the one with least behind it, in whatever order they stand", () => {
    expect(titleWith([verified, open])).toBe("“Reviews find what is wrong in new papers” is not shown yet");
    expect(titleWith([open, verified])).toBe(titleWith([verified, open]));
    expect(titleWith([verified, blank])).toBe("“Costs stay low at scale” doesn’t say what shows it");
  });

  test("is the first of equals, and none where nothing is claimed", () => {
    expect(titleWith([verified, { ...verified, name: "Another" }])).toMatch(/Scores agree/);
    expect(titleWith([])).toBe("No claim says what was shown");
  });
});
