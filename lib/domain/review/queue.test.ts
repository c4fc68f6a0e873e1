import { expect, it } from "vitest";
import {
  nextStep,
  PART_OF_GROUP,
  partOf,
  QUEUE_GROUPS,
  QUEUE_TABS,
  queueGroup,
  reviewStanding,
} from "@/lib/domain/review/queue";
import { isTheirsToDecide } from "@/lib/domain/review/shown-queue";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { printSearch } from "@/lib/domain/search/print-search";

it("every part of the queue is the search that it is printed as", () => {
  for (const { tab, search } of QUEUE_TABS) {
    const { query, faults } = parseSearch(search);
    expect([tab, faults, partOf(query)]).toEqual([tab, [], { part: tab, besides: [] }]);
  }
});

it("what is searched for besides a part is searched for in every other", () => {
  const asked = (search: string) => {
    const { part, besides } = partOf(parseSearch(search).query);
    return [part, printSearch([...besides, ...parseSearch("status:to-decide").query])];
  };
  expect(asked("round:Autumn")).toEqual(["all", "round:Autumn status:to-decide"]);
  expect(asked("status:to-assign round:Autumn weights")).toEqual([
    "to-assign",
    "round:Autumn weights status:to-decide",
  ]);
  expect(asked("has:condition round:Autumn -status:overdue")).toEqual([
    "conditions",
    "round:Autumn status:to-decide",
  ]);
  // No part is told by this one, and beside another status nothing would be left of it.
  expect(asked("status:approved weights")).toEqual([null, "weights status:to-decide"]);
  // Nor is one by conditions alone, whether they are past their date or not.
  for (const conditions of ["has:condition", "-has:condition", "has:condition,reviewer"])
    expect(asked(`${conditions} weights`)).toEqual([null, "weights status:to-decide"]);
  expect(asked("has:condition status:overdue weights")).toEqual([null, "weights status:to-decide"]);
  expect(asked("has:reviewer")).toEqual(["all", "has:reviewer status:to-decide"]);
});

it("a condition past its date stands in a group of its own, before what else is next", () => {
  const of = (next: Parameters<typeof queueGroup>[0]["next"], due: string | null) =>
    queueGroup({ next, due }, "2026-11-29");
  expect([of("condition", "2026-11-28"), of("condition", "2026-11-29"), of("decide", "2026-11-28")]).toEqual([
    "overdue",
    "condition",
    "decide",
  ]);
  expect(QUEUE_GROUPS[0]).toBe("overdue");
});

it("leads to the decision from what somebody leads alone", () => {
  const of = (next: "decide" | "wait", reviewers: readonly string[] | null) =>
    isTheirsToDecide({ next, reviewers });
  expect([of("decide", []), of("decide", null), of("wait", [])]).toEqual([true, false, false]);
});

it("each part but the whole is that of a group, and each group has its own", () => {
  const groups = QUEUE_GROUPS.filter((group) => group !== "none");
  const parts = groups.map((group) => PART_OF_GROUP[group]);
  expect(new Set(parts).size).toBe(groups.length);
  expect(["all", ...parts].sort()).toEqual(QUEUE_TABS.map(({ tab }) => tab).sort());
});

it("an open condition comes before looking back, and looking back after everything else", () => {
  const approved = { state: "approved", handedIn: 1, waited: 0, owes: false } as const;
  expect(nextStep({ ...approved, due: "2026-12-01", looksBack: true })).toBe("condition");
  expect(nextStep({ ...approved, due: null, looksBack: true })).toBe("follow-up");
  expect(nextStep({ ...approved, due: null, looksBack: false })).toBe("none");
  expect(nextStep({ ...approved, state: "in-review", due: null, looksBack: true })).toBe("decide");
});

it("a review is late from the day after it was due, unless it is in", () => {
  const of = (isHandedIn: boolean, isOpened: boolean, dueOn: string | null) =>
    reviewStanding({ isHandedIn, isOpened, dueOn }, "2026-11-29");
  expect([of(false, false, null), of(false, true, "2026-11-29"), of(false, true, "2026-11-28")]).toEqual([
    "asked",
    "opened",
    "late",
  ]);
  expect(of(true, true, "2026-11-28")).toBe("handed-in");
});
