import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssessmentNav, tabsOf } from "@/components/assessment/assessment-nav";
import { ChooseRevisions } from "@/components/report-changes/choose-revisions";
import { RevisionChangesView } from "@/components/report-changes/revision-changes-view";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { requireSession } from "@/lib/auth/require-session";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getRevisionChanges } from "@/lib/use-cases/get-revision-changes";
import { revisionChanges } from "@/messages/report-changes";

export const metadata: Metadata = { title: revisionChanges.pageTitle };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function RevisionChangesPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = singleValues(await searchParams, ["before", "now"]);
  const [before, now] = [Number(asked.before), Number(asked.now)];
  if (!Number.isSafeInteger(before) || !Number.isSafeInteger(now)) notFound();
  const view = unwrap(await getRevisionChanges(await requireSession(), { assessmentId: id, before, now }));
  const { assessment, numbers } = view;
  return (
    <>
      <PageHeader
        kicker={
          <Breadcrumbs
            trail={[before, now].map((number) => ({
              href: paths.revision(id, number),
              label: revisionChanges.revision(number),
            }))}
          />
        }
        title={revisionChanges.title(before, now)}
        lede={revisionChanges.lede}
        meta={
          <>
            <span>{view.now.report.meta.title}</span>
            <Tag>{revisionChanges.handling(HANDLING_LABELS[assessment.handling])}</Tag>
          </>
        }
      />
      <AssessmentNav {...tabsOf(assessment)} current={paths.revision(id, assessment.revisionNumber)} />
      <div className="mt-6">
        {numbers.length > 2 && <ChooseRevisions numbers={numbers} before={before} now={now} />}
        <RevisionChangesView
          assessment={id}
          before={view.before}
          now={view.now}
          isSameRules={view.isSameRules}
          changes={view.changes}
          answers={view.answers}
          responses={view.responses}
        />
      </div>
    </>
  );
}
