"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { useIsLive } from "@/components/ui/use-is-live";
import { paths } from "@/lib/paths";
import { restoreDraft } from "@/messages/assessment";

type Props = {
  readonly assessment: { readonly id: string; readonly title: string };
  readonly restore: FormAction<{ assessmentId: string }>;
};

/** Brings a deleted draft back, and opens it. */
export function RestoreDraft({ assessment, restore }: Props) {
  const router = useRouter();
  const isLive = useIsLive();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async () => {
    setUnderWay(true);
    const refused = refusalOf(await restore({ assessmentId: assessment.id }).catch(() => undefined));
    setUnderWay(false);
    setRefusal(refused);
    if (refused) return;
    router.push(paths.assessment(assessment.id));
    router.refresh();
  };
  return (
    <>
      <Button small disabled={!isLive} aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : run}>
        {restoreDraft.restore}
        <span className="sr-only">: {assessment.title}</span>
      </Button>
      {refusal && (
        <span role="alert" className="text-sm font-semibold text-blocking">
          {refusal}
        </span>
      )}
    </>
  );
}
