"use client";

import { useSyncExternalStore } from "react";
import { useSectionIfAny } from "@/components/questionnaire/context/section-context";
import type { Answers } from "@/lib/domain/assessment/answer";
import { progressOfSection, type SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { Depth, Instrument, SectionId } from "@/lib/domain/instrument/question";

const never = () => () => undefined;

/** How far all sections are, as the page was rendered, and the one shown as it is being answered. */
export function useLiveProgress(
  progress: readonly SectionProgress[],
  current: SectionId | null,
): readonly SectionProgress[] {
  const section = useSectionIfAny();
  const read = (answers: Answers | undefined) =>
    section && answers && current !== null
      ? writtenOnce(section.instrument, answers, section.calledFor, current)
      : "";
  const live = useSyncExternalStore(
    section?.client.subscribeStructure ?? never,
    () => read(section?.client.answers()),
    () => read(section?.served.answers()),
  );
  const now: SectionProgress | null = live === "" ? null : JSON.parse(live);
  return now ? progress.map((part) => (part.section === current ? now : part)) : progress;
}

const known = new WeakMap<Answers, Map<string, string>>();

/** How far a section is, as text, which can be compared: the bar and the navigation ask the same of the same answers. */
function writtenOnce(instrument: Instrument, answers: Answers, depth: Depth, section: SectionId): string {
  const sections = known.get(answers) ?? new Map<string, string>();
  known.set(answers, sections);
  const key = `${section} ${depth}`;
  const written = sections.get(key) ?? JSON.stringify(progressOfSection(instrument, answers, depth, section));
  sections.set(key, written);
  return written;
}

/** What is left to answer in all of them: the one count, wherever it is said. */
export function leftIn(progress: readonly SectionProgress[]): number {
  return progress.reduce((sum, { asked, dealtWith }) => sum + asked - dealtWith, 0);
}
