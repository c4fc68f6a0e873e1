"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { correctionForm as words } from "@/messages/meetings";

export type CorrectionInput = { readonly itemId: string; readonly words: string };

type Props = { readonly itemId: string; readonly correct: FormAction<CorrectionInput> };

/** What the minutes of a closed meeting have wrong, to stand beside them. */
export function CorrectionForm({ itemId, correct }: Props) {
  const router = useRouter();
  const kept = useKeptForm({
    place: `correction/${itemId}`,
    values: { words: "" },
    isNew: true,
    limits: { words: TEXT_LIMITS.correction },
    inWords: (values) => [[words.words, values.words]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (values, send) => send(correct, { itemId, words: values.words }),
    () => router.refresh(),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <TextArea
        id={`correction-${itemId}`}
        label={words.words}
        rows={2}
        error={formState.errors.words?.message}
        {...register("words", { required: words.needed })}
      />
      <KeptSubmit kept={kept} isSmall>
        {words.add}
      </KeptSubmit>
    </KeptForm>
  );
}
