"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/form-action";
import { useAct } from "@/components/ui/use-act";
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
  const { isUnderWay, refusal, run } = useAct();
  if (offered.length === 0) return null;
  const press = async (as: JudgesSettlement | null) => {
    if (await run(settle, { ...thread, as })) router.refresh();
  };
  return (
    <div className="no-print -ms-3 mt-2 flex flex-wrap items-center gap-2">
      {offered.map((as) => (
        <Button key={as} kind="quiet" small disabled={isUnderWay} onClick={() => void press(as)}>
          {words[as ?? "reopen"]}
        </Button>
      ))}
      <p role="status" className="text-sm text-blocking">
        {refusal}
      </p>
    </div>
  );
}
