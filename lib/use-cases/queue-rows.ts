import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { Counted } from "@/lib/data/counted";
import { listQueue } from "@/lib/data/queue";
import { listOwnOpenReviews } from "@/lib/data/reviews";
import type { QueueRow, ReviewTask } from "@/lib/use-cases/views";

/** How many reviews are shown; how many there are is counted all the same. */
const SHOWN = 200;

/** The reviews the viewer still owes, by the day they are due; those they have yet to open among them. */
export async function reviewTasks(tx: Reader): Promise<Counted<ReviewTask>> {
  const asked = await listOwnOpenReviews(tx);
  const tasks = asked.slice(0, SHOWN).map((row) => ({
    assessmentId: row.assessment_id,
    title: row.title,
    team: { id: row.team_id, name: row.team_name },
    revisionNumber: row.number,
    assignedAt: row.assigned_at.toISOString(),
    dueOn: row.due_on,
    isOpened: row.is_opened,
  }));
  return { rows: tasks, total: asked.length };
}

/**
 * What is open in the teams the viewer leads, or of that what is ready for their decision; nothing for those who lead none.
 * The total counts what is beyond the rows, too.
 */
export async function queueRows(
  tx: Reader,
  viewer: Viewer,
  which: "open" | "ready",
): Promise<Counted<QueueRow>> {
  if (!viewer.roles.includes("lead") || viewer.teamIds.length === 0) return { rows: [], total: 0 };
  const { rows, total } = await listQueue(tx, viewer, viewer.teamIds, which);
  const queue = rows.map(({ teamId, teamName, submittedAt, assigned, handedIn, ...row }) => ({
    ...row,
    team: { id: teamId, name: teamName },
    submittedAt: submittedAt.toISOString(),
    reviews: { assigned, handedIn },
  }));
  return { rows: queue, total };
}
