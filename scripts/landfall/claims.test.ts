import { expect, test } from "vitest";
import { claimStandings, type Standing } from "@/lib/domain/claims/standing";
import { claims, claimsOutcome } from "@/scripts/landfall/claims";

test("every row is held or says what is open; none fails", () => {
  const outcome = claims(false);
  expect(outcome).toMatchObject({ faults: [], exit: 0 });
  const [, held, total, open] =
    /(\d+) of (\d+) claims are held, (\d+) are open\.\n/.exec(String(outcome.out)) ?? [];
  expect(Number(held) + Number(open)).toBe(Number(total));
  expect(total).toBe("77");
  // What is open is listed with what is missing, and where that belongs.
  const listed = String(outcome.out).match(/^ {2}[A-Z]{2}-\d+ {2}\S.* \([a-z-]+\)$/gmu) ?? [];
  expect(new Set(listed.map((line) => line.trim().split(" ")[0])).size).toBe(Number(open));
});

test("a row without acceptance, or with one that fails or a step that is gone, is named and fails", () => {
  const claim = { id: "SM-1", source: "SM", part: "text", summary: "A claim." } as const;
  const held: Standing = { claim, is: "held", acceptances: [], open: [], faults: [] };
  const step = {
    kind: "step",
    shows: "it",
    file: "e2e/journey.test.ts",
    title: "nothing of the kind",
  } as const;
  const failing = claimStandings({}).slice(0, 1);
  const outcome = claimsOutcome([...failing, { ...held, acceptances: [step] }], [], true);
  expect(JSON.parse(String(outcome.out))).toMatchObject({ held: 0, failing: 2, total: 2 });
  expect(outcome.faults).toEqual([
    "SM-1: nothing shows it, and nothing says why.",
    "SM-1: e2e/journey.test.ts has no step “nothing of the kind”.",
  ]);
  expect(outcome.exit).toBe(1);
  expect(claimsOutcome([{ ...held, is: "open" }], [], true).exit).toBe(0);
});
