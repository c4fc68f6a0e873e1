"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { RoundDays, roundDaysInWords } from "@/components/review/rounds/round-days";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
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
    inWords: roundDaysInWords,
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
      <RoundDays
        field={(name, rules) => ({ ...register(name, rules), error: formState.errors[name]?.message })}
      />
      <Select id="round-state" label={words.state} choices={words.stateChoices} {...register("state")} />
      <KeptSubmit kept={kept} isSmall message={message}>
        {words.move}
      </KeptSubmit>
    </KeptForm>
  );
}
