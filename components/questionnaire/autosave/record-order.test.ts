import { describe, expect, it } from "vitest";
import { rankAfter, rankAtEnd, rankMoved } from "@/components/questionnaire/autosave/record-order";

const A = { id: "aaaa", rank: "a0" };
const B = { id: "bbbb", rank: "a1" };
const C = { id: "cccc", rank: "a2" };

describe("the order of records", () => {
  it("adds at the end", () => {
    expect(rankAtEnd([A, B]) > B.rank).toBe(true);
    expect(rankAtEnd([])).toBe("a0");
  });

  it("places a copy right after its original", () => {
    const rank = rankAfter([A, B], "aaaa");
    expect(rank > A.rank && rank < B.rank).toBe(true);
  });

  it("moves one place up or down, and not past the ends", () => {
    const up = rankMoved([A, B, C], "cccc", -1) ?? "";
    expect(up > A.rank && up < B.rank).toBe(true);
    const down = rankMoved([A, B, C], "aaaa", 1) ?? "";
    expect(down > B.rank && down < C.rank).toBe(true);
    expect(rankMoved([A, B], "aaaa", -1)).toBeNull();
    expect(rankMoved([A, B], "bbbb", 1)).toBeNull();
  });

  it("survives equal ranks left by two authors adding at once", () => {
    expect(rankAfter([A, { id: "bbbb", rank: "a0" }], "aaaa") > "a0").toBe(true);
  });
});
