"use client";

import Link from "next/link";
import { Activity, useEffect, useRef, useState } from "react";
import { useLiveProgress } from "@/components/questionnaire/section/live-progress";
import { RecordLinks } from "@/components/questionnaire/section/record-links";
import { LeftMark, leftState } from "@/components/ui/left-mark";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { SectionId } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { sectionNav } from "@/messages/questionnaire/section";

type Props = {
  readonly assessment: string;
  readonly titles: { readonly [section: string]: string };
  readonly progress: readonly SectionProgress[];
  /** The section shown; null on another page of the draft. */
  readonly current: SectionId | null;
};

const LINK =
  "link-quiet -ms-px flex min-h-7 items-center gap-2.5 border-s-2 border-transparent py-0.5 ps-2.5 text-quiet -outline-offset-2 aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11";

/**
 * The sections, with what is left in each: beside the questions on a wide screen, folded above them on a narrow one. Beside them it comes
 * to life once they have.
 */
export function SectionNav(props: Props) {
  return (
    <>
      <FoldedNav {...props} />
      <div className="sticky top-17 max-h-[calc(100dvh-5rem)] self-start overflow-y-auto pb-4 max-lg:hidden">
        <Activity>
          <SectionLinks {...props} />
        </Activity>
      </div>
    </>
  );
}

/** Its links are made when it is opened: forty records a second time would be a quarter of the page. */
function FoldedNav(props: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Somebody may have opened it before this ran.
  useEffect(() => setOpen(fold.current?.open ?? false), []);
  return (
    <details
      ref={fold}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="group -mt-3 border-b py-1 lg:hidden"
    >
      <summary className="flex min-h-8 items-center gap-2 text-sm font-semibold pointer-coarse:min-h-11">
        <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 text-accent group-open:rotate-90">
          <path d="M2 0.5 8 5 2 9.5Z" fill="currentColor" />
        </svg>
        {sectionNav.allSections}
      </summary>
      {isOpen && <SectionLinks {...props} />}
    </details>
  );
}

function SectionLinks({ assessment, titles, progress, current }: Props) {
  const live = useLiveProgress(progress, current);
  return (
    <nav aria-label={sectionNav.sections}>
      <ul className="border-s text-sm">
        {live.map(({ section, asked, dealtWith }) => (
          <li key={section}>
            {section === "recipients" && (
              <Link href={paths.sketch(assessment)} prefetch={false} className={`${LINK} ps-7.5`}>
                {sectionNav.sketch}
              </Link>
            )}
            <Link
              href={paths.section(assessment, section)}
              prefetch={false}
              aria-current={section === current ? "page" : undefined}
              className={LINK}
            >
              <LeftMark state={leftState(asked, asked - dealtWith)} />
              <span className="min-w-0">{titles[section]}</span>
              <Left count={asked - dealtWith} />
            </Link>
            {section === current && <RecordLinks />}
          </li>
        ))}
        <li>
          <Link
            href={paths.check(assessment)}
            prefetch={false}
            className="link-quiet flex min-h-7 items-center py-0.5 ps-3 text-quiet -outline-offset-2 pointer-coarse:min-h-11"
          >
            {sectionNav.checkAnswers}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function Left({ count }: { readonly count: number }) {
  if (count === 0) return <span className="sr-only">{sectionNav.nothingLeft}</span>;
  return (
    <span className="ms-auto ps-2 text-xs font-normal text-faint tabular-nums">
      {count}
      <span className="sr-only"> {sectionNav.left}</span>
    </span>
  );
}
