"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { JudgementFields } from "@/components/review/desk/judgement-fields";
import {
  type AskedSubject,
  JUDGEMENT_LIMITS,
  type JudgementValues,
  judgementPlaces,
  judgementStored,
  judgementToSave,
  linesOfJudgement,
} from "@/components/review/desk/judgement-words";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { useFold } from "@/components/ui/use-fold";
import type { Judgement } from "@/lib/domain/review/judgement";
import { judgementForm as words } from "@/messages/judgement";

export type JudgementInput = {
  readonly assessmentId: string;
  readonly subject: string;
  readonly judgement: Judgement;
  readonly comment: string;
  readonly version: number;
};

export type StoredJudgement = {
  readonly judgement: Judgement;
  readonly comment: string;
  readonly version: number;
};

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly subject: AskedSubject;
  /** What is judged, for whoever can't see that it stands beside. */
  readonly label: string;
  readonly stored: StoredJudgement;
  readonly save: FormAction<JudgementInput, { readonly version: number }>;
  readonly onSaved?: (values: JudgementValues) => void;
};

/** A reviewer's judgement of one thing, beside it. Saved by itself as it is chosen, or as one goes on; words on request. */
export function JudgementForm({ assessmentId, revisionId, subject, label, stored, save, onSaved }: Props) {
  const id = useId();
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<JudgementValues>({
    place: judgementPlaces(revisionId) + subject.name,
    values: judgementStored(subject, stored),
    version: stored.version,
    limits: JUDGEMENT_LIMITS,
    inWords: (values) => linesOfJudgement(subject, values),
    storedIn: (values) => judgementStored(subject, values),
  });
  const { form, view } = kept;
  const submit = kept.submit(
    (values, send, version) => {
      const read = judgementToSave(subject, values);
      if (read.fault !== null) {
        return Promise.resolve({
          data: { ok: false as const, refusal: { code: "invalid", sentence: read.fault } },
        });
      }
      const { judgement } = read;
      return send(save, { assessmentId, subject: subject.name, judgement, comment: values.comment, version });
    },
    (_, values) => {
      setMessage(words.saved);
      onSaved?.(values);
      // There is room for one more.
      if (subject.kind === "missing") router.refresh();
    },
  );
  // Words that are there stand open, saved or come back.
  const [isOpen, setOpen] = useFold(view.isTyped && form.getValues("comment") !== "", stored.comment !== "");
  const goOn = () => {
    if (view.isTyped && !view.isSaving) void submit();
  };
  return (
    <KeptForm
      kept={kept}
      onSubmit={submit}
      aria-label={words.yourJudgementOf(label)}
      className="space-y-2"
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.type === "radio") void submit();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) goOn();
      }}
    >
      <JudgementFields id={id} subject={subject} form={form} />
      <Disclosure
        data-words
        summary={stored.comment === "" ? words.addWords : words.why}
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <TextArea
          id={`${id}-comment`}
          label={words.why}
          rows={2}
          error={form.formState.errors.comment?.message}
          {...form.register("comment")}
        />
      </Disclosure>
      {view.isTyped || view.isSaving ? (
        <KeptSubmit kept={kept} isSmall>
          {words.save}
        </KeptSubmit>
      ) : (
        <p role="status" className="text-sm text-quiet">
          {message}
        </p>
      )}
    </KeptForm>
  );
}
