"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { roundForm as words } from "@/messages/rounds";

export type MoveRoundInput = {
  readonly roundId: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly reviewsDueOn: string | null;
  readonly isClosed: boolean;
  readonly version: number;
};

type Props = {
  readonly round: {
    readonly id: string;
    readonly opensOn: string;
    readonly closesOn: string;
    readonly reviewsDueOn: string | null;
    readonly isClosed: boolean;
    readonly version: number;
  };
  readonly move: FormAction<MoveRoundInput, { readonly version: number }>;
};

/** A lead moves the days of a round, or closes it or opens it again. */
export function MoveRoundForm({ round, move }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `round-days/${round.id}`,
    values: {
      opensOn: round.opensOn,
      closesOn: round.closesOn,
      reviewsDueOn: round.reviewsDueOn ?? "",
      state: round.isClosed ? "closed" : "by-days",
    },
    version: round.version,
    inWords: ({ opensOn, closesOn, reviewsDueOn }) => [
      [words.opensOn, opensOn],
      [words.closesOn, closesOn],
      [words.reviewsDueOn, reviewsDueOn],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ opensOn, closesOn, reviewsDueOn, state }, send, version) =>
      send(move, {
        roundId: round.id,
        opensOn,
        isClosed: state === "closed",
        closesOn,
        reviewsDueOn: reviewsDueOn === "" ? null : reviewsDueOn,
        version,
      }),
    () => {
      setMessage(words.moved);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <TextField
        id="round-opens"
        type="date"
        label={words.opensOn}
        error={formState.errors.opensOn?.message}
        {...register("opensOn", { required: words.dayNeeded })}
      />
      <TextField
        id="round-closes"
        type="date"
        label={words.closesOn}
        hint={words.closesHint}
        error={formState.errors.closesOn?.message}
        {...register("closesOn", { required: words.dayNeeded })}
      />
      <TextField
        id="round-due"
        type="date"
        label={words.reviewsDueOn}
        optional
        error={formState.errors.reviewsDueOn?.message}
        {...register("reviewsDueOn")}
      />
      <Select id="round-state" label={words.state} choices={words.stateChoices} {...register("state")} />
      <KeptSubmit kept={kept} isSmall message={message}>
        {words.move}
      </KeptSubmit>
    </KeptForm>
  );
}
