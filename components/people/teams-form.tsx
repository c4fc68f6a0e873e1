"use client";

import { useState } from "react";
import { confirmed } from "@/components/account/confirmed";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { namesIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { MemberPicker } from "@/components/people/member-picker";
import type { FormAction, FormOutcome } from "@/components/ui/form-action";
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
  const kept = useKeptForm({
    place: `teams/${memberId}`,
    values: { teamIds: [...belongsTo] },
    inWords: ({ teamIds }) => [[teamsForm.belongsTo, namesIn(teams, teamIds)]],
  });
  const submit = kept.submit(
    async ({ teamIds }, send) => {
      let outcome: FormOutcome | undefined = NOTHING_TO_DO;
      for (const { id } of teams) {
        const belongs = teamIds.includes(id);
        if (belongs !== belongsTo.includes(id))
          outcome = await send(confirmed(change), { teamId: id, memberId, belongs });
        if (!outcome?.data?.ok) break;
      }
      return outcome;
    },
    () => setMessage(teamsForm.saved),
  );
  if (teams.length === 0) return <p className="text-quiet">{teamsForm.nothing}</p>;
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-4">
      <MemberPicker
        id="teams"
        label={teamsForm.belongsTo}
        entries={teams}
        {...kept.form.register("teamIds")}
      />
      <KeptSubmit kept={kept} message={message}>
        {teamsForm.save}
      </KeptSubmit>
    </KeptForm>
  );
}

const NOTHING_TO_DO: FormOutcome = { data: { ok: true, value: {} } };
