import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

export type NoticeKind = "link-made" | "password-set" | "roles-changed" | "team-joined" | "team-left";

export type NoticeDetail = {
  readonly linkMadeAt?: string;
  readonly roles?: readonly string[];
  readonly team?: string | null;
};

const notices = composed(
  (given: Given<{ organisationId: string; memberId: string }>, { which }: { which: "all" | "unread" }) =>
    db
      .selectFrom("member_notice as n")
      .leftJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "n.organisation_id").onRef("m.id", "=", "n.by_id"),
      )
      .select([
        "n.id",
        "n.kind",
        // Null: a command on the machine.
        "m.name as byName",
        "n.at",
        "n.detail",
        "n.read_at as readAt",
      ])
      .where("n.organisation_id", "=", given.organisationId)
      .where("n.member_id", "=", given.memberId)
      .$if(which === "unread", (query) => query.where("n.read_at", "is", null))
      .orderBy("n.at", "desc")
      .orderBy("n.id")
      .limit(200),
);
export type NoticeRow = RowOf<typeof notices>;

/** What others did to the viewer's account, newest first: all of it, or what they have not put away. */
export async function listNotices(
  tx: Reader,
  viewer: Viewer,
  which: "all" | "unread",
): Promise<readonly NoticeRow[]> {
  return rows(tx, notices({ organisationId: viewer.organisationId, memberId: viewer.id }, { which }));
}

/** Puts notices of the viewer's away. Those that aren't theirs, or are put away already, stay as they are. */
export async function readNotices(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<void> {
  await tx.memberNotice.updateMany({
    where: { organisationId: viewer.organisationId, memberId: viewer.id, id: { in: [...ids] }, readAt: null },
    data: { readAt: new Date() },
  });
}
