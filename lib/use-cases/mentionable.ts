import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listMembers, type MemberRow } from "@/lib/data/members";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { standingOf } from "@/lib/domain/access/standing";
import type { ThreadAudience } from "@/lib/domain/review/threads";
import type { OpenRevision } from "@/lib/use-cases/open-revision";
import type { RevisionReviews } from "@/lib/use-cases/readable-reviews";
import { threadSideOf } from "@/lib/use-cases/review-threads";
import type { PersonRef } from "@/lib/use-cases/views";

export type Mentionable = Readonly<Record<ThreadAudience, readonly PersonRef[]>>;

export const NOBODY: Mentionable = { reviewers: [], everyone: [] };

/**
 * Whom one may mention in the threads of a revision, by who reads them: those who read such a thread, as far as the viewer knows of
 * them. Who owes a review mentions nobody, and is offered to nobody for it. That a lead owes one is known to those alone who decide:
 * to others they are offered as ever, and find it once theirs is in. `everyone`: all members, where they are looked up already.
 */
export async function mentionableIn(
  tx: Reader,
  viewer: Viewer,
  opened: OpenRevision,
  reviews: RevisionReviews,
  everyone?: readonly MemberRow[],
): Promise<Mentionable> {
  const side = threadSideOf(opened, reviews);
  if (side !== "judge" && side !== "author") return NOBODY;
  const { record, revision } = opened;
  const members = (everyone ?? (await listMembers(tx, viewer))).filter(
    (member) => !member.disabledAt && member.id !== viewer.id,
  );
  const maySeeOwing = mayOnAssessment(opened.standingHere, "decision.make");
  const owing = new Set(
    reviews.rows.filter((row) => maySeeOwing && !row.handedInAt && !row.endedAt).map((row) => row.reviewerId),
  );
  const handedIn = new Set(
    reviews.rows.filter((row) => row.handedInAt && !row.endedAt).map((row) => row.reviewerId),
  );
  const readers = members.flatMap((member) => {
    const standing = standingOf(member, record, revision.number);
    const decides =
      mayOnAssessment(standing, "decision.make") && (reviews.answeredByLead || !owing.has(member.id));
    if (decides || handedIn.has(member.id)) return [{ member, isAuthor: false }];
    return standing.includes("author") && reviews.answeredByLead ? [{ member, isAuthor: true }] : [];
  });
  const refs = (of: typeof readers) => of.map(({ member: { id, name } }) => ({ id, name }));
  return {
    everyone: refs(readers),
    // Authors know nothing of threads that are not shown to them.
    reviewers: side === "judge" ? refs(readers.filter(({ isAuthor }) => !isAuthor)) : [],
  };
}
