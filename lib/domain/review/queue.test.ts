import { expect, it } from "vitest";
import { partOf, QUEUE_GROUPS, QUEUE_TABS, queueGroup } from "@/lib/domain/review/queue";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { printSearch } from "@/lib/domain/search/print-search";

it("every part of the queue is the search that it is printed as", () => {
  for (const { tab, search } of QUEUE_TABS) {
    const { query, faults } = parseSearch(search);
    expect([tab, faults, partOf(printSearch(query))]).toEqual([tab, [], tab]);
  }
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
