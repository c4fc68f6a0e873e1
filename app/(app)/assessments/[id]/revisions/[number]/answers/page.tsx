import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { KeptAnswers } from "@/components/report/kept-answers";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getRevision } from "@/lib/use-cases/get-revision";
import { revisionAnswersPage } from "@/messages/pages";

export const metadata: Metadata = { title: revisionAnswersPage.title };

type Props = { params: Promise<{ id: string; number: string }> };

/** The answers that a report rests on: without a script on this page, with one on that of the report when somebody asks. */
export default async function RevisionAnswersPage({ params }: Props) {
  const { id, number: written } = await params;
  const number = Number(written);
  if (!Number.isSafeInteger(number) || number < 1) notFound();
  const session = await requireSession();
  const { revision, report } = unwrap(await getRevision(session, { assessmentId: id, number }));
  const reportAt = paths.revision(id, number);
  return (
    <>
      <PageHeader
        kicker={
          <Link href={reportAt} prefetch={false} className="link">
            {revisionAnswersPage.toReport(number)}
          </Link>
        }
        title={report.meta.title}
        lede={revisionAnswersPage.title}
      />
      <KeptAnswers
        revision={revision.id}
        report={report}
        reportAt={reportAt}
        address={paths.revisionAnswersMarkup(id, number)}
      />
    </>
  );
}
