"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { assignForm, askedReviewers as words } from "@/messages/review";

export type SetDueInput = {
  readonly assessmentId: string;
  readonly reviewId: string;
  readonly dueOn: string;
};

type Props = {
  readonly assessmentId: string;
  readonly reviews: readonly { readonly id: string; readonly name: string }[];
  readonly setDue: FormAction<SetDueInput>;
};

/** A lead says by when a review that is out is due. */
export function DueForm({ assessmentId, reviews, setDue }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `review-due/${assessmentId}`,
    values: { reviewId: "", dueOn: "" },
    isNew: true,
    inWords: ({ reviewId, dueOn }) => [
      [words.reviewer, nameIn(reviews, reviewId)],
      [words.dueOn, dueOn],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (given, send) => send(setDue, { assessmentId, ...given }),
    () => {
      setMessage(words.dueDone);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <Select
        id="review-due-reviewer"
        label={words.reviewer}
        empty={assignForm.noPerson}
        choices={reviews.map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.reviewId?.message}
        {...register("reviewId", { required: assignForm.personNeeded })}
      />
      <TextField
        id="review-due-day"
        type="date"
        label={words.dueOn}
        hint={words.dueHint}
        error={formState.errors.dueOn?.message}
        {...register("dueOn", { required: words.dueNeeded })}
      />
      <KeptSubmit kept={kept} isSmall message={message}>
        {words.dueSubmit}
      </KeptSubmit>
    </KeptForm>
  );
}
