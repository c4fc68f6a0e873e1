"use client";

import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { namesIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { MemberPicker } from "@/components/people/member-picker";
import type { FormAction } from "@/components/ui/form-action";
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
  const kept = useKeptForm<Values>({
    place: "team",
    values: { name: "", memberIds: [] },
    isNew: true,
    limits: { name: TEXT_LIMITS.teamName },
    inWords: ({ name, memberIds }) => [
      [createTeamForm.name, name],
      [createTeamForm.members, namesIn(people, memberIds)],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (values, send) => send(create, values),
    (_, { name }) => setMessage(createTeamForm.created(name.trim())),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-5">
      <TextField
        id="team-name"
        label={createTeamForm.name}
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register("name", {
          validate: (name) => !isBlank(name) || createTeamForm.nameNeeded,
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
      <KeptSubmit kept={kept} message={message}>
        {createTeamForm.create}
      </KeptSubmit>
    </KeptForm>
  );
}
