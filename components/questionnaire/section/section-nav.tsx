import Link from "next/link";
import { Glyph, type Tone } from "@/components/ui/glyph";
import type { SectionProgress, SectionStatus } from "@/lib/domain/assessment/section-progress";
import type { Section, SectionId } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { sectionNav } from "@/messages/questionnaire/section";

type Props = {
  readonly assessment: string;
  readonly sections: readonly Section[];
  readonly progress: readonly SectionProgress[];
  readonly current: SectionId;
};

const LOOK: Record<SectionStatus, { readonly tone: Tone; readonly words: string }> = {
  "not-started": { tone: "neutral", words: sectionNav.notStarted },
  incomplete: { tone: "accent", words: sectionNav.incomplete },
  complete: { tone: "strength", words: sectionNav.complete },
  waiting: { tone: "concern", words: sectionNav.waitingOnSomeone },
};

/** The sections, with how far each is: beside the questions on a wide screen, folded above them on a narrow one. */
export function SectionNav(props: Props) {
  return (
    <>
      <details className="group border-y py-2 lg:hidden">
        <summary className="flex min-h-8 items-center gap-2 text-sm font-semibold">
          <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 text-accent group-open:rotate-90">
            <path d="M2 0.5 8 5 2 9.5Z" fill="currentColor" />
          </svg>
          {sectionNav.allSections}
        </summary>
        <SectionLinks {...props} />
      </details>
      <div className="sticky top-6 max-lg:hidden">
        <SectionLinks {...props} />
      </div>
    </>
  );
}

function SectionLinks({ assessment, sections, progress, current }: Props) {
  return (
    <nav aria-label={sectionNav.sections}>
      <ul className="text-sm">
        <li>
          <Link
            href={paths.assessment(assessment)}
            prefetch={false}
            className="link-quiet block min-h-8 py-1.5 text-quiet"
          >
            {sectionNav.taskList}
          </Link>
        </li>
        {progress.map(({ section, status }) => (
          <li key={section}>
            <Link
              href={paths.section(assessment, section)}
              prefetch={false}
              aria-current={section === current ? "page" : undefined}
              className="link-quiet flex min-h-8 items-center gap-2.5 border-s-2 border-transparent py-1 ps-2 text-quiet aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <Glyph tone={LOOK[status].tone} />
              <span>
                {sections.find(({ id }) => id === section)?.title}
                <span className="sr-only">, {LOOK[status].words}</span>
              </span>
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={paths.check(assessment)}
            prefetch={false}
            className="link-quiet block min-h-8 py-1.5 text-quiet"
          >
            {sectionNav.checkAnswers}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
