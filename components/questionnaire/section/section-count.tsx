"use client";

import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { Progress } from "@/components/ui/progress";
import { progressOfSection } from "@/lib/domain/assessment/section-progress";
import type { SectionId } from "@/lib/domain/instrument/question";
import { sectionCount } from "@/messages/questionnaire/section";

/** How far the section is, as it is being answered: counted as the task list does, whatever else is shown. */
export function SectionCount({ section }: { readonly section: SectionId }) {
  const { instrument, calledFor } = useSection();
  const counts = useFromAnswers((answers) => {
    const progress = progressOfSection(instrument, answers, calledFor, section);
    return progress ? [progress.asked, progress.dealtWith, progress.requiredOpen].join(" ") : "";
  });
  if (counts === "") return null;
  const [asked = 0, done = 0, required = 0] = counts.split(" ").map(Number);
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm text-quiet">
      <Progress
        label={sectionCount.label}
        done={done}
        of={asked}
        words={sectionCount.dealtWith(done, asked)}
      />
      {required > 0 && <span>{sectionCount.requiredLeft(required)}</span>}
    </div>
  );
}
