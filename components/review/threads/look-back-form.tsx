"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { StartInput } from "@/components/review/threads/start-thread";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { FOLLOW_UP } from "@/lib/domain/assessment/follow-up";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { lookBack as words } from "@/messages/threads";

type Props = Pick<StartInput, "assessmentId" | "number"> & { readonly say: FormAction<StartInput> };

/** An author says what came of it. It stands as a thread about the question that asked for the day. */
export function LookBackForm({ assessmentId, number, say }: Props) {
  const id = useId();
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `look-back/${assessmentId}/${number}`,
    values: { text: "" },
    isNew: true,
    limits: { text: TEXT_LIMITS.comment },
    inWords: ({ text }) => [[words.label, text]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ text }, send) =>
      send(say, {
        assessmentId,
        number,
        about: FOLLOW_UP,
        isArgument: false,
        audience: "everyone",
        quote: "",
        text,
      }),
    () => {
      setMessage(words.added);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3">
      <TextArea
        id={`${id}-text`}
        label={words.label}
        hint={words.hint}
        rows={4}
        error={formState.errors.text?.message}
        {...register("text", { required: words.needed })}
      />
      <KeptSubmit kept={kept} isSmall message={message}>
        {words.send}
      </KeptSubmit>
    </KeptForm>
  );
}
