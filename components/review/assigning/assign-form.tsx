"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { type Candidate, CandidateFields } from "@/components/review/assigning/candidate-fields";
import type { FormAction } from "@/components/ui/form-action";
import { TextField } from "@/components/ui/text-field";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { inDay } from "@/messages/locale";
import { assignForm } from "@/messages/review";

export type AssignInput = {
  readonly assessmentId: string;
  readonly memberId: string;
  readonly dueOn: string | null;
  readonly dismissal: string;
};

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly candidates: readonly Candidate[];
  readonly assign: FormAction<AssignInput>;
};

/** A lead names one reviewer at a time. Authors, and who declared a conflict of interest, are never among the candidates. */
export function AssignForm({ assessmentId, revisionId, candidates, assign }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `assign/${revisionId}`,
    values: { memberId: "", dueOn: "", dismissal: "" },
    isNew: true,
    limits: { dismissal: TEXT_LIMITS.conflict },
    inWords: ({ memberId, dueOn, dismissal }) => [
      [assignForm.label, nameIn(candidates, memberId)],
      [assignForm.dueOn, inDay(dueOn)],
      [assignForm.dismissal, dismissal],
    ],
  });
  const { register, formState, watch } = kept.form;
  const chosen = watch("memberId");
  const isFound = candidates.some(({ id, grounds }) => id === chosen && grounds.length > 0);
  const submit = kept.submit(
    ({ memberId, dueOn, dismissal }, send) =>
      send(assign, {
        assessmentId,
        memberId,
        dueOn: dueOn === "" ? null : dueOn,
        dismissal: isFound ? dismissal : "",
      }),
    () => {
      setMessage(assignForm.assigned);
      router.refresh();
    },
  );
  if (candidates.length === 0) return <p className="text-sm text-quiet">{assignForm.nobody}</p>;
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3">
      <CandidateFields
        id="assign"
        label={assignForm.label}
        candidates={candidates}
        chosen={chosen}
        field={(name, rules) => ({ ...register(name, rules), error: formState.errors[name]?.message })}
      />
      <TextField
        id="due-on"
        type="date"
        label={assignForm.dueOn}
        hint={assignForm.dueHint}
        optional
        error={formState.errors.dueOn?.message}
        {...register("dueOn")}
      />
      <KeptSubmit kept={kept} message={message}>
        {assignForm.assign}
      </KeptSubmit>
    </KeptForm>
  );
}
