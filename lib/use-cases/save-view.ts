import { z } from "zod";
import { insertView, lockOwnViews } from "@/lib/data/saved-views";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { keptQuery, VIEW_PLACES } from "@/lib/domain/search/saved-view";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { optionalText } from "@/lib/use-cases/input";
import { auditSharing, namedView, requireNameable, requirePlace } from "@/lib/use-cases/keeping-views";
import { newId } from "@/lib/use-cases/new-id";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  ...namedView,
  place: z.enum(VIEW_PLACES),
  query: optionalText(TEXT_LIMITS.viewQuery),
});

/** Names what an address of the portfolio or the queue asks for. Nothing of what it finds is kept. */
export const saveView = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { place, name, audience, teamId } = input;
  requirePlace(viewer, place);
  const there = (await lockOwnViews(tx, viewer)).filter((view) => view.place === place);
  if (there.length >= COUNT_LIMITS.savedViews) {
    throw refuse("invalid", refusals.tooManyViews(COUNT_LIMITS.savedViews));
  }
  const query = keptQuery(place, input.query);
  requireNameable(viewer, there, input, query);
  const viewId = newId();
  if (query.length > TEXT_LIMITS.viewQuery) {
    throw refuse("invalid", refusals.tooManyCharacters(TEXT_LIMITS.viewQuery));
  }
  await insertView(tx, viewer, { id: viewId, place, name, query, audience, teamId });
  await auditSharing(tx, viewId, input);
  return { viewId };
});
