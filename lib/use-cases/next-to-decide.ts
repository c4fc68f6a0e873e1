import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listOpenWork } from "@/lib/data/open-work";
import { listQueue } from "@/lib/data/queue";
import { leadsTeams } from "@/lib/domain/access/standing";
import { today } from "@/lib/use-cases/today";

/** An assessment that waits for a decision, by the title of what was submitted. */
export type NextToDecide = { readonly assessmentId: string; readonly title: string };

/**
 * What waits longest for a decision in the teams that the viewer leads, less what they may not decide: as the queue has it. Null: nothing
 * does, or they lead none.
 */
export async function nextToDecide(tx: Reader, viewer: Viewer): Promise<NextToDecide | null> {
  if (!leadsTeams(viewer)) return null;
  const asked = { part: "to-decide", today: today(), isFalling: false, edge: null, size: 1 } as const;
  const [next] = await listQueue(tx, viewer, await listOpenWork(tx, viewer, asked));
  return next ? { assessmentId: next.assessmentId, title: next.title } : null;
}
