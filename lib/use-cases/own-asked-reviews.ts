import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listCoAuthors } from "@/lib/data/conflicts";
import { type AskedOfOne, listOwnOpenReviews } from "@/lib/data/reviews";
import { conflictGrounds, type Ground } from "@/lib/domain/review/conflicts";

export type AskedOfViewer = AskedOfOne & {
  /** On what grounds the viewer may have a conflict of interest, for what they have not opened yet. */
  readonly grounds: readonly Ground[];
};

/** The reviews the viewer owes, with what tells of a conflict of interest: they know what they wrote themselves. */
export async function ownAskedReviews(tx: Reader, viewer: Viewer): Promise<readonly AskedOfViewer[]> {
  const asked: AskedOfViewer[] = [];
  for (const row of await listOwnOpenReviews(tx)) {
    if (row.is_opened) {
      asked.push({ ...row, grounds: [] });
      continue;
    }
    const coAuthors = await listCoAuthors(tx, viewer, row.assessment_id, row.author_ids);
    const wroteWith = coAuthors
      .filter(({ memberId }) => memberId === viewer.id)
      .map(({ authorName }) => authorName);
    const grounds = conflictGrounds({ name: viewer.name, wroteWith, named: row.named, isSameTeam: false });
    asked.push({ ...row, grounds });
  }
  return asked;
}
