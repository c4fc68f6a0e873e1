"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ActOnMany } from "@/components/review/queue/many-dialog";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import { useIsLive } from "@/components/ui/use-is-live";
import { queueActs as words } from "@/messages/queue";

type Props = { readonly assessmentId: string; readonly act: ActOnMany };

/** Reminds whose review of it is out, as the queue does of many; what was done or refused is said beside it. */
export function RemindButton({ assessmentId, act }: Props) {
  const router = useRouter();
  const isLive = useIsLive();
  const { isUnderWay, refusal, run } = useAct();
  const [told, setTold] = useState("");
  const remind = async () => {
    const made = await run(act, { assessmentIds: [assessmentId], act: { kind: "remind" } });
    if (!made) return;
    const { done, outcomes } = made.value;
    const refused = outcomes.flatMap(({ person, why }) =>
      why === null ? [] : [words.refusedOf(person, why)],
    );
    setTold([words.done("reminded", done), ...refused].join(" "));
    router.refresh();
  };
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm">
      <Button small disabled={!isLive} aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : remind}>
        {words.remindOut}
      </Button>
      <span role="status">{refusal ?? told}</span>
    </p>
  );
}
