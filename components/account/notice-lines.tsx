import { Time } from "@/components/ui/time";
import { rolesInWords } from "@/components/viewer/role-words";
import type { Role } from "@/lib/domain/access/access-table";
import { noticeLines } from "@/messages/account";
import { inDay } from "@/messages/locale";

export type Notice = {
  readonly id: string;
  readonly kind: "link-made" | "password-set" | "roles-changed" | "team-joined" | "team-left";
  readonly byName: string | null;
  readonly at: string;
  readonly linkMadeAt: string | null;
  readonly roles: readonly Role[];
  readonly team: string;
};

/** What others did to one's account, a line each. */
export function NoticeLines({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <ul className="space-y-2">
      {notices.map((notice) => (
        <li key={notice.id} className="max-w-measure">
          <Time value={notice.at} as="minute" />: {inWords(notice)}
        </li>
      ))}
    </ul>
  );
}

function inWords({ kind, byName, linkMadeAt, roles, team }: Notice): string {
  const by = byName ?? noticeLines.machine;
  switch (kind) {
    case "link-made":
      return noticeLines.linkMade(by);
    case "password-set":
      return noticeLines.passwordSet(by, linkMadeAt === null ? null : inDay(linkMadeAt));
    case "roles-changed":
      return noticeLines.rolesChanged(by, rolesInWords(roles));
    case "team-joined":
      return noticeLines.teamJoined(by, team);
    case "team-left":
      return noticeLines.teamLeft(by, team);
  }
}
