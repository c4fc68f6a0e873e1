"use client";

import { leftIn, useLiveProgress } from "@/components/questionnaire/section/live-progress";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { SectionId } from "@/lib/domain/instrument/question";
import { leftInAll } from "@/messages/questionnaire/section";

type Props = { readonly progress: readonly SectionProgress[]; readonly current: SectionId | null };

/** What is left to answer of the whole assessment: the sum of its navigation. */
export function LeftInAll({ progress, current }: Props) {
  const left = leftIn(useLiveProgress(progress, current));
  return <span className="tabular-nums">{left > 0 ? leftInAll.left(left) : leftInAll.nothingLeft}</span>;
}
