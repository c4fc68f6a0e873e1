import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved, proposedAgenda, tallyInWords, tallyOf, VOTES } from "@/lib/domain/review/meeting";

const candidate = (assessmentId: string, apart: readonly number[], submittedAt = "2026-01-01") => ({
  assessmentId,
  apart,
  submittedAt,
});

describe("the agenda that is proposed", () => {
  it("begins with what stands furthest apart on one thing, not on the mean of many", () => {
    const order = proposedAgenda([
      candidate("agreed", [0, 0]),
      candidate("often a little", [0.4, 0.4, 0.4]),
      candidate("once far", [0.9, 0, 0]),
      candidate("one review", []),
    ]);
    expect(order.map(({ assessmentId }) => assessmentId)).toEqual([
      "once far",
      "often a little",
      "agreed",
      "one review",
    ]);
  });

  it("of those as far apart takes where they part on more, then what waits longest", () => {
    const order = proposedAgenda([
      candidate("late", [0.5], "2026-02-02"),
      candidate("early", [0.5], "2026-02-01"),
      candidate("twice", [0.5, 0.1], "2026-02-03"),
    ]);
    expect(order.map(({ assessmentId }) => assessmentId)).toEqual(["twice", "early", "late"]);
  });

  it("leaves nothing out, whatever order it is given in", () => {
    const some = fc.array(
      fc.record({
        assessmentId: fc.uuid(),
        apart: fc.array(fc.constantFrom(0, 0.25, 1), { maxLength: 3 }),
        submittedAt: fc.constantFrom("2026-01-01", "2026-01-02"),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const order = proposedAgenda(given);
        expect(proposedAgenda(given.toReversed())).toEqual(order);
        expect(order).toHaveLength(given.length);
      }),
    );
  });
});

describe("moving an item", () => {
  it("changes places with its neighbour, and nothing at either end", () => {
    expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], "a", -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "b", 1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "z", 1)).toEqual(["a", "b"]);
  });
});

describe("votes", () => {
  it("are counted by kind, without a total or a majority", () => {
    const votes = [{ vote: "abstain" }, { vote: "approve" }, { vote: "approve" }] as const;
    expect(tallyOf(votes)).toEqual([
      { vote: "approve", count: 2 },
      { vote: "abstain", count: 1 },
    ]);
    expect(tallyInWords(votes)).toBe("Approve: 2; abstain: 1");
    expect(tallyInWords([])).toBe("");
    expect(VOTES.map(({ value }) => value)).toHaveLength(5);
  });
});
