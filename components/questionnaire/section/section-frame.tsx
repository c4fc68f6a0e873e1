import type { ReactNode } from "react";
import { SectionNav } from "@/components/questionnaire/section/section-nav";
import { sectionNeighbours } from "@/components/questionnaire/section/section-neighbours";
import { Pager } from "@/components/ui/pager";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { Section, SectionId } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { sectionFrame } from "@/messages/questionnaire/section";

type Props = {
  readonly assessment: string;
  readonly sections: readonly Section[];
  readonly progress: readonly SectionProgress[];
  readonly current: SectionId;
};

/** Three columns: the sections, the work, and what stands beside it. `children` are the second and the third. */
export function SectionFrame({ children, ...props }: Props & { readonly children: ReactNode }) {
  const { assessment, sections, progress, current } = props;
  return (
    <div
      data-wide
      className="grid gap-x-10 gap-y-5 lg:grid-cols-[11rem_minmax(0,1fr)] xl:grid-cols-[11rem_minmax(0,1fr)_20rem] 2xl:grid-cols-[13rem_minmax(0,44rem)_minmax(20rem,1fr)]"
    >
      <SectionNav
        assessment={assessment}
        titles={Object.fromEntries(sections.map(({ id, title }) => [id, title]))}
        progress={progress}
        current={current}
      />
      {children}
    </div>
  );
}

/** Title and purpose of a section. */
export function SectionHeader({ section }: { readonly section: Section | null }) {
  return (
    <div className="mb-4">
      <h1 className="text-2xl font-normal tracking-[-0.01em]">{section?.title}</h1>
      <p className="max-w-measure font-serif text-lg leading-snug text-quiet">{section?.purpose}</p>
    </div>
  );
}

/** The ways on and back. */
export function SectionPager({ assessment, sections, progress, current }: Props) {
  const { previous, next } = sectionNeighbours(sections, progress, current);
  const link = (to: Section) => ({ href: paths.section(assessment, to.id), label: to.title });
  return (
    <Pager
      label={sectionFrame.label}
      previous={previous && link(previous)}
      next={
        current === "screening"
          ? { href: paths.depth(assessment), label: sectionFrame.depth }
          : next
            ? link(next)
            : { href: paths.check(assessment), label: sectionFrame.checkAnswers }
      }
    />
  );
}
