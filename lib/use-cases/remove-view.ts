import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { deleteSharedView, deleteView, lockOwnViews } from "@/lib/data/saved-views";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ viewId: id });

/** Removes one of the viewer's own views, for everybody it was shared with; a lead also one of somebody else's that is shared with them. */
export const removeView = defineUseCase(input, async ({ tx, viewer, input: { viewId } }) => {
  const own = (await lockOwnViews(tx, viewer)).find((each) => each.id === viewId);
  if (own) await deleteView(tx, viewer, viewId);
  else {
    const isRemoved =
      mayInOrganisation(viewer.roles, "views.remove-shared") && (await deleteSharedView(tx, viewer, viewId));
    if (!isRemoved) throw notFound("view");
  }
  if (own?.audience !== "owner") {
    await recordAudit(tx, "view.removed", { type: "view", id: viewId }, { isOwn: own !== undefined });
  }
  return { viewId };
});
