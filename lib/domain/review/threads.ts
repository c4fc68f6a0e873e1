import type { Suggested } from "@/lib/domain/review/suggestions";

/**
 * How a thread of a revision ended: a counter-argument is answered or withdrawn, a suggested edit accepted or declined by authors, or
 * withdrawn; any other thread is resolved.
 */
export type Settlement = JudgesSettlement | "accepted" | "declined";
/** Of these, what those say who judge. */
export type JudgesSettlement = "answered" | "withdrawn" | "resolved";
/**
 * A counter-argument stands until it is settled; any other thread is open until then. `taken-back`: a suggested edit that was accepted, where the
 * answer says again what it said before; `changed`: where it says something else again.
 */
export type ThreadState = "stands" | "open" | "taken-back" | "changed" | Settlement;
/** Who reads it: reviewers who handed in and whoever decides, or the authors as well, once the lead has answered. */
export type ThreadAudience = "reviewers" | "everyone";
export type Capacity = "author" | "reviewer" | "team-lead";

type Said = {
  readonly id: string;
  readonly text: string;
  /** Who is mentioned in it, by name. */
  readonly mentions: readonly string[];
  readonly by: { readonly id: string; readonly name: string };
  readonly as: Capacity;
  /** ISO 8601 time. */
  readonly at: string;
};

/** What was said about one thing in a revision, and what was said to it, oldest first. */
export type Thread = Said & {
  /** Of an answer, or the name of what else is argued about (`arguable.ts`); null for the revision as a whole. */
  readonly about: string | null;
  /** The words it is about; may be empty. */
  readonly quote: string;
  readonly isArgument: boolean;
  /** The value that it suggests for the answer it is about; null where it suggests none. */
  readonly suggested: Suggested | null;
  readonly audience: ThreadAudience;
  readonly state: ThreadState;
  readonly settled: { readonly byName: string; readonly at: string } | null;
  readonly replies: readonly Said[];
};

/**
 * The settlements that those who judge have for it: whoever began it withdraws a counter-argument or a suggested edit, and they or
 * whoever decides say that a counter-argument is answered.
 */
export function settlementsOf({
  isArgument,
  suggested,
}: Pick<Thread, "isArgument" | "suggested">): readonly JudgesSettlement[] {
  if (suggested !== null) return ["withdrawn"];
  return isArgument ? ["answered", "withdrawn"] : ["resolved"];
}

/**
 * How a thread stands, by how it was settled (null: it was not), and, of an accepted edit, by what its answer says now: what was suggested, what
 * it said before or something else; null where that is not known.
 */
export function threadState(
  isArgument: boolean,
  settledAs: Settlement | null,
  acceptedStands: "says" | "before" | "other" | null,
): ThreadState {
  if (settledAs === "accepted" && acceptedStands === "before") return "taken-back";
  if (settledAs === "accepted" && acceptedStands === "other") return "changed";
  return settledAs ?? (isArgument ? "stands" : "open");
}

const ORDER: readonly ThreadState[] = [
  "stands",
  "open",
  "answered",
  "accepted",
  "changed",
  "taken-back",
  "declined",
  "resolved",
  "withdrawn",
];

/** What stands first, then what is open, answered, accepted, accepted but changed or taken back, declined, resolved, withdrawn; each as it was said. */
export function threadsInOrder<T extends Pick<Thread, "state">>(threads: readonly T[]): readonly T[] {
  return ORDER.flatMap((state) => threads.filter((thread) => thread.state === state));
}

/** How many counter-arguments stand, and how many were answered; withdrawn ones count for nothing. */
export function countArguments(threads: readonly Pick<Thread, "isArgument" | "state">[]): {
  readonly standing: number;
  readonly answered: number;
} {
  const of = (state: ThreadState) =>
    threads.filter((thread) => thread.isArgument && thread.state === state).length;
  return { standing: of("stands"), answered: of("answered") };
}
