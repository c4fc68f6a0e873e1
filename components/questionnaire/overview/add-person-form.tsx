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
  /** Authors still invite each other: it was never submitted. */
  readonly mayInvite: boolean;
  readonly addPerson: FormAction<{ assessmentId: string; memberId: string; relation: "named-reader" }>;
  readonly inviteAuthor: FormAction<{ assessmentId: string; memberId: string }>;
};

const RELATIONS = [
  { value: "author", label: addPersonForm.coAuthor, detail: addPersonForm.coAuthorDetail },
  {
    value: "named-reader",
    label: addPersonForm.reader,
    detail: addPersonForm.readerDetail,
  },
];

/** Shares the assessment with one more colleague: readers are added, authors invited. */
export function AddPersonForm({ assessmentId, colleagues, mayInvite, addPerson, inviteAuthor }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<{ memberId: string; relation: Relation }>({
    place: `person/${assessmentId}`,
    values: { memberId: "", relation: mayInvite ? "author" : "named-reader" },
    isNew: true,
    inWords: ({ memberId, relation }) => [
      [addPersonForm.person, nameIn(colleagues, memberId)],
      [addPersonForm.as, RELATIONS.find(({ value }) => value === relation)?.label ?? ""],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ memberId, relation }, send) =>
      relation === "author"
        ? send(inviteAuthor, { assessmentId, memberId })
        : send(addPerson, { assessmentId, memberId, relation }),
    (_, { relation }) => {
      setMessage(relation === "author" ? addPersonForm.invited : addPersonForm.added);
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
        hint={!mayInvite && addPersonForm.authorsAreSet}
        choices={mayInvite ? RELATIONS : RELATIONS.slice(1)}
        defaultValue={mayInvite ? "author" : "named-reader"}
        {...register("relation")}
      />
      <KeptSubmit kept={kept} message={message}>
        {addPersonForm.add}
      </KeptSubmit>
    </KeptForm>
  );
}
