import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listItems } from "@/lib/data/meetings";
import type { ShownVote } from "@/lib/domain/review/shown-meeting";
import { itemViews } from "@/lib/use-cases/get-meeting";
import { judgedItems } from "@/lib/use-cases/open-item";
import type { Recommendation } from "@/lib/use-cases/views";

/** What a meeting said of a revision: it stands beside the decision, and is none. */
export type MeetingOnView = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly title: string;
  /** ISO 8601 date. */
  readonly heldOn: string;
  readonly isClosed: boolean;
  readonly agreed: Recommendation | null;
  /** Null: not to be known before the viewer voted, while it goes on. */
  readonly votes: readonly ShownVote[] | null;
};

/** What meetings said of a revision, for those who judge it; nothing for its authors, and for who owes a review of it. */
export async function meetingsOn(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<readonly MeetingOnView[]> {
  const rows = judgedItems(viewer, await listItems(tx, viewer, { revisionId }));
  const items = rows.length === 0 ? [] : await itemViews(tx, viewer, rows);
  return items.map(({ row, view }) => ({
    meetingId: row.meetingId,
    itemId: row.id,
    title: row.meetingTitle,
    heldOn: row.heldOn,
    isClosed: row.isClosed,
    agreed: view.agreed,
    votes: view.votes,
  }));
}
