"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { atMost } from "@/components/ui/at-most";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
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
  const { register, handleSubmit, formState } = useForm<{ reason: string }>();
  const submit = handleSubmit(async ({ reason }) => {
    const refusal = refusalOf(await accept({ assessmentId, number, fingerprint, reason }));
    setMessage(refusal ?? acceptForm.accepted);
    if (!refusal) router.refresh();
  });
  return (
    <Form onSubmit={submit} className="mt-3 max-w-form space-y-3">
      <TextArea
        id={`accept-${fingerprint}`}
        label={acceptForm.label}
        rows={2}
        error={formState.errors.reason?.message}
        {...register("reason", {
          required: acceptForm.reasonNeeded,
          ...atMost(TEXT_LIMITS.acceptance),
        })}
      />
      <div className="flex items-center gap-4">
        <Button type="submit" small disabled={formState.isSubmitting}>
          {acceptForm.accept}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {message}
        </p>
      </div>
    </Form>
  );
}
