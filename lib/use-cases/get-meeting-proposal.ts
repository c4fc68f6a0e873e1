import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listResponsesTo } from "@/lib/data/finding-responses";
import { listToMeet } from "@/lib/data/meetings";
import { noteReading } from "@/lib/data/readings";
import { listReviewsOf } from "@/lib/data/reviews";
import { listJudged } from "@/lib/data/revisions";
import { getRound } from "@/lib/data/rounds";
import { mayInOrganisation, mayOnAssessment } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { Disagreement } from "@/lib/domain/review/disagreement";
import { proposedAgenda } from "@/lib/domain/review/meeting";
import { defineView } from "@/lib/use-cases/define-use-case";
import { disagreementOf } from "@/lib/use-cases/disagreement-of";
import { id } from "@/lib/use-cases/input";
import { judgedItems } from "@/lib/use-cases/open-item";
import { openReviews } from "@/lib/use-cases/readable-reviews";
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
    const held = judgedItems(viewer, rows.slice(0, COUNT_LIMITS.agenda)).filter(({ standing }) =>
      mayOnAssessment(standing, "meeting.hold"),
    );
    const parts = await partsOf(tx, viewer, held);
    const candidates = held.map(({ assessmentId, revisionId, title, revisionNumber: number, ...row }) => {
      const { dimensions = [], agenda = [] } = parts.get(revisionId) ?? {};
      return {
        ...{ assessmentId, title, number },
        submittedAt: row.submittedAt.toISOString(),
        reviews: row.handedIn,
        apart: dimensions.flatMap(({ apart }) => (apart === null ? [] : [apart])),
        partOn: agenda.flatMap((name) =>
          dimensions.filter((each) => each.name === name).map(({ title }) => title),
        ),
      };
    });
    return {
      round: round && { id: round.id, name: round.name },
      items: proposedAgenda(candidates).map(({ submittedAt: _, apart: __, ...item }) => item),
      isCut: rows.length > COUNT_LIMITS.agenda,
    };
  },
);

type Held = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly handedIn: number;
};

/** By revision, where its reviews that are in part; of those of which two are. The viewer judges all of these. Noted as a reading of the revision and of its reviews. */
async function partsOf(
  tx: Reader,
  viewer: Viewer,
  held: readonly Held[],
): Promise<ReadonlyMap<string, Disagreement>> {
  const several = held.filter(({ handedIn }) => handedIn > 1);
  const ids = several.map(({ revisionId }) => revisionId);
  const judged = await listJudged(tx, viewer, ids);
  const responses = await listResponsesTo(tx, viewer, ids);
  const reviews = await listReviewsOf(tx, viewer, ids);
  const parts = new Map<string, Disagreement>();
  for (const { assessmentId, revisionId, revisionNumber: number } of several) {
    const isOf = (row: { readonly revisionId: string }) => row.revisionId === revisionId;
    const open = openReviews(viewer, { rows: reviews.filter(isOf), mayRead: true });
    const revision = judged.get(revisionId);
    if (!revision || open.length < 2) continue;
    // What they part on names findings and claims of the report.
    noteReading(tx, { kind: "revision", assessmentId, number });
    noteReading(tx, { kind: "review", assessmentId, number });
    parts.set(revisionId, disagreementOf(revision, responses.filter(isOf), open));
  }
  return parts;
}
