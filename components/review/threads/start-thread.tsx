"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useWatch } from "react-hook-form";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { KeptDisclosure } from "@/components/review/threads/kept-disclosure";
import { MentionArea } from "@/components/review/threads/mention-area";
import type { NamesByAudience } from "@/components/review/threads/thread-list";
import { ChoiceLine } from "@/components/ui/choice-line";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import type { ThreadAudience } from "@/lib/domain/review/threads";
import { mentions, startThread as words } from "@/messages/threads";

export type StartInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly about: string | null;
  readonly isArgument: boolean;
  readonly quote: string;
  readonly audience: ThreadAudience;
  readonly text: string;
};

type Props = Pick<StartInput, "assessmentId" | "number"> & {
  /** What it is about, where the form stands beside it; or what there is to choose from. */
  readonly about: { readonly name: string; readonly label: string } | readonly Thing[];
  /** Who can be mentioned, by name. */
  readonly names: NamesByAudience;
  /** They owe a review: nobody else reads it yet. */
  readonly isBlind: boolean;
  readonly start: FormAction<StartInput>;
};

type Thing = { readonly name: string; readonly label: string };

/** Begins a thread about one thing in a revision, or argues against it. */
export function StartThread({ assessmentId, number, about, names, isBlind, start }: Props) {
  const id = useId();
  const router = useRouter();
  const [message, setMessage] = useState("");
  const things = "name" in about ? [about] : about;
  const fixed = "name" in about ? about.name : null;
  const kept = useKeptForm({
    place: `thread/${assessmentId}/${number}/${fixed ?? ""}`,
    values: { about: fixed ?? "", kind: "argument", audience: "everyone", quote: "", text: "" },
    isNew: true,
    limits: { text: TEXT_LIMITS.comment, quote: TEXT_LIMITS.quote },
    inWords: ({ about: name, quote, text }) => [
      [
        words.about,
        nameIn(
          things.map((thing) => ({ id: thing.name, name: thing.label })),
          name,
        ),
      ],
      [words.quote, quote],
      [words.text, text],
    ],
  });
  const { register, formState } = kept.form;
  const audience = useWatch({ control: kept.form.control, name: "audience" });
  const submit = kept.submit(
    ({ about: name, kind, audience, quote, text }, send) =>
      send(start, {
        assessmentId,
        number,
        about: name === "" ? null : name,
        isArgument: kind === "argument",
        audience: audience === "everyone" ? "everyone" : "reviewers",
        quote,
        text,
      }),
    () => {
      setMessage(words.added);
      router.refresh();
    },
  );
  return (
    <KeptDisclosure summary={fixed === null ? words.begin : words.argue} isTyped={kept.view.isTyped}>
      <KeptForm
        kept={kept}
        onSubmit={submit}
        {...("name" in about && { "aria-label": words.formOf(about.label) })}
        className="max-w-form space-y-3 pb-2"
      >
        {fixed === null && (
          <Select
            id={`${id}-about`}
            label={words.about}
            empty={words.whole}
            choices={things.map(({ name, label }) => ({ value: name, label }))}
            {...register("about")}
          />
        )}
        <ChoiceLine id={`${id}-kind`} label={words.kind} choices={words.kinds} {...register("kind")} />
        <TextArea
          id={`${id}-quote`}
          label={words.quote}
          hint={words.quoteHint}
          rows={1}
          optional
          error={formState.errors.quote?.message}
          {...register("quote")}
        />
        <MentionArea
          names={names[audience === "everyone" ? "everyone" : "reviewers"]}
          id={`${id}-text`}
          label={words.text}
          hint={isBlind ? words.blind : names.reviewers.length > 0 ? mentions.hint : undefined}
          rows={3}
          error={formState.errors.text?.message}
          {...register("text", { required: words.textNeeded })}
        />
        <ChoiceLine
          id={`${id}-audience`}
          label={words.audience}
          choices={words.audiences}
          {...register("audience")}
        />
        <KeptSubmit kept={kept} isSmall message={message}>
          {words.send}
        </KeptSubmit>
      </KeptForm>
    </KeptDisclosure>
  );
}
