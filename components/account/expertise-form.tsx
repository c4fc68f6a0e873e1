"use client";

import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { expertiseForm as text } from "@/messages/account";

type Values = { kindsOfWork: string[]; words: string };

type Props = {
  readonly kindsOfWork: readonly string[];
  readonly words: string;
  /** The kinds of work there are. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly say: FormAction<Values>;
};

/** Says what one knows, for whoever asks reviewers. */
export function ExpertiseForm({ kindsOfWork, words, kinds, say }: Props) {
  const [message, setMessage] = useState("");
  const kept = useKeptForm<Values>({
    place: "own-expertise",
    values: { kindsOfWork: [...kindsOfWork], words },
    limits: { words: TEXT_LIMITS.expertise },
    inWords: (values) => [
      [
        text.kinds,
        kinds.flatMap(({ value, label }) => (values.kindsOfWork.includes(value) ? label : [])).join(", "),
      ],
      [text.words, values.words],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (values, send) => send(say, values),
    () => setMessage(text.saved),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-4">
      <CheckboxGroup
        id="own-kinds"
        label={text.kinds}
        optional
        choices={kinds}
        {...register("kindsOfWork")}
      />
      <TextArea
        id="own-words"
        label={text.words}
        hint={text.hint}
        optional
        rows={3}
        error={formState.errors.words?.message}
        {...register("words")}
      />
      <KeptSubmit kept={kept} message={message}>
        {text.save}
      </KeptSubmit>
    </KeptForm>
  );
}
