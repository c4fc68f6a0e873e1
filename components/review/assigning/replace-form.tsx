"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { type Candidate, CandidateFields } from "@/components/review/assigning/candidate-fields";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { reasonedPersonForm } from "@/messages/questionnaire/overview";
import { assignForm, replaceForm as words } from "@/messages/review";

export type ReplaceInput = {
  readonly assessmentId: string;
  readonly reviewId: string;
  readonly memberId: string;
  readonly reason: string;
  readonly dismissal: string;
};

type Props = {
  readonly assessmentId: string;
  /** Reviews of the newest revision that are out. */
  readonly reviews: readonly { readonly id: string; readonly name: string }[];
  readonly candidates: readonly Candidate[];
  readonly replace: FormAction<ReplaceInput>;
};

/** A lead asks somebody in another's place, in one act. */
export function ReplaceForm({ assessmentId, reviews, candidates, replace }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `replace/${assessmentId}`,
    values: { reviewId: "", memberId: "", reason: "", dismissal: "" },
    isNew: true,
    limits: { reason: TEXT_LIMITS.authorshipReason, dismissal: TEXT_LIMITS.conflict },
    inWords: ({ reviewId, memberId, reason, dismissal }) => [
      [words.whose, nameIn(reviews, reviewId)],
      [words.label, nameIn(candidates, memberId)],
      [words.reason, reason],
      [assignForm.dismissal, dismissal],
    ],
  });
  const { register, formState, watch } = kept.form;
  const chosen = watch("memberId");
  const isFound = candidates.some(({ id, grounds }) => id === chosen && grounds.length > 0);
  const submit = kept.submit(
    ({ dismissal, ...given }, send) =>
      send(replace, { assessmentId, ...given, dismissal: isFound ? dismissal : "" }),
    () => {
      setMessage(words.done);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <Select
        id="replace-whose"
        label={words.whose}
        empty={assignForm.noPerson}
        choices={reviews.map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.reviewId?.message}
        {...register("reviewId", { required: assignForm.personNeeded })}
      />
      <CandidateFields
        id="replace"
        label={words.label}
        candidates={candidates}
        chosen={chosen}
        field={(name, rules) => ({ ...register(name, rules), error: formState.errors[name]?.message })}
      />
      <TextArea
        id="replace-reason"
        label={words.reason}
        rows={2}
        error={formState.errors.reason?.message}
        {...register("reason", { required: reasonedPersonForm.reasonNeeded })}
      />
      <KeptSubmit kept={kept} message={message}>
        {words.submit}
      </KeptSubmit>
    </KeptForm>
  );
}
