import { StateBadge } from "@/components/assessment/state-badge";
import { nextSection } from "@/components/questionnaire/overview/task-list";
import { LinkButton } from "@/components/ui/link-button";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import type { Section } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { taskListHeader } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: {
    readonly id: string;
    readonly title: string;
    readonly state: AssessmentState;
    readonly team: { readonly name: string };
    readonly instrumentVersion: string;
    readonly may: { readonly edit: boolean };
  };
  readonly sections: readonly Section[];
  readonly progress: readonly SectionProgress[];
};

/** The name of an assessment, and the next thing to do in it. */
export function TaskListHeader({ assessment, sections, progress }: Props) {
  const next = nextSection(progress);
  const section = sections.find(({ id }) => id === next?.section);
  return (
    <header className="mb-2">
      <h1 dir="auto" className="max-w-measure text-2xl font-normal tracking-[-0.01em]">
        {assessment.title}
      </h1>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-quiet">
        <StateBadge state={assessment.state} />
        <span>{assessment.team.name}</span>
        <span>{taskListHeader.instrument(assessment.instrumentVersion)}</span>
      </p>
      {assessment.may.edit && (
        <div className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t-2 border-ink py-3">
          <div>
            <h2 className="text-xl font-normal">
              {section ? taskListHeader.next(section.title) : taskListHeader.allDone}
            </h2>
            <p className="text-sm text-quiet">
              {next ? taskListHeader.left(next.asked - next.dealtWith) : taskListHeader.allDoneDetail}
            </p>
          </div>
          {next ? (
            <LinkButton href={paths.section(assessment.id, next.section)} kind="primary">
              {taskListHeader.continue}
            </LinkButton>
          ) : (
            <LinkButton href={paths.check(assessment.id)} kind="primary">
              {taskListHeader.checkAnswers}
            </LinkButton>
          )}
        </div>
      )}
    </header>
  );
}
