import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { Counted } from "@/lib/data/counted";
import { listQueue } from "@/lib/data/queue";
import { listOwnOpenReviews } from "@/lib/data/reviews";
import type { QueueRow, ReviewTask } from "@/lib/use-cases/views";

/** The reviews the viewer still owes. */
export async function reviewTasks(tx: Reader, viewer: Viewer): Promise<Counted<ReviewTask>> {
  const { rows, total } = await listOwnOpenReviews(tx, viewer);
  const tasks = rows.map(({ teamId, teamName, assignedAt, ...row }) => ({
    ...row,
    team: { id: teamId, name: teamName },
    assignedAt: assignedAt.toISOString(),
  }));
  return { rows: tasks, total };
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
