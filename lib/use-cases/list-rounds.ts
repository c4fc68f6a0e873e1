import { listRounds as listRows, type RoundRow } from "@/lib/data/rounds";
import { type Handling, mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type RoundState, roundState } from "@/lib/domain/review/round";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

export type RoundView = {
  readonly id: string;
  readonly name: string;
  readonly criteria: string;
  /** ISO 8601 dates. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly reviewsDueOn: string | null;
  /** Of assessments that are begun for it, at first. */
  readonly handling: Handling;
  readonly sameTeamConflicts: boolean;
  readonly isClosed: boolean;
  readonly version: number;
  readonly createdByName: string;
  readonly state: RoundState;
  /** The earliest last day that it ever had: after it nothing enters of whoever began it or moved it. ISO 8601 date. */
  readonly earliestClosesOn: string;
  /** Who moved it last, and its last day as announced at first; null where it stands as it was begun. */
  readonly moved: { readonly byName: string; readonly at: string; readonly announcedClosesOn: string } | null;
};

/** The rounds of the organisation, last to close first. */
export const listRounds = defineView(empty, async ({ tx, viewer }) => {
  if (!mayInOrganisation(viewer.roles, "round.view"))
    throw refuse("not-allowed", refusals.roundsOfColleagues);
  const now = new Date();
  const rounds = await listRows(tx, viewer);
  return {
    rounds: rounds.slice(0, COUNT_LIMITS.rounds).map((round) => roundView(round, now)),
    /** There are more, which close before these. */
    isCut: rounds.length > COUNT_LIMITS.rounds,
    mayManage: mayInOrganisation(viewer.roles, "round.manage"),
  };
});

/** A round as it is shown: who may move it, and whose work it keeps out, is the use cases' alone. */
export function roundView(row: RoundRow, now: Date): RoundView {
  const { id, name, criteria, opensOn, closesOn, reviewsDueOn, handling, sameTeamConflicts } = row;
  const { isClosed, version, createdByName, movedAt, movedByName, announcedClosesOn, earliestClosesOn } = row;
  return {
    ...{ id, name, criteria, opensOn, closesOn, reviewsDueOn, handling, sameTeamConflicts },
    ...{ isClosed, version, createdByName, earliestClosesOn },
    state: roundState(row, now),
    moved: movedAt && { byName: movedByName ?? "", at: movedAt.toISOString(), announcedClosesOn },
  };
}
