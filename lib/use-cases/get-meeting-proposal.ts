import { z } from "zod";
import { listToMeet } from "@/lib/data/meetings";
import { getRound } from "@/lib/data/rounds";
import { mayInOrganisation, mayOnAssessment } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { proposedAgenda } from "@/lib/domain/review/meeting";
import { defineView } from "@/lib/use-cases/define-use-case";
import { disagreementOf } from "@/lib/use-cases/disagreement-of";
import { id } from "@/lib/use-cases/input";
import { asJudge } from "@/lib/use-cases/open-item";
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
    for (const { assessmentId } of rows.slice(0, COUNT_LIMITS.agenda)) {
      const judged = await asJudge(tx, viewer, assessmentId, null);
      if (!judged || !mayOnAssessment(judged.opened.standing, "meeting.hold")) continue;
      const { revision, record } = judged.opened;
      const open = readableReviews(tx, viewer, judged.opened, judged.reviews);
      const responses = await responseViews(tx, viewer, record.id, revision.number);
      const parts = open.length < 2 ? null : disagreementOf(revision, responses, open);
      candidates.push({
        assessmentId,
        title: revision.title,
        number: revision.number,
        submittedAt: revision.submittedAt.toISOString(),
        reviews: open.length,
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
