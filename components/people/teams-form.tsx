"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { MemberPicker } from "@/components/people/member-picker";
import { SubmitLine } from "@/components/people/submit-line";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { teamsForm } from "@/messages/people";

type Props = {
  readonly memberId: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** The teams they belong to now. */
  readonly belongsTo: readonly string[];
  readonly change: FormAction<{ teamId: string; memberId: string; belongs: boolean }>;
};

/** Changes which teams somebody belongs to: one recorded step for each team that differs. */
export function TeamsForm({ memberId, teams, belongsTo, change }: Props) {
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState } = useForm<{ teamIds: string[] }>({
    defaultValues: { teamIds: [...belongsTo] },
  });
  const submit = handleSubmit(async ({ teamIds }) => {
    const changed = teams.filter(({ id }) => teamIds.includes(id) !== belongsTo.includes(id));
    for (const { id } of changed) {
      const step = { teamId: id, memberId, belongs: teamIds.includes(id) };
      const refusal = refusalOf(await change(step).catch(() => undefined));
      if (refusal) return setMessage(refusal);
    }
    setMessage(teamsForm.saved);
  });
  if (teams.length === 0) return <p className="text-quiet">{teamsForm.nothing}</p>;
  return (
    <Form onSubmit={submit} className="max-w-form">
      <MemberPicker id="teams" label={teamsForm.belongsTo} entries={teams} {...register("teamIds")} />
      <SubmitLine label={teamsForm.save} busy={formState.isSubmitting} message={message} />
    </Form>
  );
}
