"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { paths } from "@/lib/paths";
import { unopenedReviews as words } from "@/messages/conflicts";

export type DeclineInput = { readonly assessmentId: string; readonly reason: string };

type Props = { readonly assessmentId: string; readonly decline: FormAction<DeclineInput> };

/** A reviewer declines what they were asked for, and says why. */
export function DeclineForm({ assessmentId, decline }: Props) {
  const router = useRouter();
  const kept = useKeptForm({
    place: `decline/${assessmentId}`,
    values: { reason: "" },
    isNew: true,
    limits: { reason: TEXT_LIMITS.authorshipReason },
    inWords: ({ reason }) => [[words.declineReason, reason]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ reason }, send) => send(decline, { assessmentId, reason }),
    () => {
      router.push(paths.conflicts());
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <TextArea
        id={`decline-${assessmentId}`}
        label={words.declineReason}
        hint={words.declineNote}
        rows={2}
        error={formState.errors.reason?.message}
        {...register("reason", { required: words.declineNeeded })}
      />
      <KeptSubmit kept={kept} isSmall>
        {words.declineSubmit}
      </KeptSubmit>
    </KeptForm>
  );
}
