import Link from "next/link";
import { SectionStatusBadge } from "@/components/questionnaire/context/section-status";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { Section } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { taskList } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly sections: readonly Section[];
  readonly progress: readonly SectionProgress[];
};

/** Sections with what is done, what is left and what waits for somebody. Sections with nothing to ask are left out. */
export function TaskList({ assessment, sections, progress }: Props) {
  return (
    <ol className="border-b">
      {progress.map((part) => {
        const section = sections.find(({ id }) => id === part.section);
        return (
          <li
            key={part.section}
            className="grid gap-x-8 gap-y-1 border-t py-4 first:border-t-0 first:pt-0 sm:grid-cols-[minmax(0,1fr)_12rem]"
          >
            <div>
              <h3 className="text-lg">
                <Link href={paths.section(assessment, part.section)} prefetch={false} className="link">
                  {section?.title}
                </Link>
              </h3>
              <p className="max-w-measure text-sm text-quiet">{section?.purpose}</p>
            </div>
            <div className="text-sm text-quiet">
              <SectionStatusBadge status={part.status} />
              <p className="tabular-nums">{countsInWords(part)}</p>
              {part.waitingOn.length > 0 && (
                <p className="wrap-anywhere">{taskList.waitingOn(part.waitingOn.join(", "))}</p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** "9 of 12 dealt with, 1 of them not applicable; not known yet: 3; 2 required left". */
function countsInWords({
  asked,
  dealtWith,
  waitingFor,
  notApplicable,
  requiredOpen,
}: SectionProgress): string {
  const done = taskList.dealtWith(dealtWith, asked);
  return [
    notApplicable > 0 ? taskList.notApplicable(done, notApplicable) : done,
    waitingFor > 0 && taskList.unknown(waitingFor),
    requiredOpen > 0 && taskList.requiredLeft(requiredOpen),
  ]
    .filter(Boolean)
    .join("; ");
}
