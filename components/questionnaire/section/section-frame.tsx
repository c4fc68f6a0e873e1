import type { ReactNode } from "react";
import { SectionNav } from "@/components/questionnaire/section/section-nav";
import { sectionNeighbours } from "@/components/questionnaire/section/section-neighbours";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { Section, SectionId } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { sectionFrame } from "@/messages/questionnaire/section";

type Props = {
  readonly assessment: { readonly id: string; readonly title: string };
  readonly sections: readonly Section[];
  readonly progress: readonly SectionProgress[];
  readonly current: SectionId;
  readonly children: ReactNode;
};

/** What stands around the questions of a section: the other sections, its title and purpose, the ways on and back. */
export function SectionFrame({ assessment, sections, progress, current, children }: Props) {
  const section = sections.find(({ id }) => id === current);
  const { previous, next } = sectionNeighbours(sections, progress, current);
  const link = (to: Section) => ({ href: paths.section(assessment.id, to.id), label: to.title });
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[12rem_minmax(0,1fr)]">
      <SectionNav assessment={assessment.id} sections={sections} progress={progress} current={current} />
      <div className="min-w-0">
        <PageHeader
          kicker={
            <Breadcrumbs trail={[{ href: paths.assessment(assessment.id), label: assessment.title }]} />
          }
          title={section?.title}
          lede={section?.purpose}
        />
        {children}
        <Pager
          label={sectionFrame.label}
          previous={previous && link(previous)}
          next={next ? link(next) : { href: paths.check(assessment.id), label: sectionFrame.checkAnswers }}
        />
      </div>
    </div>
  );
}
