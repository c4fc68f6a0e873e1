import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { MemberRow } from "@/lib/data/members";
import { listAskedReviews } from "@/lib/data/reviews";
import { wroteIn } from "@/lib/domain/access/standing";
import type { OpenRevision } from "@/lib/use-cases/open-revision";
import { decidersOf } from "@/lib/use-cases/readers";
import type { PersonRef } from "@/lib/use-cases/views";

/**
 * Who has a seat where a revision is talked over: whoever may decide it, whoever was asked to review it and was not taken off, and of
 * the team's leads and of these whoever said that they have a conflict of interest, who is there as such. `members`: everybody. For somebody who holds the item.
 */
export async function seatsFor(
  tx: Reader,
  viewer: Viewer,
  { record, revision }: OpenRevision,
  members: readonly MemberRow[],
): Promise<readonly PersonRef[]> {
  const everyone = members.filter((member) => !member.disabledAt);
  const asked = (await listAskedReviews(tx, viewer, record.id)).filter(
    ({ number }) => number === revision.number,
  );
  const deciders = new Set(decidersOf(record, everyone).map(({ id }) => id));
  const reviewers = new Set(asked.filter(({ isEnded }) => !isEnded).map(({ reviewerId }) => reviewerId));
  const left = new Set(asked.filter(({ isEnded }) => isEnded).map(({ reviewerId }) => reviewerId));
  const conflicted = new Set(
    record.people.filter(({ relation }) => relation === "conflict").map(({ memberId }) => memberId),
  );
  return everyone
    .filter(({ id, roles, teamIds }) => {
      if (wroteIn(id, record)) return false;
      if (deciders.has(id) || reviewers.has(id)) return true;
      const led = roles.includes("lead") && teamIds.includes(record.teamId);
      return conflicted.has(id) && (led || left.has(id));
    })
    .map(({ id, name }) => ({ id, name }));
}
