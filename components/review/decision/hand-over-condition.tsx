"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
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
  const kept = useKeptForm({
    place: `hand-over/${conditionId}`,
    values: { ownerId: "" },
    isNew: true,
    inWords: ({ ownerId }) => [[handOverCondition.owner, nameIn(members, ownerId)]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ ownerId }, send) => send(handOver, { conditionId, ownerId }),
    () => {
      setMessage(handOverCondition.done);
      router.refresh();
    },
  );
  return (
    <Disclosure summary={handOverCondition.open} className="mt-2">
      <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
        <Select
          id={`new-owner-${conditionId}`}
          label={handOverCondition.owner}
          empty={handOverCondition.noPerson}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          error={formState.errors.ownerId?.message}
          {...register("ownerId", { required: handOverCondition.personNeeded })}
        />
        <KeptSubmit kept={kept} isSmall message={message}>
          {handOverCondition.handOver}
        </KeptSubmit>
      </KeptForm>
    </Disclosure>
  );
}
