import type { NoticeKind, NoticeRow } from "@/lib/data/notices";
import { ROLES, type Role } from "@/lib/domain/access/access-table";

/** What somebody else did to one's account. */
export type NoticeView = {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Null: a command on the machine. */
  readonly byName: string | null;
  readonly at: string;
  /** `password-set`: when the link was made. */
  readonly linkMadeAt: string | null;
  /** `roles-changed`: those of since then. */
  readonly roles: readonly Role[];
  /** `team-joined`, `team-left`. */
  readonly team: string;
};

export function noticeView({ id, kind, byName, at, detail }: NoticeRow): NoticeView {
  return {
    id,
    kind,
    byName,
    at: at.toISOString(),
    linkMadeAt: detail.linkMadeAt ? new Date(detail.linkMadeAt).toISOString() : null,
    roles: ROLES.filter((role) => detail.roles?.includes(role)),
    team: detail.team ?? "",
  };
}
