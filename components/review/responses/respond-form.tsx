"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { responsePlace } from "@/components/review/responses/response-place";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { respondForm } from "@/messages/respond";

type Response = "fixed" | "mitigated" | "accepted" | "disputed";

export type RespondInput = {
  readonly assessmentId: string;
  readonly fingerprint: string;
  readonly response: Response;
  readonly words: string;
  readonly commitment: string | null;
};

export type RespondProps = {
  readonly assessmentId: string;
  readonly finding: { readonly fingerprint: string; readonly title: string };
  /** What the answers commit to. */
  readonly commitments: readonly { readonly id: string; readonly inWords: string }[];
  readonly respond: FormAction<RespondInput>;
};

type Values = { response: Response | ""; words: string; commitment: string };

/** An author answers a finding. Earlier answers are kept; the newest counts. */
export function RespondForm({ assessmentId, finding, commitments, respond }: RespondProps) {
  const { fingerprint, title } = finding;
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<Values>({
    place: responsePlace(assessmentId, fingerprint),
    values: { response: "", words: "", commitment: "" },
    isNew: true,
    limits: { words: TEXT_LIMITS.response },
    inWords: ({ response, words, commitment }) => [
      [respondForm.response, respondForm.choices.find(({ value }) => value === response)?.label ?? ""],
      [respondForm.commitment, commitments.find(({ id }) => id === commitment)?.inWords ?? ""],
      [respondForm.words, words],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ response, words, commitment }, send) =>
      send(respond, {
        assessmentId,
        fingerprint,
        response: response as Response,
        words,
        commitment: response === "mitigated" && commitment !== "" ? commitment : null,
      }),
    () => {
      setMessage(respondForm.saved);
      router.refresh();
    },
  );
  const { errors } = formState;
  const response = useWatch({ control: kept.form.control, name: "response" });
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
      {response === "mitigated" && commitments.length > 0 && (
        <Select
          id={`response-commitment-${fingerprint}`}
          label={respondForm.commitment}
          hint={respondForm.commitmentHint}
          empty={respondForm.noCommitment}
          choices={commitments.map(({ id, inWords }) => ({
            value: id,
            label: inWords || respondForm.commitmentUnnamed,
          }))}
          {...register("commitment")}
        />
      )}
      <TextArea
        id={`response-words-${fingerprint}`}
        label={respondForm.words}
        hint={response === "mitigated" ? respondForm.mitigatedHint : respondForm.wordsHint}
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
