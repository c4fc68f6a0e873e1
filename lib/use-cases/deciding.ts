import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listMembers } from "@/lib/data/members";
import { type AskedReview, listAskedReviews } from "@/lib/data/reviews";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { wroteIn } from "@/lib/domain/access/standing";
import type { OpenAssessment } from "@/lib/use-cases/open-assessment";
import { decidersOf } from "@/lib/use-cases/readers";

/** How it stands with deciding the newest revision. */
export type Deciding = {
  /** Why the viewer can't, who else might: they wrote it, owe a review of it, or only their own review was handed in. */
  readonly obstacle: "wrote" | "owes-review" | "only-own-review" | null;
  /** Somebody else could. */
  readonly isAnybodyLeft: boolean;
  /** How many reviews were handed in, and how many are out. */
  readonly handedIn: number;
  readonly out: number;
};

/**
 * How it stands with deciding, for those who take part in it, and who was asked to review. To others nothing of the reviews is
 * told: none were handed in, none are out.
 */
export async function decidingOf(
  tx: Reader,
  viewer: Viewer,
  { record, standing }: OpenAssessment,
): Promise<{ deciding: Deciding; asked: readonly AskedReview[] }> {
  const mayDecide = mayOnAssessment(standing, "decision.make");
  const asked = mayDecide ? await listAskedReviews(tx, viewer, record.id) : [];
  const now = asked.filter(({ number }) => number === record.revisionNumber);
  const handedIn = now.filter(({ isHandedIn }) => isHandedIn);
  const out = now.filter(({ isHandedIn, isEnded }) => !isHandedIn && !isEnded);
  const isOwn = ({ reviewerId }: AskedReview) => reviewerId === viewer.id;
  const isOnlyOwn = handedIn.length > 0 && handedIn.every(isOwn);
  const deciders = decidersOf(record, await listMembers(tx, viewer));
  return {
    deciding: {
      obstacle: !mayDecide
        ? wroteIn(viewer.id, record)
          ? "wrote"
          : null
        : out.some(isOwn)
          ? "owes-review"
          : isOnlyOwn && !standing.includes("decider")
            ? "only-own-review"
            : null,
      isAnybodyLeft: deciders.some(({ id }) => id !== viewer.id),
      handedIn: handedIn.length,
      out: out.length,
    },
    asked,
  };
}
