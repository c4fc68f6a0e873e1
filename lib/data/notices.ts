import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";

export type NoticeKind = "link-made" | "password-set" | "roles-changed" | "team-joined" | "team-left";

export type NoticeRow = {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Null: a command on the machine. */
  readonly byName: string | null;
  readonly at: Date;
  readonly detail: {
    readonly linkMadeAt?: string;
    readonly roles?: readonly string[];
    readonly team?: string | null;
  };
  readonly readAt: Date | null;
};

/** What others did to the viewer's account, newest first: all of it, or what they have not put away. */
export async function listNotices(
  tx: Reader,
  viewer: Viewer,
  which: "all" | "unread",
): Promise<readonly NoticeRow[]> {
  return tx.$queryRaw<NoticeRow[]>`
    SELECT n.id, n.kind, m.name AS "byName", n.at, n.detail, n.read_at AS "readAt"
      FROM member_notice n
      LEFT JOIN member m ON m.organisation_id = n.organisation_id AND m.id = n.by_id
     WHERE n.organisation_id = ${viewer.organisationId}::uuid AND n.member_id = ${viewer.id}::uuid
       AND (${which === "all"} OR n.read_at IS NULL)
     ORDER BY n.at DESC, n.id
     LIMIT 200`;
}

/** Puts notices of the viewer's away. Those that aren't theirs, or are put away already, stay as they are. */
export async function readNotices(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<void> {
  await tx.memberNotice.updateMany({
    where: { organisationId: viewer.organisationId, memberId: viewer.id, id: { in: [...ids] }, readAt: null },
    data: { readAt: new Date() },
  });
}
