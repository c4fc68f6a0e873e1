import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ReportHeader } from "@/components/report/report-header";
import { ReportTools } from "@/components/report/report-tools";
import { ReportView } from "@/components/report/report-view";
import { PreparedFor } from "@/components/sharing/prepared-for";
import { Watermark } from "@/components/sharing/watermark";
import { MessagePage } from "@/components/shell/message-page";
import { networkAddress } from "@/lib/auth/network-address";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { openReportLink } from "@/lib/use-cases/open-report-link";
import { inDay } from "@/messages/locale";
import { sharedReport as words } from "@/messages/sharing";

/** The title says nothing of the project: it stays in the history of a browser that may not be its reader's alone. */
export const metadata: Metadata = {
  title: words.pageTitle,
  robots: { index: false, follow: false, noarchive: true },
  referrer: "no-referrer",
};

/** One revision's report for somebody without an account. The token of the link is what authorises. */
export default async function SharedReportPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const opened = await openReportLink({ token, networkAddress: networkAddress(await headers()) });
  if (!opened.ok) {
    const { code, retryAfterSeconds } = opened.refusal;
    if (code === "unavailable") return unwrap(opened);
    if (retryAfterSeconds === undefined) notFound();
    return (
      <MessagePage title={words.wait}>
        <p>{words.waitMore(Math.ceil(retryAfterSeconds / 60))}</p>
      </MessagePage>
    );
  }
  const { report, ...link } = opened.value;
  return (
    <div className="col-span-full min-w-0">
      <Watermark lines={[words.watermark(link.preparedFor), inDay(link.preparedAt)]} />
      <ReportHeader report={report} />
      <PreparedFor meta={report.meta} pdf={paths.sharedPdf(token)} {...link} />
      <ReportTools />
      <ReportView report={report} isShared />
    </div>
  );
}
