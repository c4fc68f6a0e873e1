"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/form-action";
import { useAct } from "@/components/ui/use-act";
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
  const { isUnderWay, refusal, run } = useAct();
  const press = async () => {
    if (!(await run(restore, { assessmentId: assessment.id }))) return;
    router.push(paths.assessment(assessment.id));
    router.refresh();
  };
  return (
    <>
      <Button small disabled={!isLive} aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : press}>
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
