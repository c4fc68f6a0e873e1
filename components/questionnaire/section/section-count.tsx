"use client";

import { useFromAnswers, useSection } from "@/components/questionnaire/section/section-context";
import { Progress } from "@/components/ui/progress";
import { progressOfSection } from "@/lib/domain/assessment/section-progress";
import type { SectionId } from "@/lib/domain/instrument/question";
import { sectionCount } from "@/messages/questionnaire/section";

/** How far the section is, as it is being answered. */
export function SectionCount({ section }: { readonly section: SectionId }) {
  const { instrument, depth } = useSection();
  const counts = useFromAnswers((answers) => {
    const progress = progressOfSection(instrument, answers, depth, section);
    return progress ? [progress.asked, dealtWith(progress), progress.requiredOpen].join(" ") : "0 0 0";
  });
  const [asked = 0, done = 0, required = 0] = counts.split(" ").map(Number);
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm text-quiet">
      <Progress label={sectionCount.label} done={done} of={asked} />
      {required > 0 && <span>{sectionCount.requiredLeft(required)}</span>}
    </div>
  );
}

function dealtWith(progress: { answered: number; unknown: number; notApplicable: number }): number {
  return progress.answered + progress.unknown + progress.notApplicable;
}
