/** A meeting in which those who may judge talk submissions over: what is put on its agenda, who takes part, and what votes come to. */
import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/review/ratings";

/** A vote on one item. It decides nothing: the lead's signed decision does. */
export type Vote = Recommendation | "abstain";

/** Votes in the order in which they are offered and counted. */
export const VOTES: readonly { readonly value: Vote; readonly label: string }[] = [
  ...RECOMMENDATIONS.map(({ value, label }) => ({ value, label })),
  { value: "abstain", label: "Abstain" },
];

/** What a vote is called. */
export function voteLabel(vote: Vote): string {
  return VOTES.find(({ value }) => value === vote)?.label ?? vote;
}

/** How somebody takes part in one item. `conflict`: they have a conflict of interest in it, and so see nothing of it. */
export const PRESENCES = ["expected", "present", "absent", "conflict"] as const;
export type Presence = (typeof PRESENCES)[number];

/** A submission that could be on the agenda, as whoever calls the meeting may read it. */
export type Candidate = {
  readonly assessmentId: string;
  /** On each thing that two or more judged, how far they stand apart, from 0 to 1. Empty: fewer than two reviews are open. */
  readonly apart: readonly number[];
  /** ISO 8601. */
  readonly submittedAt: string;
};

/**
 * The order that is proposed for an agenda: where reviewers stand furthest apart on one thing comes first; of those as far, where they
 * part on more; then what waits longest. What nobody parts on, or fewer than two reviewed, stays in it, last. No mean is formed.
 */
export function proposedAgenda<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const widest = ({ apart }: C) => Math.max(0, ...apart);
  const parted = ({ apart }: C) => apart.filter((each) => each > 0).length;
  return candidates.toSorted(
    (a, b) =>
      widest(b) - widest(a) ||
      parted(b) - parted(a) ||
      compare(a.submittedAt, b.submittedAt) ||
      compare(a.assessmentId, b.assessmentId),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** An order with one of its ids moved a place up (-1) or down (1); as it was where there is no such place or id. */
export function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = order.indexOf(id);
  const other = order[at + by];
  if (at < 0 || other === undefined) return order;
  return order.map((each) => (each === id ? other : each === other ? id : each));
}

/** How many votes there are of each kind, kinds without any left out, in the order of `VOTES`. */
export function tallyOf(
  votes: readonly { readonly vote: Vote }[],
): readonly { readonly vote: Vote; readonly count: number }[] {
  return VOTES.flatMap(({ value }) => {
    const count = votes.filter(({ vote }) => vote === value).length;
    return count === 0 ? [] : [{ vote: value, count }];
  });
}

/** "Approve: 2; abstain: 1"; empty where nobody voted. */
export function tallyInWords(votes: readonly { readonly vote: Vote }[]): string {
  const counted = tallyOf(votes).map(({ vote, count }) => `${voteLabel(vote).toLowerCase()}: ${count}`);
  return counted.join("; ").replace(/^./, (letter) => letter.toUpperCase());
}
