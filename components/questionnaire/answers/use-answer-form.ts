"use client";

import { useEffect, useState } from "react";
import { createFormControl } from "react-hook-form";
import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { useSection } from "@/components/questionnaire/context/section-context";
import {
  answerFromDraft,
  type Draft,
  draftFromAnswer,
  isUnreadable,
  shownAnew,
} from "@/components/questionnaire/drafts/answer-draft";
import type { AnswerForm, AnswerFormValues } from "@/components/questionnaire/drafts/answer-form";
import { useIsTakenOver } from "@/components/ui/use-is-taken-over";
import type { Path } from "@/lib/domain/assessment/path";
import type { ScalarKind } from "@/lib/domain/instrument/question";

/** One answer of a form: its name there, its path in the assessment, its kind. */
export type Slot = { readonly name: string; readonly path: Path; readonly kind: ScalarKind };

/**
 * A form over one or several answers whose every change goes to the autosave queue. Typing renders nothing: inputs keep
 * their own text and the queue is told from a subscription. `slots` are read once. An `AnswerFormLife` stands last in the form.
 * A form that the page was sent with begins as it was sent, whatever was answered before it came to life.
 */
export function useAnswerForm(slots: readonly Slot[]): AnswerForm {
  const { client, served } = useSection();
  const isSent = useIsTakenOver();
  const [{ initial, form }] = useState(() => {
    const initial = draftsOf(isSent ? served : client, slots);
    return { initial, form: createFormControl<AnswerFormValues>({ defaultValues: initial }) };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slots of a form never change while it is mounted.
  useEffect(() => {
    const report = ({ name, path, kind }: Slot) => {
      const draft = form.getValues(name) as Draft;
      const drafted = answerFromDraft(kind, draft);
      if (drafted.type === "answer") client.edit(path, drafted.answer);
      else client.holdBack(path, structuredClone(draft), drafted.sentence);
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        const key = name?.split(".")[0];
        for (const slot of slots) if (key === undefined || slot.name === key) report(slot);
      },
    });
    // Changed from elsewhere: by a co-author, in another tab, or taken up after one was killed.
    const show = (slot: Slot) => form.setValue(slot.name, draftOf(client, slot));
    const leave = slots.map((slot) => client.subscribeArrival(slot.path, () => show(slot)));
    for (const slot of slots) {
      const before = JSON.stringify(initial[slot.name]);
      // What was typed before the page's JavaScript arrived is in the boxes already.
      if (JSON.stringify(form.getValues(slot.name)) !== before) report(slot);
      // What arrived between rendering and now.
      else if (JSON.stringify(draftOf(client, slot)) !== before) show(slot);
      // Half a date is gone with the box it stood in: nothing is held back any more.
      else if (isHalfShown(client, slot)) report(slot);
    }
    return () => {
      unsubscribe();
      for (const stop of leave) stop();
    };
  }, [client, form]);
  return form;
}

function draftsOf(client: AutosaveClient, slots: readonly Slot[]): AnswerFormValues {
  return Object.fromEntries(slots.map((slot) => [slot.name, draftOf(client, slot)]));
}

function draftOf(client: AutosaveClient, { path, kind }: Slot): Draft {
  const draft = structuredClone(client.draftAt(path)) ?? draftFromAnswer(kind, client.answerAt(path));
  return shownAnew(kind, draft, client.answerAt(path));
}

function isHalfShown(client: AutosaveClient, { path }: Slot): boolean {
  const draft = client.draftAt(path);
  return draft !== undefined && isUnreadable(draft);
}
