"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import type { Ground } from "@/lib/domain/review/conflicts";
import { conflictGrounds } from "@/messages/conflicts";
import { assignForm } from "@/messages/review";

export type AssignInput = {
  readonly assessmentId: string;
  readonly memberId: string;
  readonly dueOn: string | null;
  readonly dismissal: string;
};

export type Candidate = {
  readonly id: string;
  readonly name: string;
  /** What tells of a conflict of interest. */
  readonly grounds: readonly Ground[];
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
      [assignForm.dueOn, dueOn],
      [assignForm.dismissal, dismissal],
    ],
  });
  const { register, formState, watch } = kept.form;
  const chosen = candidates.find(({ id }) => id === watch("memberId"));
  const found = chosen?.grounds ?? [];
  const submit = kept.submit(
    ({ memberId, dueOn, dismissal }, send) =>
      send(assign, {
        assessmentId,
        memberId,
        dueOn: dueOn === "" ? null : dueOn,
        dismissal: found.length > 0 ? dismissal : "",
      }),
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
        choices={candidates.map(({ id, name, grounds }) => ({
          value: id,
          label: grounds.length > 0 ? assignForm.withConflict(name) : name,
        }))}
        error={formState.errors.memberId?.message}
        {...register("memberId", { required: assignForm.personNeeded })}
      />
      {chosen &&
        found.map((ground) => (
          <p key={ground.kind} className="text-sm font-semibold">
            {assignForm.found(chosen.name, conflictGrounds.ofOther(ground))}
          </p>
        ))}
      {found.length > 0 && (
        <TextArea
          id="dismissal"
          label={assignForm.dismissal}
          hint={assignForm.dismissalHint}
          rows={2}
          error={formState.errors.dismissal?.message}
          {...register("dismissal", { required: assignForm.dismissalNeeded })}
        />
      )}
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
