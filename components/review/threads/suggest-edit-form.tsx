"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { MentionArea } from "@/components/review/threads/mention-area";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { MAX_LONG, MAX_SHORT } from "@/lib/domain/assessment/limits";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import type { Suggested, SuggestionForm } from "@/lib/domain/review/suggestions";
import { paths } from "@/lib/paths";
import { startThread, suggestEdit as words } from "@/messages/threads";

export type SuggestInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly path: string;
  readonly suggested: string | string[];
  readonly text: string;
};

type Props = Omit<SuggestInput, "suggested" | "text"> & {
  readonly label: string;
  readonly asked: SuggestionForm;
  readonly now: Suggested;
  /** They owe a review: nobody else reads it yet. */
  readonly isBlind: boolean;
  /** Who can be mentioned, by name. */
  readonly names: readonly string[];
  readonly suggest: FormAction<SuggestInput>;
};

type Values = { words: string; options: string[]; text: string };

/** What an answer could say instead, and why. It begins with what it says. */
export function SuggestEditForm({ label, asked, now, isBlind, names, suggest, ...place }: Props) {
  const { assessmentId, number, path } = place;
  const router = useRouter();
  const labelsOf = (values: readonly string[]) =>
    (asked.type === "words" ? [] : asked.options)
      .filter(({ value }) => values.includes(value))
      .map((option) => option.label)
      .join(", ");
  const kept = useKeptForm<Values>({
    place: `suggested-edit/${assessmentId}/${number}/${path}`,
    values: {
      words: typeof now === "string" ? now : "",
      options: typeof now === "string" ? [] : [...now],
      text: "",
    },
    isNew: true,
    limits: {
      words: asked.type === "words" && !asked.isLong ? MAX_SHORT : MAX_LONG,
      text: TEXT_LIMITS.comment,
    },
    inWords: (values) => [
      [words.suggested, asked.type === "words" ? values.words : labelsOf([values.words, ...values.options])],
      [words.why, values.text],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (values, send) =>
      send(suggest, {
        ...place,
        suggested: asked.type === "several-of" ? values.options : values.words,
        text: values.text,
      }),
    () => router.push(paths.review(assessmentId, "threads")),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} aria-label={label} className="space-y-4">
      <p className="font-semibold wrap-anywhere">{label}</p>
      {asked.type === "words" && (
        <TextArea
          id="suggested-words"
          label={words.suggested}
          rows={asked.isLong ? 6 : 2}
          error={formState.errors.words?.message}
          {...register("words", { required: words.wordsNeeded })}
        />
      )}
      {asked.type === "one-of" && (
        <RadioGroup
          id="suggested-option"
          label={words.option}
          choices={asked.options}
          error={formState.errors.words?.message}
          {...register("words", { required: words.wordsNeeded })}
        />
      )}
      {asked.type === "several-of" && (
        <CheckboxGroup
          id="suggested-options"
          label={words.options}
          choices={asked.options}
          {...register("options")}
        />
      )}
      <MentionArea
        names={names}
        id="suggested-why"
        label={words.why}
        hint={isBlind ? startThread.blind : undefined}
        rows={2}
        error={formState.errors.text?.message}
        {...register("text", { required: words.whyNeeded })}
      />
      <KeptSubmit kept={kept} isPrimary>
        {words.send}
      </KeptSubmit>
    </KeptForm>
  );
}
