import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { lock } from "@/lib/data/lock";
import { rows } from "@/lib/data/rows";
import type { ViewAudience, ViewPlace } from "@/lib/domain/search/saved-view";

const views = composed(
  (given: Given<{ organisationId: string; memberId: string; place: ViewPlace; size: number }>) =>
    db
      .selectFrom("saved_view as v")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "v.organisation_id").onRef("m.id", "=", "v.owner_id"),
      )
      .select([
        "v.id",
        "v.owner_id as ownerId",
        "m.name as ownerName",
        "v.name",
        "v.query",
        "v.audience",
        "v.team_id as teamId",
      ])
      .where("v.organisation_id", "=", given.organisationId)
      .where("v.place", "=", given.place)
      .orderBy((eb) => eb("v.owner_id", "=", given.memberId), "desc")
      .orderBy("v.name")
      .orderBy("v.id")
      .limit(given.size),
);
export type SavedViewRow = RowOf<typeof views>;

/** The views of a place that are the viewer's own or shared with them, their own first, by name; at most `size`. */
export async function listViews(
  tx: Reader,
  viewer: Viewer,
  place: ViewPlace,
  size: number,
): Promise<readonly SavedViewRow[]> {
  return rows(tx, views({ organisationId: viewer.organisationId, memberId: viewer.id, place, size }));
}

const own = composed((given: Given<{ organisationId: string; ownerId: string }>) =>
  db
    .selectFrom("saved_view")
    .select(["id", "place", "name", "query", "audience"])
    .where("organisation_id", "=", given.organisationId)
    .where("owner_id", "=", given.ownerId),
);
export type OwnView = RowOf<typeof own>;

/** The viewer's own views, of every place, which nobody else changes until the transaction ends. */
export async function lockOwnViews(tx: Tx, viewer: Viewer): Promise<readonly OwnView[]> {
  await lock(tx, `views of ${viewer.id}`);
  return rows(tx, own({ organisationId: viewer.organisationId, ownerId: viewer.id }));
}

type Shared = {
  readonly name: string;
  readonly audience: ViewAudience;
  readonly teamId: string | null;
};

/** Keeps a view of the viewer's. Its name is not taken by another of theirs in its place. */
export async function insertView(
  tx: Tx,
  viewer: Viewer,
  view: Shared & { readonly id: string; readonly place: ViewPlace; readonly query: string },
): Promise<void> {
  await tx.savedView.createMany({
    data: [{ ...view, organisationId: viewer.organisationId, ownerId: viewer.id }],
  });
}

/** Names a view of the viewer's anew, and says who is offered it. */
export async function updateView(tx: Tx, viewer: Viewer, id: string, view: Shared): Promise<void> {
  await tx.savedView.updateMany({
    where: { organisationId: viewer.organisationId, ownerId: viewer.id, id },
    data: view,
  });
}

/** Removes a view that somebody else shares with the viewer, a lead; false where there is none. */
export async function deleteSharedView(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const { count } = await tx.savedView.deleteMany({
    where: {
      organisationId: viewer.organisationId,
      id,
      OR: [{ audience: "organisation" }, { audience: "team", teamId: { in: [...viewer.teamIds] } }],
    },
  });
  return count === 1;
}

/** Removes a view of the viewer's. */
export async function deleteView(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await tx.savedView.deleteMany({
    where: { organisationId: viewer.organisationId, ownerId: viewer.id, id },
  });
}
