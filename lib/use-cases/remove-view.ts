import { z } from "zod";
import { deleteView, lockOwnViews } from "@/lib/data/saved-views";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ viewId: id });

/** Removes one of the viewer's own views, for everybody it was shared with. */
export const removeView = defineUseCase(input, async ({ tx, viewer, input: { viewId } }) => {
  const own = await lockOwnViews(tx, viewer);
  if (!own.some((each) => each.id === viewId)) throw notFound("view");
  await deleteView(tx, viewer, viewId);
  return { viewId };
});
