"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import type { Answer } from "@/lib/domain/assessment/answer";

type Chosen = {
  /** The group in which the person goes on. */
  readonly group: RefObject<HTMLFieldSetElement | null>;
  readonly choose: (status: Answer["status"]) => void;
};

/** Switches between answering, "don't know yet" and "not applicable", and puts the cursor where the next words go. */
export function useChosenStatus(form: AnswerForm, name: string, status: Answer["status"]): Chosen {
  const group = useRef<HTMLFieldSetElement>(null);
  const chosen = useRef<Answer["status"] | null>(null);
  useEffect(() => {
    if (chosen.current !== status) return;
    chosen.current = null;
    group.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, [status]);
  const choose = (next: Answer["status"]) => {
    chosen.current = next;
    form.setValue(`${name}.status`, next, { shouldDirty: true });
  };
  return { group, choose };
}
