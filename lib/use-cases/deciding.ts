import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listHandovers } from "@/lib/data/handovers";
import { listMembers, type MemberRow } from "@/lib/data/members";
import { type AskedReview, listAskedReviews } from "@/lib/data/reviews";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { wroteIn } from "@/lib/domain/access/standing";
import { isHandedOver } from "@/lib/domain/review/handover";
import type { OpenAssessment } from "@/lib/use-cases/open-assessment";
import { decidersOf } from "@/lib/use-cases/readers";
import type { PersonRef } from "@/lib/use-cases/views";

export type HandoverView = {
  readonly id: string;
  readonly fromName: string;
  readonly toName: string;
  readonly reason: string;
  readonly at: string;
};

/** How it stands with deciding the newest revision. */
export type Deciding = {
  /** Why the viewer can't, who else might: they wrote it, owe a review of it, only their own review was handed in, or they handed it over. */
  readonly obstacle: "wrote" | "owes-review" | "only-own-review" | "handed-over" | null;
  /** Somebody else could. */
  readonly isAnybodyLeft: boolean;
  /** For who decides and owes no review of it: to whom they could hand the decision, and to whom it was handed, oldest first. */
  readonly couldTakeIt: readonly PersonRef[];
  readonly handovers: readonly HandoverView[];
  /** How many reviews were handed in, and how many are out. */
  readonly handedIn: number;
  readonly out: number;
};

/**
 * How it stands with deciding, for those who take part in it, and who was asked to review. To others nothing of the reviews is
 * told: none were handed in, none are out. `members`: all, where they are looked up already.
 */
export async function decidingOf(
  tx: Reader,
  viewer: Viewer,
  { record, standing }: OpenAssessment,
  members?: readonly MemberRow[],
): Promise<{ deciding: Deciding; asked: readonly AskedReview[] }> {
  const mayDecide = mayOnAssessment(standing, "decision.make");
  const asked = mayDecide ? await listAskedReviews(tx, viewer, record.id) : [];
  const now = asked.filter(({ number }) => number === record.revisionNumber);
  const handedIn = now.filter(({ isHandedIn }) => isHandedIn);
  const out = now.filter(({ isHandedIn, isEnded }) => !isHandedIn && !isEnded);
  const isOwn = ({ reviewerId }: AskedReview) => reviewerId === viewer.id;
  const isOnlyOwn = handedIn.length > 0 && handedIn.every(isOwn);
  const deciders = decidersOf(record, members ?? (await listMembers(tx, viewer)));
  const owes = out.some(isOwn);
  // Who owes a review is told nothing that would tell who else does.
  const handovers =
    mayDecide && !owes ? await listHandovers(tx, viewer, record.id, record.revisionNumber) : [];
  const others = deciders.filter(({ id }) => id !== viewer.id);
  const isHanded = isHandedOver(viewer.id, handovers, new Set(deciders.map(({ id }) => id)));
  return {
    deciding: {
      obstacle: !mayDecide
        ? wroteIn(viewer.id, record)
          ? "wrote"
          : null
        : owes
          ? "owes-review"
          : isHanded
            ? "handed-over"
            : isOnlyOwn && !standing.includes("decider")
              ? "only-own-review"
              : null,
      isAnybodyLeft: others.length > 0,
      couldTakeIt:
        !mayDecide || owes || isHanded
          ? []
          : others
              .filter(({ id }) => !out.some(({ reviewerId }) => reviewerId === id))
              .map(({ id, name }) => ({ id, name })),
      handovers: handovers.map(({ id, fromName, toName, reason, at }) => ({
        ...{ id, fromName, toName, reason },
        at: at.toISOString(),
      })),
      handedIn: handedIn.length,
      out: out.length,
    },
    asked,
  };
}
