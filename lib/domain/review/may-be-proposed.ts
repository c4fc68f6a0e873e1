import { conflictGrounds } from "@/lib/domain/review/conflicts";

/** What waits for reviewers, as far as whoever proposes some may know of it. */
export type Proposable = {
  readonly teamId: string;
  /** Of any revision: who was asked, and how that ended. */
  readonly asked: readonly { readonly memberId: string; readonly endedHow: string | null }[];
  /** Who wrote it, or said that they have a conflict of interest in it. */
  readonly barred: readonly string[];
  /** Who wrote something else with one of its authors. */
  readonly coAuthors: readonly string[];
  /** The names in its answers (`namesIn`). */
  readonly named: readonly string[];
  /** Whether its round, or one it was moved from since it was submitted last, says that belonging to its team is a conflict of interest. */
  readonly sameTeamConflicts: boolean;
};

type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
};

/**
 * Whether somebody can be proposed for a review: not who wrote it, has a conflict of interest in it or may have one, whether or not that
 * was dismissed before, nor who once declined, nor one of the leads who decide about it. Those are asked by hand, if at all.
 */
export function mayBeProposed(submission: Proposable, { id, name, roles, teamIds }: Candidate): boolean {
  if (submission.barred.includes(id)) return false;
  if (submission.asked.some(({ memberId, endedHow }) => memberId === id && endedHow === "declined"))
    return false;
  if (roles.includes("lead") && teamIds.includes(submission.teamId)) return false;
  const { named, sameTeamConflicts } = submission;
  const wroteWith = submission.coAuthors.includes(id) ? [name] : [];
  return (
    conflictGrounds({
      name,
      wroteWith,
      named,
      isSameTeam: sameTeamConflicts && teamIds.includes(submission.teamId),
    }).length === 0
  );
}
