"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import type { ViewAudience } from "@/lib/domain/search/saved-view";
import { viewForm as words } from "@/messages/search";

export type NamedView = {
  readonly name: string;
  readonly audience: ViewAudience;
  readonly teamId: string | null;
};

type Props = {
  /** Tells the forms of a page apart: an id of a view, or where a new one is saved. */
  readonly of: string;
  /** What is stored; null for a new one. */
  readonly view: NamedView | null;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly send: FormAction<NamedView>;
};

/** What a view is called, and who is offered it. */
export function ViewForm({ of, view, teams, send: act }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const choices = [
    { value: "owner", label: words.owner },
    ...teams.map(({ id, name }) => ({ value: id, label: words.team(name) })),
    { value: "organisation", label: words.organisation },
  ];
  const kept = useKeptForm({
    place: `saved-view/${of}`,
    values: { name: view?.name ?? "", offered: view ? (view.teamId ?? view.audience) : "owner" },
    isNew: view === null,
    limits: { name: TEXT_LIMITS.viewName },
    inWords: ({ name, offered }) => [
      [words.name, name],
      [words.offered, choices.find(({ value }) => value === offered)?.label ?? ""],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ name, offered }, send) => send(act, { name, ...audienceOf(offered) }),
    (_, { name }) => {
      setMessage(words.saved(name.trim()));
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <TextField
        id={`view-name-${of}`}
        label={words.name}
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register("name", { validate: (name) => !isBlank(name) || words.nameNeeded })}
      />
      <Select id={`view-offered-${of}`} label={words.offered} choices={choices} {...register("offered")} />
      <KeptSubmit kept={kept} isSmall message={message}>
        {view ? words.change : words.save}
      </KeptSubmit>
    </KeptForm>
  );
}

function audienceOf(offered: string): Pick<NamedView, "audience" | "teamId"> {
  return offered === "owner" || offered === "organisation"
    ? { audience: offered, teamId: null }
    : { audience: "team", teamId: offered };
}
