"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { handOverCondition } from "@/messages/review";

export type HandOverInput = { readonly conditionId: string; readonly ownerId: string };

type Props = {
  readonly conditionId: string;
  /** Who may read the assessment. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly handOver: FormAction<HandOverInput>;
};

/** A lead gives a condition to another owner. */
export function HandOverCondition({ conditionId, members, handOver }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState, reset } = useForm<{ ownerId: string }>();
  const submit = handleSubmit(async ({ ownerId }) => {
    const refusal = refusalOf(await handOver({ conditionId, ownerId }));
    setMessage(refusal ?? handOverCondition.done);
    if (refusal) return;
    reset();
    router.refresh();
  });
  return (
    <Disclosure summary={handOverCondition.open} className="mt-2">
      <Form onSubmit={submit} className="max-w-form space-y-3 pb-2">
        <Select
          id={`new-owner-${conditionId}`}
          label={handOverCondition.owner}
          empty={handOverCondition.noPerson}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          error={formState.errors.ownerId?.message}
          {...register("ownerId", { required: handOverCondition.personNeeded })}
        />
        <div className="flex items-center gap-4">
          <Button type="submit" small disabled={formState.isSubmitting}>
            {handOverCondition.handOver}
          </Button>
          <p role="status" className="text-sm text-quiet">
            {message}
          </p>
        </div>
      </Form>
    </Disclosure>
  );
}
