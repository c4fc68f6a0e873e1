import { type Notice as AccountNotice, NoticeLines } from "@/components/account/notice-lines";
import { PutNoticesAway } from "@/components/account/put-notices-away";
import type { FormAction } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { accountNotices } from "@/messages/account";

type Props = {
  readonly notices: readonly AccountNotice[];
  readonly putAway: FormAction<{ noticeIds: readonly string[] }>;
};

/** Over every page, until it is put away: what others did to one's account. Its words are the server's: every page would carry them. */
export function AccountNotices({ notices, putAway }: Props) {
  if (notices.length === 0) return null;
  const isGrave = notices.some(({ kind }) => kind === "password-set" || kind === "link-made");
  return (
    <section aria-label={accountNotices.label} className="no-print mb-8">
      <Notice tone={isGrave ? "serious" : "note"} title={accountNotices.title}>
        <NoticeLines notices={notices} />
        <PutNoticesAway noticeIds={notices.map(({ id }) => id)} putAway={putAway}>
          {accountNotices.putAway}
        </PutNoticesAway>
      </Notice>
    </section>
  );
}
