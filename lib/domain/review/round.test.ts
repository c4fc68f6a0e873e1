import { expect, test } from "vitest";
import { ASSESSMENT_STATES } from "@/lib/domain/access/access-table";
import { gainsByOwnMove, roundState, stageOf } from "@/lib/domain/review/round";

test("a round is open from its first day until its last is over everywhere on Earth", () => {
  const days = { opensOn: "2026-03-01", closesOn: "2026-03-10", isClosed: false };
  const at = (time: string) => roundState(days, new Date(time));
  expect(at("2026-02-28T23:59:59Z")).toBe("coming");
  expect(at("2026-03-01T00:00:00Z")).toBe("open");
  expect(at("2026-03-11T11:59:59Z")).toBe("open");
  expect(at("2026-03-11T12:00:00Z")).toBe("closed");
  expect(roundState({ ...days, isClosed: true }, new Date("2026-03-05T00:00:00Z"))).toBe("closed");
});

test("whoever began or moved a round gains by entering it after the earliest last day it ever had, until which nobody does", () => {
  const round = { earliestClosesOn: "2026-03-10", moverIds: ["lena", "olga"] };
  const gains = (writers: readonly string[], time: string) => gainsByOwnMove(round, writers, new Date(time));
  for (const who of ["lena", "olga"]) {
    expect(gains(["ada", who], "2026-03-11T11:59:59Z")).toBe(false);
    expect(gains(["ada", who], "2026-03-11T12:00:00Z")).toBe(true);
  }
  expect(gains(["ada"], "2026-04-01T00:00:00Z")).toBe(false);
});

test("a submission has a stage in every state; one in review waits for a decision once every review is in", () => {
  const stages = ASSESSMENT_STATES.map((state) => stageOf({ state, handedIn: 0, out: 0 }));
  expect(stages).toEqual([
    "with-authors",
    "to-assign",
    "in-review",
    "with-authors",
    "decided",
    "decided",
    "decided",
    "withdrawn",
    "decided",
    "withdrawn",
  ]);
  expect(stageOf({ state: "in-review", handedIn: 2, out: 0 })).toBe("to-decide");
  expect(stageOf({ state: "in-review", handedIn: 2, out: 1 })).toBe("in-review");
});
