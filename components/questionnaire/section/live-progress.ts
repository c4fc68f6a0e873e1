"use client";

import { useSyncExternalStore } from "react";
import { useSectionIfAny } from "@/components/questionnaire/context/section-context";
import type { Answers } from "@/lib/domain/assessment/answer";
import { progressOfSection, type SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { SectionId } from "@/lib/domain/instrument/question";

const never = () => () => undefined;

/** How far all sections are, as the page was rendered, and the one shown as it is being answered. */
export function useLiveProgress(
  progress: readonly SectionProgress[],
  current: SectionId | null,
): readonly SectionProgress[] {
  const section = useSectionIfAny();
  const read = (answers: Answers | undefined) => {
    if (!section || !answers || current === null) return "";
    return JSON.stringify(progressOfSection(section.instrument, answers, section.calledFor, current));
  };
  const live = useSyncExternalStore(
    section?.client.subscribeStructure ?? never,
    () => read(section?.client.answers()),
    () => read(section?.loaded),
  );
  const now: SectionProgress | null = live === "" ? null : JSON.parse(live);
  return now ? progress.map((part) => (part.section === current ? now : part)) : progress;
}

/** What is left to answer in all of them: the one count, wherever it is said. */
export function leftIn(progress: readonly SectionProgress[]): number {
  return progress.reduce((sum, { asked, dealtWith }) => sum + asked - dealtWith, 0);
}
