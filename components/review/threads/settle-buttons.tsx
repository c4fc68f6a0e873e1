"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import type { JudgesSettlement } from "@/lib/domain/review/threads";
import { settleButtons as words } from "@/messages/threads";

export type SettleInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly threadId: string;
  readonly as: JudgesSettlement | null;
};

type Props = Omit<SettleInput, "as"> & {
  /** What this person may say of it; null: that it is open again. */
  readonly offered: readonly (JudgesSettlement | null)[];
  readonly settle: FormAction<SettleInput>;
};

/** How a thread ended, said at once; it can be opened again. */
export function SettleButtons({ offered, settle, ...thread }: Props) {
  const router = useRouter();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (offered.length === 0) return null;
  const run = async (as: JudgesSettlement | null) => {
    setUnderWay(true);
    const refused = refusalOf(await settle({ ...thread, as }).catch(() => undefined));
    setUnderWay(false);
    setRefusal(refused);
    if (!refused) router.refresh();
  };
  return (
    <div className="no-print -ms-3 mt-2 flex flex-wrap items-center gap-2">
      {offered.map((as) => (
        <Button key={as} kind="quiet" small disabled={isUnderWay} onClick={() => void run(as)}>
          {words[as ?? "reopen"]}
        </Button>
      ))}
      <p role="status" className="text-sm text-blocking">
        {refusal}
      </p>
    </div>
  );
}
