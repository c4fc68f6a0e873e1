import { z } from "zod";
import { listViews } from "@/lib/data/saved-views";
import { listOwnTeams } from "@/lib/data/teams";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { VIEW_PLACES, type ViewAudience } from "@/lib/domain/search/saved-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { requirePlace } from "@/lib/use-cases/keeping-views";

const input = z.strictObject({ place: z.enum(VIEW_PLACES) });

/** How many are offered, own ones and those of others. */
const MOST = 200;

export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly audience: ViewAudience;
  readonly teamId: string | null;
  /** Whose it is; null for the viewer's own. */
  readonly of: string | null;
};

export type SavedViews = {
  readonly views: readonly SavedView[];
  /** They may remove those of others, too. */
  readonly mayRemoveShared: boolean;
  /** Teams that the viewer can share one with. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
};

/** The views of a place that are the viewer's own, then those shared with them, by name. */
export const listSavedViews = defineView(input, async ({ tx, viewer, input }): Promise<SavedViews> => {
  requirePlace(viewer, input.place);
  const found = await listViews(tx, viewer, input.place, MOST);
  const readable = found.filter(
    ({ ownerId, audience, teamId }) =>
      ownerId === viewer.id ||
      audience === "organisation" ||
      (teamId !== null && viewer.teamIds.includes(teamId)),
  );
  const views = readable.map(
    ({ ownerId, ownerName, ...view }): SavedView => ({
      ...view,
      of: ownerId === viewer.id ? null : ownerName,
    }),
  );
  const own = views.filter(({ of }) => of === null);
  const others = views.filter(({ of }) => of !== null);
  return {
    views: [...own, ...others],
    mayRemoveShared: mayInOrganisation(viewer.roles, "views.remove-shared"),
    teams: await listOwnTeams(tx, viewer),
  };
});
