import { expect, test } from "vitest";
import { claims, claimsOutcome } from "@/scripts/landfall/claims";

const claim = { id: "SM-1", source: "SM", part: "text", summary: "A claim." } as const;
const nothing = { questions: [], rules: [], patterns: [], parts: [], isCovered: false };

test("every claim of the register is covered", () => {
  expect(claims(false)).toMatchObject({ faults: [], exit: 0 });
  expect(claims(false).out).toMatch(/57 of 57 claims are covered\.\n$/);
});

test("a claim that is not covered is named with what it lacks, and fails", () => {
  const other = { ...nothing, claim: { ...claim, id: "SM-2" as const }, questions: ["a.b"] };
  const outcome = claimsOutcome([{ ...nothing, claim }, other], true);
  expect(JSON.parse(String(outcome.out))).toMatchObject({
    covered: 0,
    total: 2,
    claims: [{ id: "SM-1" }, { id: "SM-2" }],
  });
  expect(outcome.faults).toEqual([
    "SM-1 is not covered: no question asks about it.",
    "SM-2 is not covered: no rule, part or screen acts on it.",
  ]);
  expect(outcome.exit).toBe(1);
});
