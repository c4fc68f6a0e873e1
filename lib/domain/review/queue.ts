import type { AssessmentState } from "@/lib/domain/access/access-table";

/** The parts of the queue, each a search within it. */
export const QUEUE_TABS = [
  { tab: "all", search: "" },
  { tab: "to-review", search: "status:to-review" },
  { tab: "to-decide", search: "status:to-decide" },
  { tab: "to-assign", search: "status:to-assign" },
  // What has a part of its own is not in it.
  { tab: "in-review", search: "status:in-review -status:to-review,to-decide,to-assign" },
  { tab: "with-authors", search: "status:changes-requested" },
  { tab: "conditions", search: "has:condition" },
  { tab: "overdue", search: "status:overdue" },
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number]["tab"];

/** The part that a search of the queue asks for; null for any other search. */
export function partOf(search: string): QueueTab | null {
  return QUEUE_TABS.find((each) => each.search === search)?.tab ?? null;
}

export type NextStep = "review" | "assign" | "wait" | "decide" | "authors" | "condition" | "none";

/**
 * What comes next for an assessment, from its state and what the viewer may know of its reviews. Whoever owes a review is told of that
 * alone.
 */
export function nextStep(of: {
  readonly state: AssessmentState;
  readonly handedIn: number;
  readonly waited: number;
  readonly owes: boolean;
  readonly due: string | null;
}): NextStep {
  if (of.state === "submitted" || of.state === "in-review") {
    if (of.owes) return "review";
    if (of.handedIn + of.waited === 0) return "assign";
    return of.waited > 0 ? "wait" : "decide";
  }
  if (of.state === "changes-requested") return "authors";
  return of.due === null ? "none" : "condition";
}

/** The groups of the queue, in the order in which they ask something of whoever looks. */
export const QUEUE_GROUPS = [
  "overdue",
  "review",
  "decide",
  "assign",
  "wait",
  "authors",
  "condition",
  "none",
] as const;
export type QueueGroup = (typeof QUEUE_GROUPS)[number];

/** In which group something stands: by what comes next, but for a condition that is past its date. Dates are ISO 8601. */
export function queueGroup(
  { next, due }: { readonly next: NextStep; readonly due: string | null },
  today: string,
): QueueGroup {
  return next === "condition" && due !== null && due < today ? "overdue" : next;
}

/** The part of the queue that holds all of a group, where one holds that alone. */
export const PART_OF_GROUP: Partial<Record<QueueGroup, QueueTab>> = {
  overdue: "overdue",
  review: "to-review",
  decide: "to-decide",
  assign: "to-assign",
  wait: "in-review",
  authors: "with-authors",
};
