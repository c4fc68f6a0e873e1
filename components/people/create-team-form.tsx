"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { MemberPicker } from "@/components/people/member-picker";
import { SubmitLine } from "@/components/people/submit-line";
import { atMost } from "@/components/ui/at-most";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { TextField } from "@/components/ui/text-field";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { createTeamForm } from "@/messages/people";

type Values = { name: string; memberIds: string[] };

type Props = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly create: FormAction<{ name: string; memberIds: readonly string[] }>;
};

/** Adds a team, with whoever belongs to it from the start. */
export function CreateTeamForm({ people, create }: Props) {
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState, reset } = useForm<Values>({
    defaultValues: { name: "", memberIds: [] },
  });
  const submit = handleSubmit(async (values) => {
    const refusal = refusalOf(await create(values).catch(() => undefined));
    setMessage(refusal ?? createTeamForm.created(values.name.trim()));
    if (!refusal) reset();
  });
  return (
    <Form onSubmit={submit} className="max-w-form space-y-5">
      <TextField
        id="team-name"
        label={createTeamForm.name}
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register("name", {
          validate: (name) => !isBlank(name) || createTeamForm.nameNeeded,
          ...atMost(TEXT_LIMITS.teamName),
        })}
      />
      <MemberPicker
        id="team-members"
        label={createTeamForm.members}
        hint={createTeamForm.membersHint}
        optional
        entries={people}
        {...register("memberIds")}
      />
      <SubmitLine label={createTeamForm.create} busy={formState.isSubmitting} message={message} />
    </Form>
  );
}
