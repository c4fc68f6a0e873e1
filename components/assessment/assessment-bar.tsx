import Link from "next/link";
import type { ReactNode } from "react";
import { assessmentTabs, tabsOf, type ViewedAssessment } from "@/components/assessment/assessment-nav";
import { Tabs } from "@/components/ui/tabs";
import { paths } from "@/lib/paths";
import { assessmentNav } from "@/messages/assessment";

type Props = {
  readonly assessment: ViewedAssessment & { readonly title: string };
  /** How it stands: what is left, whether all is saved. */
  readonly children?: ReactNode;
};

/** One line for the draft one is in: its title, its parts, how it stands. It stays in sight. */
export function AssessmentBar({ assessment, children }: Props) {
  const { id, title } = assessment;
  const tabs = assessmentTabs(tabsOf(assessment));
  return (
    <div
      data-bar
      className="no-print -mx-4 mb-6 flex flex-wrap items-center gap-x-6 border-b bg-paper px-4 sm:-mx-6 sm:px-6 md:sticky md:top-0 md:z-30 md:flex-nowrap lg:-mx-8 lg:px-8"
    >
      <Link
        href={paths.assessment(id)}
        prefetch={false}
        dir="auto"
        className="link-quiet min-w-0 truncate py-2 font-serif font-semibold max-md:basis-full max-md:pb-0 md:max-w-[40%]"
      >
        {title}
      </Link>
      <Tabs label={assessmentNav.label} tabs={tabs} current={paths.assessment(id)} isWithinBar />
      <div className="ms-auto flex min-w-0 items-center gap-x-4 text-xs whitespace-nowrap text-quiet max-md:py-1.5 max-md:empty:hidden">
        {children}
      </div>
    </div>
  );
}
