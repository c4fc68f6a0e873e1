"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { assignForm } from "@/messages/review";

type Props = {
  readonly assessmentId: string;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly assign: FormAction<{ assessmentId: string; memberId: string }>;
};

/** A lead names one reviewer at a time. Authors are never among the candidates. */
export function AssignForm({ assessmentId, candidates, assign }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState, reset } = useForm<{ memberId: string }>();
  const submit = handleSubmit(async ({ memberId }) => {
    const refusal = refusalOf(await assign({ assessmentId, memberId }));
    setMessage(refusal ?? assignForm.assigned);
    if (refusal) return;
    reset();
    router.refresh();
  });
  if (candidates.length === 0) return <p className="text-sm text-quiet">{assignForm.nobody}</p>;
  return (
    <Form onSubmit={submit} className="max-w-form">
      <Select
        id="reviewer"
        label={assignForm.label}
        empty={assignForm.noPerson}
        choices={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.memberId?.message}
        {...register("memberId", { required: assignForm.personNeeded })}
      />
      <div className="mt-3 flex items-center gap-4">
        <Button type="submit" disabled={formState.isSubmitting}>
          {assignForm.assign}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {message}
        </p>
      </div>
    </Form>
  );
}
