"use client";

import { useState } from "react";
import type { Phase } from "@/components/questionnaire/autosave/autosave-state";
import { mergeTexts } from "@/components/questionnaire/autosave/merge-texts";
import { clockTime } from "@/components/questionnaire/autosave/save-words";
import { useSaving, useSection } from "@/components/questionnaire/context/section-context";
import { draftFromAnswer } from "@/components/questionnaire/drafts/answer-draft";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Answer } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import type { Path } from "@/lib/domain/assessment/path";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { conflictPanel } from "@/messages/questionnaire/autosave";

export type ConflictPanelProps = {
  readonly phase: Extract<Phase, { type: "conflict" }>;
  readonly form: AnswerForm;
  readonly name: string;
  readonly path: Path;
  readonly kind: ScalarKind;
};

/** Two people changed one answer: both texts, who and when, and the choice. Nothing is lost until somebody chooses. */
export function ConflictPanel({ phase, form, name, path, kind }: ConflictPanelProps) {
  const { client, instrument } = useSection();
  const mine = useSaving(path, (saving) => saving.answerAt(path));
  const { theirs, ancestor } = phase;
  const words = (answer: Answer | null) =>
    answer
      ? answerInWords(instrument, { ...client.answers(), [path]: answer }, path)
      : conflictPanel.noAnswer;
  const [overlaps, setOverlaps] = useState(false);
  const canMerge =
    kind.type === "long-text" && mine?.status === "answered" && theirs.answer?.status === "answered";
  const take = () => {
    form.setValue(name, draftFromAnswer(kind, theirs.answer));
    client.resolve(path, theirs.answer);
  };
  const keep = () => client.resolve(path, client.answerAt(path));
  const merge = () => {
    const merged = mergeTexts(textOf(mine), textOf(ancestor), textOf(theirs.answer));
    setOverlaps(merged.overlaps);
    form.setValue(`${name}.text`, merged.text, { shouldDirty: true });
    form.setFocus(`${name}.text`);
  };
  return (
    <Notice tone="concern" title={conflictPanel.title(theirs.byName, clockTime(theirs.at))} className="mt-3">
      <p>{conflictPanel.explanation}</p>
      <dl className="grid gap-3 sm:grid-cols-2">
        <Version title={conflictPanel.yours} text={words(mine)} />
        <Version title={theirs.byName} text={words(theirs.answer)} />
        {ancestor && <Version title={conflictPanel.beforeBoth} text={words(ancestor)} />}
      </dl>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button small kind="primary" onClick={keep}>
          {conflictPanel.keep}
        </Button>
        <Button small onClick={take}>
          {conflictPanel.take(theirs.byName)}
        </Button>
        {canMerge && (
          <Button small onClick={merge}>
            {conflictPanel.merge}
          </Button>
        )}
      </div>
      {overlaps && <p className="text-sm">{conflictPanel.overlaps}</p>}
    </Notice>
  );
}

function textOf(answer: Answer | null): string {
  return answer?.status === "answered" && typeof answer.value === "string" ? answer.value : "";
}

function Version({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="min-w-0">
      <dt className="font-semibold">{title}</dt>
      <dd dir="auto" className="max-h-64 overflow-y-auto font-serif whitespace-pre-wrap wrap-anywhere">
        {text}
      </dd>
    </div>
  );
}
