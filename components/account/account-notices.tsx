"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Notice as AccountNotice, NoticeLines } from "@/components/account/notice-lines";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { accountNotices } from "@/messages/account";

type Props = {
  readonly notices: readonly AccountNotice[];
  readonly putAway: FormAction<{ noticeIds: readonly string[] }>;
};

/** Over every page, until it is put away: what others did to one's account. */
export function AccountNotices({ notices, putAway }: Props) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (notices.length === 0) return null;
  const isGrave = notices.some(({ kind }) => kind === "password-set" || kind === "link-made");
  const read = async () => {
    const outcome = await putAway({ noticeIds: notices.map(({ id }) => id) }).catch(() => undefined);
    setRefusal(refusalOf(outcome));
    router.refresh();
  };
  return (
    <section aria-label={accountNotices.label} className="no-print mb-8">
      <Notice tone={isGrave ? "serious" : "note"} title={accountNotices.title}>
        <NoticeLines notices={notices} />
        <div className="flex flex-wrap items-center gap-3 pt-1">
          <Button small onClick={read}>
            {accountNotices.putAway}
          </Button>
          {refusal && <span role="alert">{refusal}</span>}
        </div>
      </Notice>
    </section>
  );
}
