import { type NotNull, sql } from "kysely";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { ask } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { firstRow, rows } from "@/lib/data/rows";
import { type ManyItem, type ManyKind, UNDO_MINUTES } from "@/lib/domain/review/acts-on-many";

/** Keeps what the viewer did to many at once. */
export async function insertManyAct(
  tx: Tx,
  viewer: Viewer,
  { items, ...act }: { id: string; kind: ManyKind; items: readonly ManyItem[] },
): Promise<void> {
  const { organisationId, id: memberId } = viewer;
  await tx.manyAct.createMany({ data: [{ ...act, organisationId, memberId }] });
  await tx.manyActItem.createMany({
    data: items.map(({ dueBefore, dueAfter, ...item }) => ({
      ...{ ...item, organisationId, actId: act.id },
      dueBefore: dueBefore === null ? null : new Date(dueBefore),
      dueAfter: dueAfter === null ? null : new Date(dueAfter),
    })),
  });
}

const oneAct = composed((given: Given<{ organisationId: string; id: string }>) =>
  db
    .selectFrom("many_act")
    .select(["kind", "done_at as doneAt", "undone_at as undoneAt"])
    .where("organisation_id", "=", given.organisationId)
    .where("id", "=", given.id),
);

const itemsOf = composed((given: Given<{ organisationId: string; id: string }>) =>
  db
    .selectFrom("many_act_item")
    .select((eb) => [
      "assessment_id as assessmentId",
      "review_id as reviewId",
      eb.cast<string | null>("due_before", "text").as("dueBefore"),
      eb.cast<string | null>("due_after", "text").as("dueAfter"),
      "round_before as roundBefore",
      "round_after as roundAfter",
    ])
    .where("organisation_id", "=", given.organisationId)
    .where("act_id", "=", given.id)
    // In the order in which assessments take turns.
    .orderBy("assessment_id")
    .orderBy("review_id")
    .orderBy("id"),
);

/** What the viewer did to many at once, with what it touched; null where they did no such thing. */
export async function getManyAct(
  tx: Reader,
  viewer: Viewer,
  id: string,
): Promise<(RowOf<typeof oneAct> & { readonly items: readonly ManyItem[] }) | null> {
  const given = { organisationId: viewer.organisationId, id };
  const act = await firstRow(tx, oneAct(given));
  return act && { ...act, items: await rows(tx, itemsOf(given)) };
}

/** Marks it as undone; false where it is already, or its time is over. Who marks it at the same moment waits. */
export async function markUndone(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const { count } = await tx.manyAct.updateMany({
    where: { organisationId: viewer.organisationId, id, undoneAt: null },
    data: { undoneAt: new Date() },
  });
  return count === 1;
}

const lastAct = composed((given: Given<{ organisationId: string; memberId: string; minutes: number }>) =>
  db
    .selectFrom("many_act")
    .select((eb) => [
      "id",
      "kind",
      eb
        .selectFrom("many_act_item as i")
        .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("count"))
        .whereRef("i.organisation_id", "=", "many_act.organisation_id")
        .whereRef("i.act_id", "=", "many_act.id")
        .as("count"),
    ])
    .where("organisation_id", "=", given.organisationId)
    .where("member_id", "=", given.memberId)
    .where("undone_at", "is", null)
    // Kysely has no interval.
    .where("done_at", ">", sql<Date>`now() - ${given.minutes} * interval '1 minute'`)
    .orderBy("done_at", "desc")
    .limit(1)
    // It is a count.
    .$narrowType<{ count: NotNull }>(),
);
export type LastAct = RowOf<typeof lastAct>;

/** The newest of the viewer's that can still be undone, or null. */
export async function getLastManyAct(tx: Reader, viewer: Viewer): Promise<LastAct | null> {
  const { organisationId, id: memberId } = viewer;
  return firstRow(tx, lastAct({ organisationId, memberId, minutes: UNDO_MINUTES }));
}

/** Takes back that the viewer asked for a review; false where something came of it. Call after `lockAssessment`. */
export async function undoAsking(tx: Tx, assessmentId: string, reviewId: string): Promise<boolean> {
  return (await ask(tx, "landfall_undo_asking", assessmentId, reviewId)) === true;
}
