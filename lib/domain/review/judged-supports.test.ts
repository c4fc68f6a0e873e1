import { describe, expect, test } from "vitest";
import type { Unread } from "@/lib/domain/findings/support";
import { judgedSupports } from "@/lib/domain/review/judged-supports";
import type { Judgement } from "@/lib/domain/review/judgement";
import { backInWords } from "@/lib/domain/review/support-states";

const row = (subject: string, level: 0 | 1 | 2 | 3 | 4, without: 0 | 1 | 2 | 3 | 4) => ({
  subject,
  label: `Row ${subject}`,
  level,
  without,
});
const support = (path: string, ...rows: readonly ReturnType<typeof row>[]) => ({
  path,
  kind: "evidence" as const,
  title: path,
  source: "",
  words: [],
  rows,
});
const unread: Unread = {
  supports: [
    { ...support("a", row("x", 1, 2), row("y", 1, 3)), scrutiny: "deep" },
    support("b", row("y", 1, 2)),
    support("c"),
    support("d"),
  ],
  jointly: [{ paths: ["c", "d"], rows: [row("z", 0, 2)] }],
};
const review = (reviewer: string, ...said: readonly (readonly [string, Judgement])[]) => ({
  reviewer,
  ratings: said.map(([path, value]) => ({ path: `support:${path}`, value, comment: "" })),
});

describe("evidence and commitments that reviewers judged", () => {
  test("fail when one says that they don't hold, whatever others say: its rows are back, with that name", () => {
    const { supports, back, scrutiny } = judgedSupports({ unread }, [
      review("Ann", ["a", "holds"]),
      review("Bo", ["a", "does-not-hold"]),
    ]);
    expect(supports.map(({ state }) => state)).toEqual(["failed"]);
    expect(back.map(({ subject, without, by }) => [subject, without, by])).toEqual([
      ["y", 3, ["Bo"]],
      ["x", 2, ["Bo"]],
    ]);
    expect(scrutiny).toBe("deep");
    expect(back.map(backInWords)[0]).toBe("Row y: serious again, was note (Bo)");
  });

  test("raise a row to the gravest of what fails under it, and no further", () => {
    const { back } = judgedSupports({ unread }, [review("Ann", ["b", "does-not-hold"])]);
    expect(back.map(({ subject, without }) => [subject, without])).toEqual([["y", 2]]);
    const both = judgedSupports({ unread }, [review("Ann", ["b", "does-not-hold"], ["a", "does-not-hold"])]);
    expect(both.back.map(({ subject, without }) => [subject, without])).toEqual([
      ["y", 3],
      ["x", 2],
    ]);
  });

  test("that would do alone leave a row where it is until the other fails too, by whomever", () => {
    expect(judgedSupports({ unread }, [review("Ann", ["c", "does-not-hold"])]).back).toEqual([]);
    const { back } = judgedSupports({ unread }, [
      review("Ann", ["c", "does-not-hold"]),
      review("Bo", ["d", "does-not-hold"]),
    ]);
    expect(back.map(({ subject, by }) => [subject, by])).toEqual([["z", ["Ann", "Bo"]]]);
  });

  test("count as read when they hold for two and fail for none; nothing falls by that", () => {
    const said = [review("Ann", ["a", "holds"]), review("Bo", ["a", "holds"], ["b", "cannot-tell"])];
    const { supports, back, scrutiny } = judgedSupports({ unread }, said);
    expect(supports.map(({ support: { path }, state }) => [path, state])).toEqual([
      ["b", "judged"],
      ["a", "read"],
    ]);
    expect([back, scrutiny]).toEqual([[], null]);
  });

  test("are none in a report that was frozen before, or that nobody judged", () => {
    const none = { supports: [], back: [], scrutiny: null };
    expect(judgedSupports({}, [review("Ann", ["a", "does-not-hold"])])).toEqual(none);
    expect(judgedSupports({ unread }, [review("Ann", ["a", null])])).toEqual(none);
  });
});
