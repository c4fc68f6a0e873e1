import { Tabs } from "@/components/ui/tabs";
import { paths } from "@/lib/paths";
import { assessmentNav } from "@/messages/assessment";

type Props = {
  readonly assessment: string;
  /** 0 = never submitted. */
  readonly revisionNumber: number;
  /** The viewer is an author: sees the draft. */
  readonly isAuthor: boolean;
  /** The viewer reviews or decides it. */
  readonly takesPartInReview: boolean;
  /** The href of the tab shown. */
  readonly current: string;
};

/** The parts of one assessment, as far as the viewer may open them. */
export function AssessmentNav({ assessment, revisionNumber, isAuthor, takesPartInReview, current }: Props) {
  const tabs = [
    ...(isAuthor ? [{ href: paths.assessment(assessment), label: assessmentNav.sections }] : []),
    ...(isAuthor ? [{ href: paths.draftReport(assessment), label: assessmentNav.draftReport }] : []),
    ...(revisionNumber > 0
      ? [
          {
            href: paths.revision(assessment, revisionNumber),
            label: assessmentNav.reportOnRevision(revisionNumber),
          },
        ]
      : []),
    ...(revisionNumber > 0 && (takesPartInReview || isAuthor)
      ? [{ href: paths.review(assessment), label: assessmentNav.review }]
      : []),
  ];
  return <Tabs label={assessmentNav.label} tabs={tabs} current={current} />;
}
