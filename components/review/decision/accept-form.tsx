"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { acceptForm } from "@/messages/review";

export type AcceptInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly fingerprint: string;
  readonly reason: string;
};

type Props = {
  readonly assessmentId: string;
  /** The revision the lead reads. */
  readonly number: number;
  readonly fingerprint: string;
  readonly accept: FormAction<AcceptInput>;
};

/** A lead accepts a blocking finding by name with a reason, so that approval becomes possible. */
export function AcceptForm({ assessmentId, number, fingerprint, accept }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `acceptance/${assessmentId}/${number}/${fingerprint}`,
    values: { reason: "" },
    isNew: true,
    limits: { reason: TEXT_LIMITS.acceptance },
    inWords: ({ reason }) => [[acceptForm.label, reason]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ reason }, send) => send(accept, { assessmentId, number, fingerprint, reason }),
    () => {
      setMessage(acceptForm.accepted);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="mt-2 max-w-form space-y-2">
      <TextArea
        id={`accept-${fingerprint}`}
        label={acceptForm.label}
        rows={2}
        error={formState.errors.reason?.message}
        {...register("reason", { required: acceptForm.reasonNeeded })}
      />
      <KeptSubmit kept={kept} isSmall message={message}>
        {acceptForm.accept}
      </KeptSubmit>
    </KeptForm>
  );
}
