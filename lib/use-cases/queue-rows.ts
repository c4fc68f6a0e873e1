import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { Counted } from "@/lib/data/counted";
import { countOpenWork, listOpenWork } from "@/lib/data/open-work";
import { listQueue } from "@/lib/data/queue";
import { listOwnOpenReviews } from "@/lib/data/reviews";
import { leadsTeams } from "@/lib/domain/access/standing";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { today } from "@/lib/use-cases/today";
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

/** What is ready for a decision of the viewer's on their own page; the queue has all of it. */
const READY_SHOWN = 50;

/**
 * What in the teams the viewer leads has every review that was asked for, or for which none was: longest waiting first; nothing for those who
 * lead none. The total counts what is beyond the rows, too; null beyond a thousand.
 */
export async function readyRows(
  tx: Reader,
  viewer: Viewer,
): Promise<{ readonly rows: readonly QueueRow[]; readonly total: number | null }> {
  if (!leadsTeams(viewer)) return { rows: [], total: 0 };
  const day = today();
  const asked = { part: "ready", today: day, isFalling: false, edge: null, size: READY_SHOWN } as const;
  const found = await listQueue(tx, viewer, await listOpenWork(tx, viewer, asked));
  const limit = COUNT_LIMITS.counted;
  const total =
    found.length < READY_SHOWN
      ? found.length
      : await countOpenWork(tx, viewer, { part: "ready", today: day, limit });
  const shown = found.map(({ teamId, teamName, submittedAt, assigned, handedIn, ...row }) => ({
    ...row,
    team: { id: teamId, name: teamName },
    submittedAt: submittedAt.toISOString(),
    reviews: { assigned, handedIn },
  }));
  return { rows: shown, total: total > limit ? null : total };
}
