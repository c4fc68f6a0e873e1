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
import {
  asksForWords,
  CONFLICT_KINDS,
  type ConflictKind,
  type StatedConflict,
  wordsStated,
} from "@/lib/domain/review/conflicts";
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
  /** Others wait for the same answer: whoever gives it stays at the list. */
  readonly isOneOfMany?: boolean;
  readonly state: FormAction<StateConflictInput>;
};

const FIRST: Record<Props["asks"], StatedConflict["has"]> = {
  answer: "",
  declare: "one",
  "take-back": "none",
};

/** Somebody says whether they have a conflict of interest. */
export function ConflictForm({ assessmentId, asks, isFound = false, isOneOfMany = false, state }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<StatedConflict>({
    place: `conflict/${asks}/${assessmentId}`,
    values: { has: FIRST[asks], kind: "", words: "" },
    isNew: true,
    limits: { words: TEXT_LIMITS.conflict },
    inWords: ({ has, kind, words: said }) => [
      [words.label, has && words.has[has]],
      [words.kind, kind && conflictKinds.label(kind)],
      [words.words, said],
    ],
  });
  const { register, formState, watch } = kept.form;
  const [has, kind] = watch(["has", "kind"]);
  const isNone = has === "none";
  const isNoneExplained = isFound || asks === "take-back";
  const needsWords = asksForWords({ has, kind }, { isNoneExplained });
  const submit = kept.submit(
    (stated, send) =>
      send(state, {
        assessmentId,
        kind: stated.has === "none" ? "none" : (stated.kind as ConflictKind),
        // What is not shown is not sent: leads are told the words.
        words: wordsStated(stated, { isNoneExplained }),
      }),
    (_, given) => {
      setMessage(words.done);
      if (asks === "declare") router.push(paths.conflicts());
      else if (given.has === "none" && asks === "answer" && !isOneOfMany)
        router.push(paths.review(assessmentId));
      router.refresh();
    },
  );
  const id = `${asks}-${assessmentId}`;
  const send = (
    <KeptSubmit kept={kept} isSmall message={message}>
      {asks === "answer" ? words.submit : asks === "declare" ? words.declare : words.takeBack}
    </KeptSubmit>
  );
  const isShort = asks === "answer" && !needsWords && has !== "one";
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        {asks === "answer" && (
          <ChoiceLine
            id={`conflict-${id}`}
            label={words.label}
            isLabelHidden
            choices={[
              { value: "none", label: words.has.none },
              { value: "one", label: words.has.one },
            ]}
            error={formState.errors.has?.message}
            {...register("has", { required: words.kindNeeded })}
          />
        )}
        {isShort && send}
      </div>
      {has === "one" && (
        <ChoiceLine
          id={`conflict-kind-${id}`}
          label={words.kind}
          choices={CONFLICT_KINDS.map((value) => ({ value, label: conflictKinds.label(value) }))}
          error={formState.errors.kind?.message}
          {...register("kind", { required: words.kindOfNeeded })}
        />
      )}
      {(needsWords || has === "one") && (
        <TextArea
          id={`conflict-words-${id}`}
          label={!isNone ? words.words : asks === "take-back" ? words.wordsWhyTakenBack : words.wordsWhyNone}
          hint={words.wordsHint}
          rows={2}
          optional={!needsWords}
          error={formState.errors.words?.message}
          {...register("words", { required: needsWords && words.wordsNeeded })}
        />
      )}
      {!isShort && send}
    </KeptForm>
  );
}
