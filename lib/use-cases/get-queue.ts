import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { queueRows, reviewTasks } from "@/lib/use-cases/queue-rows";
import { refuse } from "@/lib/use-cases/result";
import type { QueueRow, ReviewTask } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

export type QueueView = {
  readonly toReview: readonly ReviewTask[];
  readonly toDecide: readonly QueueRow[];
  /** Everything open in the teams the viewer leads, those to decide included. */
  readonly open: readonly QueueRow[];
  /** How many there are of each, beyond the rows too. */
  readonly totals: { readonly toReview: number; readonly toDecide: number; readonly open: number };
};

export const getQueue = defineView(empty, async ({ tx, viewer }): Promise<QueueView> => {
  if (!mayInOrganisation(viewer.roles, "queue.view")) {
    throw refuse("not-allowed", refusals.queueNotAllowed);
  }
  const toReview = await reviewTasks(tx, viewer);
  const toDecide = await queueRows(tx, viewer, "ready");
  const open = await queueRows(tx, viewer, "open");
  return {
    toReview: toReview.rows,
    toDecide: toDecide.rows,
    open: open.rows,
    totals: { toReview: toReview.total, toDecide: toDecide.total, open: open.total },
  };
});
