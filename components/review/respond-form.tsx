"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { atMost } from "@/components/ui/at-most";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { respondForm } from "@/messages/review";

type Response = "fixed" | "mitigated" | "accepted" | "disputed";

export type RespondInput = {
  readonly assessmentId: string;
  readonly fingerprint: string;
  readonly response: Response;
  readonly words: string;
};

export type RespondProps = {
  readonly assessmentId: string;
  readonly finding: { readonly fingerprint: string; readonly title: string };
  readonly respond: FormAction<RespondInput>;
};

/** An author answers a finding. Earlier answers are kept; the newest counts. */
export function RespondForm({ assessmentId, finding, respond }: RespondProps) {
  const { fingerprint, title } = finding;
  const router = useRouter();
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState, reset } = useForm<{ response: Response; words: string }>();
  const submit = handleSubmit(async (values) => {
    const refusal = refusalOf(await respond({ assessmentId, fingerprint, ...values }));
    setMessage(refusal ?? respondForm.saved);
    if (refusal) return;
    reset();
    router.refresh();
  });
  const { errors } = formState;
  return (
    <Form onSubmit={submit} aria-label={respondForm.answerTo(title)} className="max-w-form space-y-4 pb-2">
      <RadioGroup
        id={`response-${fingerprint}`}
        label={respondForm.response}
        choices={respondForm.choices}
        error={errors.response?.message}
        {...register("response", { required: respondForm.responseNeeded })}
      />
      <TextArea
        id={`response-words-${fingerprint}`}
        label={respondForm.words}
        hint={respondForm.wordsHint}
        rows={3}
        error={errors.words?.message}
        {...register("words", { required: respondForm.wordsNeeded, ...atMost(TEXT_LIMITS.response) })}
      />
      <div className="flex items-center gap-4">
        <Button type="submit" small disabled={formState.isSubmitting}>
          {respondForm.save}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {message}
        </p>
      </div>
    </Form>
  );
}
