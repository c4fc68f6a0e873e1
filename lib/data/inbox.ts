import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { called } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { firstRow, rows } from "@/lib/data/rows";

/**
 * The one place that knows what is new for a member. Mail, when there is any, asks here in the name of whom it goes to, and is
 * told no more than they are.
 */

/** Items, each beside the viewer's mark that they have read it. */
const marked = ({ organisationId, memberId }: Given<{ organisationId: string; memberId: string }>) =>
  db
    .selectFrom(called("landfall_inbox").as("i"))
    .leftJoin("inbox_read as r", (on) =>
      on
        .on("r.organisation_id", "=", organisationId)
        .on("r.member_id", "=", memberId)
        .onRef("r.item", "=", "i.item"),
    );

const items = composed(
  (
    given: Given<{ organisationId: string; memberId: string; size: number }>,
    shape: { which: "new" | "waiting" | "all" },
  ) =>
    db
      // The page is cut first; titles are looked up for its items only.
      .with(
        (cte) => cte("page").materialized(),
        () =>
          marked(given)
            .select((eb) => [
              "i.item",
              "i.kind",
              "i.at",
              "i.assessment_id",
              "i.title",
              "i.who",
              "i.day",
              "i.is_waiting",
              eb("r.item", "is", null).$castTo<boolean>().as("is_new"),
            ])
            .$if(shape.which === "new", (query) => query.where("r.item", "is", null))
            .$if(shape.which === "waiting", (query) => query.where("i.is_waiting", "=", true))
            .orderBy("i.at", "desc")
            .orderBy("i.item")
            .limit(given.size),
      )
      .selectFrom("page as p")
      .select((eb) => [
        "p.item",
        "p.kind",
        "p.at",
        "p.assessment_id as assessmentId",
        // Null: the viewer may not read it.
        eb.fn
          .coalesce(
            "p.title",
            eb
              .selectFrom("revision as v")
              .select("v.title")
              .where("v.organisation_id", "=", given.organisationId)
              .whereRef("v.assessment_id", "=", "p.assessment_id")
              .orderBy("v.number", "desc")
              .limit(1),
          )
          .as("title"),
        "p.who",
        // ISO 8601 date.
        "p.day",
        // Something of the viewer's is to be done about it.
        "p.is_waiting as isWaiting",
        "p.is_new as isNew",
      ])
      .orderBy("p.at", "desc")
      .orderBy("p.item"),
);
export type InboxRow = RowOf<typeof items>;

/** What is new for the viewer, waits for them, or all of it, newest first. */
export async function listInbox(
  tx: Reader,
  viewer: Viewer,
  which: "new" | "waiting" | "all",
  size: number,
): Promise<readonly InboxRow[]> {
  const { organisationId, id: memberId } = viewer;
  return rows(tx, items({ organisationId, memberId, size }, { which }));
}

const counts = composed((given: Given<{ organisationId: string; memberId: string }>) =>
  marked(given).select((eb) => [
    eb.cast<number>(eb.fn.countAll(), "integer").as("all"),
    eb.cast<number>(eb.fn.countAll().filterWhere("r.item", "is", null), "integer").as("new"),
    eb.cast<number>(eb.fn.countAll().filterWhere("i.is_waiting", "=", true), "integer").as("waiting"),
  ]),
);
export type InboxCounts = RowOf<typeof counts>;

/** How many items there are, how many of them are new, and how many wait for the viewer. */
export async function countInbox(tx: Reader, viewer: Viewer): Promise<InboxCounts> {
  const { organisationId, id: memberId } = viewer;
  const found = await firstRow(tx, counts({ organisationId, memberId }));
  return found ?? { all: 0, new: 0, waiting: 0 };
}

/** Keeps that the viewer has read these items. */
export async function markRead(tx: Tx, viewer: Viewer, read: readonly string[]): Promise<void> {
  await tx.inboxRead.createMany({
    data: read.map((item) => ({ item, organisationId: viewer.organisationId, memberId: viewer.id })),
    skipDuplicates: true,
  });
}

/** These items are new again. */
export async function markUnread(tx: Tx, viewer: Viewer, unread: readonly string[]): Promise<void> {
  await tx.inboxRead.deleteMany({
    where: { organisationId: viewer.organisationId, memberId: viewer.id, item: { in: [...unread] } },
  });
}
