import type { AssessmentState } from "@/lib/domain/access/access-table";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { printSearch } from "@/lib/domain/search/print-search";
import type { SearchQuery } from "@/lib/domain/search/search-query";

/** All of the queue and the parts that it falls into, each a search within it: nothing is in two, none in no part. */
export const QUEUE_TABS = [
  { tab: "all", search: "" },
  { tab: "to-review", search: "status:to-review" },
  { tab: "to-decide", search: "status:to-decide" },
  { tab: "to-assign", search: "status:to-assign" },
  { tab: "in-review", search: "status:in-review -status:to-review,to-decide,to-assign" },
  { tab: "with-authors", search: "status:changes-requested" },
  { tab: "conditions", search: "has:condition -status:overdue" },
  { tab: "follow-ups", search: "status:follow-up -has:condition" },
  { tab: "overdue", search: "status:overdue" },
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number]["tab"];

/** The same with their searches as they are read. */
export const QUEUE_PARTS = QUEUE_TABS.map(({ tab, search }) => ({ tab, query: parseSearch(search).query }));

/** Those of most terms first, with each term as it is written. */
const TOLD_BY = QUEUE_PARTS.map(({ tab, query }) => ({ tab, own: printedTerms(query) })).sort(
  (one, other) => other.own.length - one.own.length,
);

/**
 * What a search of the queue asks for: which part, null where it asks for a status, or for conditions, that no part is, and what besides.
 * Besides a part of it nothing is asked for these, since parts are told by them: what is left can be asked of any other part.
 */
export function partOf(query: SearchQuery): {
  readonly part: QueueTab | null;
  readonly besides: SearchQuery;
} {
  const printed = printedTerms(query);
  for (const { tab, own } of TOLD_BY) {
    const besides = query.filter((_, index) => !own.includes(printed[index] ?? ""));
    const isAsked = own.every((term) => printed.includes(term));
    if (isAsked && !besides.some(tellsPart)) return { part: tab, besides };
  }
  return { part: null, besides: query.filter((term) => !tellsPart(term)) };
}

/** What parts are told by. */
const tellsPart = (term: SearchQuery[number]) =>
  term.type === "field" &&
  (term.field === "status" || (term.field === "has" && term.values.includes("condition")));

function printedTerms(query: SearchQuery): readonly string[] {
  return query.map((term) => printSearch([term]));
}

export type NextStep =
  | "review"
  | "assign"
  | "wait"
  | "decide"
  | "authors"
  | "condition"
  | "follow-up"
  | "none";

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
  /** The day to look back has come, as the viewer may know. */
  readonly looksBack: boolean;
}): NextStep {
  if (of.state === "submitted" || of.state === "in-review") {
    if (of.owes) return "review";
    if (of.handedIn + of.waited === 0) return "assign";
    return of.waited > 0 ? "wait" : "decide";
  }
  if (of.state === "changes-requested") return "authors";
  if (of.due !== null) return "condition";
  return of.looksBack ? "follow-up" : "none";
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
  "follow-up",
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

/**
 * The part of the queue that holds all of a group and that alone. `none` has no part: nothing is next only for what somebody acted on while
 * the queue was being read.
 */
export const PART_OF_GROUP: Readonly<Record<Exclude<QueueGroup, "none">, QueueTab>> = {
  overdue: "overdue",
  review: "to-review",
  decide: "to-decide",
  assign: "to-assign",
  wait: "in-review",
  authors: "with-authors",
  condition: "conditions",
  "follow-up": "follow-ups",
};

/** How far somebody is who was asked for a review. */
export type ReviewStanding = "asked" | "opened" | "late" | "handed-in";

/** As it is on a day, of somebody who is waited for or handed in. Dates are ISO 8601. */
export function reviewStanding(
  of: { readonly isHandedIn: boolean; readonly isOpened: boolean; readonly dueOn: string | null },
  today: string,
): ReviewStanding {
  if (of.isHandedIn) return "handed-in";
  if (of.dueOn !== null && of.dueOn < today) return "late";
  return of.isOpened ? "opened" : "asked";
}
