"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
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
  const { register, handleSubmit, formState, reset } = useForm<{ memberId: string; relation: Relation }>({
    defaultValues: { memberId: "", relation: "author" },
  });
  const submit = handleSubmit(async (values) => {
    const refusal = refusalOf(await addPerson({ assessmentId, ...values }).catch(() => undefined));
    setMessage(refusal ?? addPersonForm.added);
    if (refusal) return;
    reset();
    router.refresh();
  });
  if (colleagues.length === 0) return <p className="text-sm text-quiet">{addPersonForm.everybody}</p>;
  return (
    <Form onSubmit={submit} className="max-w-form space-y-4">
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
      <div className="flex items-center gap-4">
        <Button type="submit" disabled={formState.isSubmitting}>
          {addPersonForm.add}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {message}
        </p>
      </div>
    </Form>
  );
}
