import { z } from "zod";
import { listComments as listRows } from "@/lib/data/comments";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { commentView, otherAuthors } from "@/lib/use-cases/comment-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, path } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";

/** Without a path: the comments on the assessment as a whole. */
const input = z.strictObject({ assessmentId: id, path: path.optional() });

/** What the authors said at one place of a draft, settled or not, oldest first. For the authors, in every state. */
export const listComments = defineView(input, async ({ tx, viewer, input }) => {
  const { assessmentId, path = null } = input;
  const { record } = await openDraft(tx, viewer, assessmentId);
  const rows = await listRows(tx, viewer, assessmentId, { path }, COUNT_LIMITS.comments);
  return {
    comments: rows.map(commentView),
    // Who can be mentioned.
    people: otherAuthors(viewer, record).map(({ name }) => name),
  };
});
