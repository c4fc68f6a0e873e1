import { z } from "zod";
import { getRound as getRow, listSubmissions } from "@/lib/data/rounds";
import { type AssessmentState, mayInOrganisation, mayMoveRound } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type Stage, stageOf } from "@/lib/domain/review/round";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { type RoundView, roundView } from "@/lib/use-cases/list-rounds";
import { mayReadRow } from "@/lib/use-cases/readers";
import { notFound, refuse } from "@/lib/use-cases/result";
import { today } from "@/lib/use-cases/today";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ roundId: id });

export type RoundPageView = {
  readonly round: RoundView;
  /** What of the round the viewer may read, longest waiting first. */
  readonly submissions: readonly RoundSubmission[];
  /** There are more, submitted later. */
  readonly isCut: boolean;
  readonly mayManage: boolean;
  readonly mayMove: boolean;
};

export type RoundSubmission = {
  readonly assessmentId: string;
  readonly title: string;
  readonly team: string;
  readonly state: AssessmentState;
  readonly revisionNumber: number;
  readonly submittedAt: string;
  readonly stage: Stage;
  /** Reviews handed in, out, and of these past their day; null for who manages no rounds, and may know of some of them alone. */
  readonly reviews: { readonly handedIn: number; readonly out: number; readonly late: number } | null;
};

/** A round as far as its viewer may read what was submitted to it: being in it opens nothing. */
export const getRound = defineView(input, async ({ tx, viewer, input }): Promise<RoundPageView> => {
  if (!mayInOrganisation(viewer.roles, "round.view"))
    throw refuse("not-allowed", refusals.roundsOfColleagues);
  const row = await getRow(tx, viewer, input.roundId);
  if (!row) throw notFound("round");
  const mayManage = mayInOrganisation(viewer.roles, "round.manage");
  const submissions = await listSubmissions(tx, viewer, row.id, today());
  return {
    round: roundView(row, new Date()),
    isCut: submissions.length > COUNT_LIMITS.submissions,
    submissions: submissions
      .slice(0, COUNT_LIMITS.submissions)
      .filter((each) => mayReadRow(viewer, each))
      .map(({ assessmentId, title, teamName, state, revisionNumber, submittedAt, handedIn, out, late }) => ({
        assessmentId,
        title,
        team: teamName,
        state,
        revisionNumber,
        submittedAt: submittedAt.toISOString(),
        stage: stageOf(mayManage ? { state, handedIn, out } : { state, handedIn: 0, out: 0 }),
        reviews: mayManage ? { handedIn, out, late } : null,
      })),
    mayManage,
    mayMove: mayMoveRound(viewer.roles, {
      isOwn: row.createdById === viewer.id,
      isBeginnerLead: row.isBeginnerLead,
    }),
  };
});
