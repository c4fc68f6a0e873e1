import { listRounds as listRows } from "@/lib/data/rounds";
import { type Handling, mayInOrganisation } from "@/lib/domain/access/access-table";
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
};

/** The rounds of the organisation, last to close first. */
export const listRounds = defineView(empty, async ({ tx, viewer }) => {
  if (!mayInOrganisation(viewer.roles, "round.view"))
    throw refuse("not-allowed", refusals.roundsOfColleagues);
  const now = new Date();
  const rounds = await listRows(tx, viewer);
  return {
    rounds: rounds.map((round): RoundView => ({ ...round, state: roundState(round, now) })),
    mayManage: mayInOrganisation(viewer.roles, "round.manage"),
  };
});
