import { expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { inTimeRow } from "@/lib/domain/ledger/in-time-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const IMPACT = "timelines.time-to-impact";
const ARRIVAL = "timelines.own-timeline";
const years = (p10: number, p50: number, p90: number): Answer => ({
  status: "answered",
  value: { p10, p50, p90 },
});
const because = (answers: Answers) => inTimeRow(readingOf(answers)).because;

it("tells apart what isn’t said and what isn’t known yet, and names only those", () => {
  expect(because({})).toBe(
    "It isn’t said in how many years the work makes its difference, nor in how many years transformative AI is expected.",
  );
  expect(because({ [IMPACT]: years(1, 2, 3) })).toBe(
    "It isn’t said in how many years transformative AI is expected.",
  );
  expect(because({ [IMPACT]: years(1, 2, 3), [ARRIVAL]: { status: "unknown" } })).toMatch(
    /^It isn’t known yet in how many years transformative AI/,
  );
  expect(because({ [ARRIVAL]: { status: "unknown" } })).toBe(
    "It isn’t said in how many years the work makes its difference, and it isn’t known yet in how many years transformative AI is expected.",
  );
});

it("is nothing where both whole ranges leave little chance that it comes too late", () => {
  expect(inTimeRow(readingOf({ [IMPACT]: years(1, 2, 3), [ARRIVAL]: years(15, 20, 40) })).level).toBe(0);
  expect(inTimeRow(readingOf({ [IMPACT]: years(5, 10, 20), [ARRIVAL]: years(5, 10, 20) })).level).toBe(2);
});
