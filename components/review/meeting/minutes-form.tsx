"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { RECOMMENDATIONS, type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import { minutesForm as words } from "@/messages/meetings";

export type MinutesInput = {
  readonly itemId: string;
  readonly minutes: string;
  readonly agreed: Recommendation | null;
  readonly version: number;
};

type Values = { minutes: string; agreed: Recommendation | "" };

type Props = {
  readonly item: {
    readonly id: string;
    readonly minutes: string;
    readonly agreed: Recommendation | null;
    readonly version: number;
  };
  readonly note: FormAction<MinutesInput, { readonly version: number }>;
};

/** A lead writes what was said of an item, and what everybody present agreed on. */
export function MinutesForm({ item, note }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<Values>({
    place: `minutes/${item.id}`,
    values: { minutes: item.minutes, agreed: item.agreed ?? "" },
    version: item.version,
    limits: { minutes: TEXT_LIMITS.minutes },
    inWords: ({ minutes, agreed }) => [
      [words.minutes, minutes],
      [words.agreed, agreed === "" ? words.notAgreed : recommendationLabel(agreed)],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ minutes, agreed }, send, version) =>
      send(note, { itemId: item.id, minutes, agreed: agreed === "" ? null : agreed, version }),
    () => {
      setMessage(words.saved);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <TextArea
        id={`minutes-${item.id}`}
        label={words.minutes}
        hint={words.hint}
        rows={4}
        error={formState.errors.minutes?.message}
        {...register("minutes")}
      />
      <Select
        id={`agreed-${item.id}`}
        label={words.agreed}
        empty={words.notAgreed}
        choices={RECOMMENDATIONS}
        {...register("agreed")}
      />
      <KeptSubmit kept={kept} isSmall message={message}>
        {words.save}
      </KeptSubmit>
    </KeptForm>
  );
}
