"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";

type Props = {
  readonly noticeIds: readonly string[];
  readonly putAway: FormAction<{ noticeIds: readonly string[] }>;
  /** What the button says. */
  readonly children: string;
};

/** Puts notices of one's account away, or says why that was refused. */
export function PutNoticesAway({ noticeIds, putAway, children }: Props) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = async () => {
    setRefusal(refusalOf(await putAway({ noticeIds }).catch(() => undefined)));
    router.refresh();
  };
  return (
    <div className="flex flex-wrap items-center gap-3 pt-1">
      <Button small onClick={read}>
        {children}
      </Button>
      {refusal && <span role="alert">{refusal}</span>}
    </div>
  );
}
