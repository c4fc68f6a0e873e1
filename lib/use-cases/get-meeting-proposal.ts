import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listToMeet } from "@/lib/data/meetings";
import { getRound } from "@/lib/data/rounds";
import { mayInOrganisation, mayOnAssessment } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { Disagreement } from "@/lib/domain/review/disagreement";
import { proposedAgenda } from "@/lib/domain/review/meeting";
import { defineView } from "@/lib/use-cases/define-use-case";
import { disagreementOf } from "@/lib/use-cases/disagreement-of";
import { id } from "@/lib/use-cases/input";
import { asJudge, judgedItems } from "@/lib/use-cases/open-item";
import { readableReviews } from "@/lib/use-cases/readable-reviews";
import { responseViews } from "@/lib/use-cases/response-views";
import { notFound, refuse } from "@/lib/use-cases/result";
import type { PersonRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ roundId: id.optional() });

export type ProposedItem = {
  readonly assessmentId: string;
  readonly title: string;
  readonly number: number;
  /** Reviews that are in. */
  readonly reviews: number;
  /** What they part on, furthest first; empty where they don’t, or fewer than two are in. */
  readonly partOn: readonly string[];
};

export type MeetingProposalView = {
  readonly round: PersonRef | null;
  /** In the order that is proposed. */
  readonly items: readonly ProposedItem[];
  /** More waits for a decision than fits on an agenda: what has fewest reviews is left out. */
  readonly isCut: boolean;
};

/** What a lead could call a meeting about: what they lead, owe no review of, and what waits for a decision; where reviewers part most first. */
export const getMeetingProposal = defineView(
  input,
  async ({ tx, viewer, input }): Promise<MeetingProposalView> => {
    if (!mayInOrganisation(viewer.roles, "meeting.call"))
      throw refuse("not-allowed", refusals.meetingsByLeads);
    const round = input.roundId === undefined ? null : await getRound(tx, viewer, input.roundId);
    if (input.roundId !== undefined && !round) throw notFound("round");
    const rows = await listToMeet(tx, viewer, round?.id ?? null);
    const candidates = [];
    for (const row of judgedItems(viewer, rows.slice(0, COUNT_LIMITS.agenda))) {
      if (!mayOnAssessment(row.standing, "meeting.hold")) continue;
      const { assessmentId, title, revisionNumber: number } = row;
      // Where fewer are in nothing parts, and nothing of its report is read.
      const parts = row.handedIn < 2 ? null : await partsOf(tx, viewer, assessmentId, number);
      candidates.push({
        ...{ assessmentId, title, number },
        submittedAt: row.submittedAt.toISOString(),
        reviews: row.handedIn,
        apart: (parts?.dimensions ?? []).flatMap(({ apart }) => (apart === null ? [] : [apart])),
        partOn: (parts?.agenda ?? []).flatMap((name) =>
          (parts?.dimensions ?? []).filter((each) => each.name === name).map(({ title }) => title),
        ),
      });
    }
    return {
      round: round && { id: round.id, name: round.name },
      items: proposedAgenda(candidates).map(({ submittedAt: _, apart: __, ...item }) => item),
      isCut: rows.length > COUNT_LIMITS.agenda,
    };
  },
);

/** Where the reviews of a revision that are in part. */
async function partsOf(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  number: number,
): Promise<Disagreement | null> {
  const judged = await asJudge(tx, viewer, assessmentId, number);
  if (!judged) return null;
  const { opened, reviews } = judged;
  const open = readableReviews(tx, viewer, opened, reviews);
  if (open.length < 2) return null;
  return disagreementOf(opened.revision, await responseViews(tx, viewer, assessmentId, number), open);
}
