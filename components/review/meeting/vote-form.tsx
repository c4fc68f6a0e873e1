"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { ChoiceLine } from "@/components/ui/choice-line";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { VOTES, type Vote, voteLabel } from "@/lib/domain/review/meeting";
import { voteForm as words } from "@/messages/meetings";

export type VoteInput = {
  readonly itemId: string;
  readonly vote: Vote;
  readonly words: string;
  readonly version: number;
};

type Values = { vote: Vote | ""; words: string };

type Props = {
  readonly itemId: string;
  readonly own: { readonly vote: Vote; readonly words: string; readonly version: number } | null;
  readonly cast: FormAction<VoteInput, { readonly version: number }>;
};

/** One's own vote on an item, cast or changed. */
export function VoteForm({ itemId, own, cast }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<Values>({
    place: `vote/${itemId}`,
    values: { vote: own?.vote ?? "", words: own?.words ?? "" },
    version: own?.version ?? 0,
    limits: { words: TEXT_LIMITS.vote },
    inWords: (values) => [
      [words.vote, values.vote === "" ? "" : voteLabel(values.vote)],
      [words.words, values.words],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ vote, words: why }, send, version) =>
      vote === "" ? Promise.resolve(null) : send(cast, { itemId, vote, words: why, version }),
    () => {
      setMessage(words.saved);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <ChoiceLine
        id={`vote-${itemId}`}
        label={words.vote}
        choices={VOTES}
        error={formState.errors.vote?.message}
        {...register("vote", { required: words.needed })}
      />
      <TextArea
        id={`vote-words-${itemId}`}
        label={words.words}
        rows={2}
        optional
        error={formState.errors.words?.message}
        {...register("words")}
      />
      <KeptSubmit kept={kept} isSmall message={message}>
        {own ? words.change : words.cast}
      </KeptSubmit>
    </KeptForm>
  );
}
