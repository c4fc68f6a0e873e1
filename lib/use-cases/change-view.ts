import { z } from "zod";
import { lockOwnViews, updateView } from "@/lib/data/saved-views";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { auditSharing, namedView, requireNameable, requirePlace } from "@/lib/use-cases/keeping-views";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ ...namedView, viewId: id });

/** Names one of the viewer's own views anew, and says who is offered it. */
export const changeView = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { viewId, name, audience, teamId } = input;
  const own = await lockOwnViews(tx, viewer);
  const view = own.find((each) => each.id === viewId);
  if (!view) throw notFound("view");
  requirePlace(viewer, view.place);
  const others = own.filter((each) => each.place === view.place && each.id !== viewId);
  requireNameable(viewer, others, input, view.query);
  await updateView(tx, viewer, viewId, { name, audience, teamId });
  await auditSharing(tx, viewId, input, view.audience);
  return { viewId };
});
