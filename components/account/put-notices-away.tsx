"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/form-action";
import { useAct } from "@/components/ui/use-act";

type Props = {
  readonly noticeIds: readonly string[];
  readonly putAway: FormAction<{ noticeIds: readonly string[] }>;
  /** What the button says. */
  readonly children: string;
};

/** Puts notices of one's account away, or says why that was refused. */
export function PutNoticesAway({ noticeIds, putAway, children }: Props) {
  const router = useRouter();
  const { isUnderWay, refusal, run } = useAct();
  const read = async () => {
    await run(putAway, { noticeIds });
    router.refresh();
  };
  return (
    <div className="flex flex-wrap items-center gap-3 pt-1">
      <Button small aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : read}>
        {children}
      </Button>
      {refusal && <span role="alert">{refusal}</span>}
    </div>
  );
}
