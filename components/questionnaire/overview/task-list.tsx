import Link from "next/link";
import { LeftMark, leftState } from "@/components/ui/left-mark";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { Section } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { taskList } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly sections: readonly Section[];
  readonly progress: readonly SectionProgress[];
};

/** Sections, a line each, with what is left and what waits for somebody. Sections with nothing to ask are left out. */
export function TaskList({ assessment, sections, progress }: Props) {
  const next = nextSection(progress);
  return (
    <ol>
      {progress.map((part) => {
        const section = sections.find(({ id }) => id === part.section);
        const left = part.asked - part.dealtWith;
        return (
          <li
            key={part.section}
            className={`-mx-3 grid grid-cols-[1rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-t px-3 py-1.5 first:border-t-0 md:grid-cols-[1rem_12rem_minmax(0,1fr)_auto] ${part === next ? "bg-accent-wash" : ""}`}
          >
            <LeftMark state={leftState(part.asked, left)} className="translate-y-0.5" />
            <Link
              href={paths.section(assessment, part.section)}
              prefetch={false}
              className="link-quiet inline-flex min-h-7 items-center font-serif text-lg leading-tight pointer-coarse:min-h-11"
            >
              {section?.title}
            </Link>
            <p className="line-clamp-1 min-w-0 text-sm text-quiet max-md:hidden">{section?.purpose}</p>
            <p className="text-end text-sm whitespace-nowrap text-quiet tabular-nums">
              {left > 0 ? taskList.left(left) : <span className="sr-only">{taskList.nothingLeft}</span>}
              {part.waitingFor > 0 && (
                <span className="block max-w-36 text-xs md:max-w-60 wrap-anywhere whitespace-normal">
                  {part.waitingOn.length > 0
                    ? taskList.waitingOn(part.waitingOn.join(", "))
                    : taskList.unknown(part.waitingFor)}
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** The first section with something left. */
export function nextSection(progress: readonly SectionProgress[]): SectionProgress | undefined {
  return progress.find(({ asked, dealtWith }) => dealtWith < asked);
}
