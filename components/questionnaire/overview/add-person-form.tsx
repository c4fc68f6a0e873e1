"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { addPersonForm } from "@/messages/questionnaire/overview";

type Relation = "author" | "named-reader";

type Props = {
  readonly assessmentId: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly addPerson: FormAction<{ assessmentId: string; memberId: string; relation: Relation }>;
};

const RELATIONS = [
  { value: "author", label: addPersonForm.coAuthor, detail: addPersonForm.coAuthorDetail },
  {
    value: "named-reader",
    label: addPersonForm.reader,
    detail: addPersonForm.readerDetail,
  },
];

/** Shares the assessment with one more colleague. */
export function AddPersonForm({ assessmentId, colleagues, addPerson }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<{ memberId: string; relation: Relation }>({
    place: `person/${assessmentId}`,
    values: { memberId: "", relation: "author" },
    isNew: true,
    inWords: ({ memberId, relation }) => [
      [addPersonForm.person, nameIn(colleagues, memberId)],
      [addPersonForm.as, RELATIONS.find(({ value }) => value === relation)?.label ?? ""],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (values, send) => send(addPerson, { assessmentId, ...values }),
    () => {
      setMessage(addPersonForm.added);
      router.refresh();
    },
  );
  if (colleagues.length === 0) return <p className="text-sm text-quiet">{addPersonForm.everybody}</p>;
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-4">
      <Select
        id="person"
        label={addPersonForm.person}
        empty={addPersonForm.noPerson}
        choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.memberId?.message}
        {...register("memberId", { required: addPersonForm.personNeeded })}
      />
      <RadioGroup
        id="relation"
        label={addPersonForm.as}
        choices={RELATIONS}
        defaultValue="author"
        {...register("relation")}
      />
      <KeptSubmit kept={kept} message={message}>
        {addPersonForm.add}
      </KeptSubmit>
    </KeptForm>
  );
}
