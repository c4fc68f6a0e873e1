import { StateBadge } from "@/components/assessment/state-badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
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
  readonly progress: readonly SectionProgress[];
};

/** Name and state of an assessment, the way to where its authors stopped, and to checking the answers. */
export function TaskListHeader({ assessment, progress }: Props) {
  const next = progress.find(({ status }) => status === "not-started" || status === "incomplete");
  return (
    <PageHeader
      kicker={<Breadcrumbs trail={[{ href: paths.home(), label: taskListHeader.home }]} />}
      title={assessment.title}
      meta={
        <>
          <StateBadge state={assessment.state} />
          <span>{assessment.team.name}</span>
          <span>{taskListHeader.instrument(assessment.instrumentVersion)}</span>
        </>
      }
      actions={
        assessment.may.edit && (
          <>
            <LinkButton href={paths.paste(assessment.id)} kind="quiet">
              {taskListHeader.paste}
            </LinkButton>
            {next && (
              <LinkButton href={paths.section(assessment.id, next.section)}>
                {taskListHeader.continue}
              </LinkButton>
            )}
            <LinkButton href={paths.check(assessment.id)} kind="primary">
              {taskListHeader.checkAnswers}
            </LinkButton>
          </>
        )
      }
    />
  );
}
