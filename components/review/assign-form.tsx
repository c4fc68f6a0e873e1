"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { assignForm } from "@/messages/review";

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly assign: FormAction<{ assessmentId: string; memberId: string }>;
};

/** A lead names one reviewer at a time. Authors are never among the candidates. */
export function AssignForm({ assessmentId, revisionId, candidates, assign }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `assign/${revisionId}`,
    values: { memberId: "" },
    isNew: true,
    inWords: ({ memberId }) => [[assignForm.label, nameIn(candidates, memberId)]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ memberId }, send) => send(assign, { assessmentId, memberId }),
    () => {
      setMessage(assignForm.assigned);
      router.refresh();
    },
  );
  if (candidates.length === 0) return <p className="text-sm text-quiet">{assignForm.nobody}</p>;
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3">
      <Select
        id="reviewer"
        label={assignForm.label}
        empty={assignForm.noPerson}
        choices={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.memberId?.message}
        {...register("memberId", { required: assignForm.personNeeded })}
      />
      <KeptSubmit kept={kept} message={message}>
        {assignForm.assign}
      </KeptSubmit>
    </KeptForm>
  );
}
