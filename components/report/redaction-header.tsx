import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { redactionPage } from "@/messages/redaction";

/** What is made here, of which report, and the way back to it. */
export function RedactionHeader({
  report,
  back,
}: {
  readonly report: ReportDocument;
  readonly back: string;
}) {
  return (
    <>
      <PageHeader kicker={report.meta.title} title={redactionPage.title} />
      <p className="mb-3 max-w-measure">{redactionPage.what}</p>
      <p className="mb-8">
        <Link href={back} prefetch={false} className="link inline-block min-h-6">
          {redactionPage.back}
        </Link>
      </p>
    </>
  );
}
