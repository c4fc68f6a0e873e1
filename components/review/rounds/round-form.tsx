"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { RoundDays, roundDaysInWords } from "@/components/review/rounds/round-days";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Handling } from "@/lib/domain/access/access-table";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { paths } from "@/lib/paths";
import { roundForm as words } from "@/messages/rounds";

export type RoundInput = {
  readonly name: string;
  readonly criteria: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly reviewsDueOn: string | null;
  readonly handling: Handling;
  readonly sameTeamConflicts: boolean;
};

type Props = { readonly create: FormAction<RoundInput, { readonly roundId: string }> };

/** A lead begins a round. */
export function RoundForm({ create }: Props) {
  const router = useRouter();
  const kept = useKeptForm({
    place: "round",
    values: {
      name: "",
      criteria: "",
      opensOn: "",
      closesOn: "",
      reviewsDueOn: "",
      handling: "team" as Handling,
      sameTeam: "no",
    },
    isNew: true,
    limits: { name: TEXT_LIMITS.roundName, criteria: TEXT_LIMITS.roundCriteria },
    inWords: (values) => [
      [words.name, values.name],
      [words.criteria, values.criteria],
      ...roundDaysInWords(values),
    ],
  });
  const { register, formState } = kept.form;
  const { errors } = formState;
  const submit = kept.submit(
    ({ sameTeam, reviewsDueOn, ...given }, send) =>
      send(create, {
        ...given,
        reviewsDueOn: reviewsDueOn === "" ? null : reviewsDueOn,
        sameTeamConflicts: sameTeam === "yes",
      }),
    ({ roundId }) => router.push(paths.round(roundId)),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-4 pb-2">
      <TextField
        id="round-name"
        label={words.name}
        error={errors.name?.message}
        {...register("name", { required: words.nameNeeded })}
      />
      <TextArea
        id="round-criteria"
        label={words.criteria}
        hint={words.criteriaHint}
        rows={3}
        optional
        error={errors.criteria?.message}
        {...register("criteria")}
      />
      <RoundDays field={(name, rules) => ({ ...register(name, rules), error: errors[name]?.message })} />
      <Select
        id="round-handling"
        label={words.handling}
        hint={words.handlingHint}
        choices={words.handlingChoices}
        {...register("handling")}
      />
      <Select
        id="round-team"
        label={words.sameTeam}
        choices={words.sameTeamChoices}
        {...register("sameTeam")}
      />
      <KeptSubmit kept={kept}>{words.begin}</KeptSubmit>
    </KeptForm>
  );
}
