import { Tabs } from "@/components/ui/tabs";
import type { Relation } from "@/lib/domain/access/access-table";
import { paths } from "@/lib/paths";
import { assessmentNav } from "@/messages/assessment";

export type TabsOf = {
  readonly assessment: string;
  /** 0 = never submitted. */
  readonly revisionNumber: number;
  /** The viewer is an author: sees the draft. */
  readonly isAuthor: boolean;
  /** The viewer reviews or decides it. */
  readonly takesPartInReview: boolean;
};

/** Of an assessment as its viewer is given it. */
export type ViewedAssessment = {
  readonly id: string;
  readonly revisionNumber: number;
  readonly standing: readonly Relation[];
  readonly may: { readonly review: boolean; readonly decide: boolean };
};

/** How its viewer stands to an assessment, for its tabs. */
export function tabsOf({ id, revisionNumber, standing, may }: ViewedAssessment): TabsOf {
  return {
    assessment: id,
    revisionNumber,
    isAuthor: standing.includes("author"),
    takesPartInReview: may.review || may.decide,
  };
}

/** The parts of one assessment, as far as the viewer may open them. */
export function assessmentTabs({ assessment, revisionNumber, isAuthor, takesPartInReview }: TabsOf) {
  return [
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
}

/** The parts of one assessment as tabs. */
export function AssessmentNav({ current, ...of }: TabsOf & { readonly current: string }) {
  return <Tabs label={assessmentNav.label} tabs={assessmentTabs(of)} current={current} />;
}
