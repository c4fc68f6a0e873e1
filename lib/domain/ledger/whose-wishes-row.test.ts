import { describe, expect, it } from "vitest";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { readingOf } from "@/lib/domain/ledger/reading";
import { whoseWishesRow } from "@/lib/domain/ledger/whose-wishes-row";

const answered = (value: Value, evidence?: string): Answer => ({
  status: "answered",
  value,
  ...(evidence !== undefined && { evidence }),
});
const HELD: Answers = {
  "screening.outputs-leave": answered("public"),
  "screening.systems": answered("frontier"),
  "project.outputs/o": answered("a0"),
  "project.outputs/o/name": answered("The steering tool"),
  "project.outputs/o/form": answered("code"),
  "project.outputs/o/makes-easier": answered(["controllable"]),
  "recipients.list/r": answered("a0"),
  "recipients.list/r/name": answered("An agency"),
  "recipients.list/r/kind": answered(["intelligence-agency"]),
  "recipients.list/r/outputs": answered(["o"]),
};
const rowOf = (aims: Answer | null) =>
  whoseWishesRow(readingOf({ ...HELD, ...(aims && { "recipients.list/r/aims": aims }) }));

describe("whose wishes are served", () => {
  it("is as grave where the aims of who holds it aren’t said, or are called good without evidence, as where they are opposed", () => {
    const opposed = rowOf(answered(-2));
    for (const aims of [null, { status: "unknown" } as const, answered(-1), answered(0), answered(2)]) {
      const { level, says } = rowOf(aims);
      expect([level, says?.most]).toEqual([opposed.level, opposed.says?.most]);
    }
    expect(opposed.level).toBe(2);
  });

  it("is lighter where evidence with its place shows that they aren’t, and not where it shows that they are", () => {
    const SOURCE = "https://example.org/charter.pdf, page 4";
    expect(rowOf(answered(1, SOURCE)).moves).toMatchObject([{ to: 1, isUnread: true }]);
    expect(rowOf(answered(1, "see their charter")).level).toBe(2);
    expect(rowOf(answered(-1, SOURCE)).level).toBe(2);
  });
});
