import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  makeReportLinkAction,
  revokeReportLinkAction,
} from "@/app/(app)/assessments/[id]/revisions/[number]/links/actions";
import { ReportLinkForm } from "@/components/sharing/report-link-form";
import { ReportLinkTable } from "@/components/sharing/report-link-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getReportLinks } from "@/lib/use-cases/get-report-links";
import { reportLinksPage as words } from "@/messages/sharing";

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ id: string; number: string }> };

export default async function ReportLinksPage({ params }: Props) {
  const { id, number: written } = await params;
  const number = Number(written);
  if (!Number.isSafeInteger(number) || number < 1) notFound();
  const { assessment, revision, isSwitchedOn, links, answers } = unwrap(
    await getReportLinks(await requireSession(), { assessmentId: id, number }),
  );
  return (
    <>
      <PageHeader
        kicker={
          <Breadcrumbs
            trail={[
              { href: paths.assessment(id), label: revision.title },
              { href: paths.revision(id, number), label: words.revision(number) },
            ]}
          />
        }
        title={words.title}
        lede={words.lede}
      />
      <Section id="links" title={words.existing} aside={String(links.length)} note={words.existingNote} wide>
        <ReportLinkTable assessmentId={id} links={links} revoke={revokeReportLinkAction} />
      </Section>
      <Section id="new-link" title={words.make} note={words.makeNote(number)}>
        {assessment.state === "withdrawn" ? (
          <p className="text-quiet">{words.isWithdrawn}</p>
        ) : isSwitchedOn ? (
          <ReportLinkForm
            assessmentId={id}
            number={number}
            isForNamedPeople={assessment.handling === "named-people"}
            answers={answers}
            make={makeReportLinkAction}
          />
        ) : (
          <Notice title={words.isOff}>
            <p>{words.howToSwitchOn}</p>
          </Notice>
        )}
      </Section>
    </>
  );
}
