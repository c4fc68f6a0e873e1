"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { dismissUpdate } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessmentId: string;
  readonly dismiss: FormAction<{ assessmentId: string }>;
};

/** Takes the notice away for all authors. */
export function DismissUpdate({ assessmentId, dismiss }: Props) {
  const router = useRouter();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = async () => {
    setUnderWay(true);
    const refused = refusalOf(await dismiss({ assessmentId }).catch(() => undefined));
    setUnderWay(false);
    setRefusal(refused);
    if (!refused) router.refresh();
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
