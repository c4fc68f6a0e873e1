import { describe, expect, it } from "vitest";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { readingOf } from "@/lib/domain/ledger/reading";
import { successRow } from "@/lib/domain/ledger/success-row";

const answered = (value: Value, note?: string): Answer => ({
  status: "answered",
  value,
  ...(note !== undefined && { note }),
});
const rowOf = (words: Answer | null, more: Answers = {}, leaves = "public") =>
  successRow(
    readingOf({
      "project.title": answered("A set of questions"),
      "screening.outputs-leave": answered(leaves),
      ...(words && { "uses.works-perfectly": words }),
      ...more,
    }),
  );
const GATES = answered("A few companies decide which biologist is trusted.");
const PATHWAY: Answers = {
  "misuse.pathways/p": answered("a0"),
  "misuse.pathways/p/name": answered("Companies decide whom they trust with answers"),
  "misuse.pathways/p/likelihood": answered(0.3),
};

describe("what goes wrong if it works", () => {
  it("weighs the same said, unsaid and denied, wherever something leaves the organisation", () => {
    const levels = [GATES, null, answered("Nothing."), answered("x")].map((words) => rowOf(words).level);
    expect(levels).toEqual([2, 2, 2, 2]);
    expect(rowOf(GATES, {}, "organisation").level).toBe(0);
  });

  it("is a finding as grave where it isn’t said, or said to be nothing, so that blanking it takes none away", () => {
    for (const words of [null, answered("Nothing."), answered("x")]) {
      const { says, unsaid } = rowOf(words);
      expect([says?.kind, says?.most, says?.argued, unsaid]).toEqual([
        "expectation",
        undefined,
        [],
        undefined,
      ]);
    }
    expect(rowOf(null, {}, "organisation").says).toBeUndefined();
  });

  it("says that nothing described is about it, or names what has words of it", () => {
    expect(rowOf(GATES).says?.title).toMatch(/no pathway and no feared use is about that$/);
    expect(rowOf(GATES, PATHWAY).says?.title).toMatch(
      /nearest to it is “Companies decide whom they trust with answers” \(30 %\)$/,
    );
  });

  it("quotes what stands beside the answer", () => {
    expect(
      rowOf(answered("A few companies decide who is trusted.", "As with accounts today")).says?.text,
    ).toContain("Written beside it: “As with accounts today”.");
  });

  it("names none by words of the work itself or of several, and then says nothing of what is about it", () => {
    const about = (name: string, title: string) =>
      rowOf(answered("Every assistant keeps to a list, and its owner decides what is harmless."), {
        "project.title": answered(title),
        "misuse.pathways/p": answered("a0"),
        "misuse.pathways/p/name": answered(name),
        "misuse.pathways/p/likelihood": answered(0.3),
      }).says?.title;
    const unrelated = about("Trust the harmless assistant", "A harmless assistant");
    expect(unrelated).toMatch(/decides what is harmless”$/u);
    expect(about("The owner decides for everybody", "A harmless assistant")).toMatch(
      /nearest to it is “The owner decides for everybody” \(30 %\)$/u,
    );
  });
});
