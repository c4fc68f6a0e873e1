"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/form-action";
import { useAct } from "@/components/ui/use-act";
import { dismissUpdate } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessmentId: string;
  readonly dismiss: FormAction<{ assessmentId: string }>;
};

/** Takes the notice away for all authors. */
export function DismissUpdate({ assessmentId, dismiss }: Props) {
  const router = useRouter();
  const { isUnderWay, refusal, run } = useAct();
  const confirm = async () => {
    if (await run(dismiss, { assessmentId })) router.refresh();
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button small aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : confirm}>
        {dismissUpdate.dismiss}
      </Button>
      {refusal && (
        <span role="alert" className="text-sm">
          {refusal}
        </span>
      )}
    </div>
  );
}
