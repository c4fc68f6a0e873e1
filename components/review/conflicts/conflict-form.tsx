"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { CONFLICT_KINDS, type ConflictKind } from "@/lib/domain/review/conflicts";
import { paths } from "@/lib/paths";
import { conflictKinds, conflictForm as words } from "@/messages/conflicts";

type Kind = "none" | ConflictKind;
export type StateConflictInput = {
  readonly assessmentId: string;
  readonly kind: Kind;
  readonly words: string;
};

type Props = {
  readonly assessmentId: string;
  /** `answer`: one or none, for what was asked; `declare`: one; `take-back`: none any more. */
  readonly asks: "answer" | "declare" | "take-back";
  /** Something was found, so that "none" needs words. */
  readonly isFound?: boolean;
  readonly state: FormAction<StateConflictInput>;
};

const KINDS: Record<Props["asks"], readonly Kind[]> = {
  answer: ["none", ...CONFLICT_KINDS],
  declare: CONFLICT_KINDS,
  "take-back": ["none"],
};

/** Somebody says whether they have a conflict of interest. */
export function ConflictForm({ assessmentId, asks, isFound = false, state }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<{ kind: Kind | ""; words: string }>({
    place: `conflict/${asks}/${assessmentId}`,
    values: { kind: asks === "take-back" ? "none" : "", words: "" },
    isNew: true,
    limits: { words: TEXT_LIMITS.conflict },
    inWords: ({ kind, words: said }) => [
      [words.label, kind && conflictKinds.label(kind)],
      [words.words, said],
    ],
  });
  const { register, formState, watch } = kept.form;
  const kind = watch("kind");
  const needsWords = kind === "other" || (kind === "none" && (isFound || asks === "take-back"));
  const submit = kept.submit(
    (given, send) => send(state, { assessmentId, kind: given.kind as Kind, words: given.words }),
    (_, given) => {
      setMessage(words.done);
      if (asks === "declare") router.push(paths.conflicts());
      else if (given.kind === "none" && asks === "answer") router.push(paths.review(assessmentId));
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3">
      {asks !== "take-back" && (
        <RadioGroup
          id={`conflict-${asks}-${assessmentId}`}
          label={words.label}
          choices={KINDS[asks].map((value) => ({ value, label: conflictKinds.label(value) }))}
          error={formState.errors.kind?.message}
          {...register("kind", { required: words.kindNeeded })}
        />
      )}
      {(kind !== "none" || needsWords) && kind !== "" && (
        <TextArea
          id={`conflict-words-${asks}-${assessmentId}`}
          label={
            kind !== "none"
              ? words.words
              : asks === "take-back"
                ? words.wordsWhyTakenBack
                : words.wordsWhyNone
          }
          hint={words.wordsHint}
          rows={2}
          optional={!needsWords}
          error={formState.errors.words?.message}
          {...register("words", { required: needsWords && words.wordsNeeded })}
        />
      )}
      <KeptSubmit kept={kept} isSmall message={message}>
        {asks === "answer" ? words.submit : asks === "declare" ? words.declare : words.takeBack}
      </KeptSubmit>
    </KeptForm>
  );
}
