"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { responsePlace } from "@/components/review/responses/response-place";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { respondForm } from "@/messages/respond";

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

type Values = { response: Response | ""; words: string };

/** An author answers a finding. Earlier answers are kept; the newest counts. */
export function RespondForm({ assessmentId, finding, respond }: RespondProps) {
  const { fingerprint, title } = finding;
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<Values>({
    place: responsePlace(assessmentId, fingerprint),
    values: { response: "", words: "" },
    isNew: true,
    limits: { words: TEXT_LIMITS.response },
    inWords: ({ response, words }) => [
      [respondForm.response, respondForm.choices.find(({ value }) => value === response)?.label ?? ""],
      [respondForm.words, words],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ response, words }, send) =>
      send(respond, { assessmentId, fingerprint, response: response as Response, words }),
    () => {
      setMessage(respondForm.saved);
      router.refresh();
    },
  );
  const { errors } = formState;
  return (
    <KeptForm
      kept={kept}
      onSubmit={submit}
      aria-label={respondForm.answerTo(title)}
      className="max-w-form space-y-4 pb-2"
    >
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
        {...register("words", { required: respondForm.wordsNeeded })}
      />
      <KeptSubmit kept={kept} isSmall message={message}>
        {respondForm.save}
      </KeptSubmit>
    </KeptForm>
  );
}
