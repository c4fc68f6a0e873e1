import type { Metadata } from "next";
import { RedactionForm } from "@/components/report/redaction-form";
import { RedactionHeader } from "@/components/report/redaction-header";
import { requireSession } from "@/lib/auth/require-session";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { redactionPage } from "@/messages/redaction";

export const metadata: Metadata = { title: redactionPage.title };

export default async function RedactedDraftPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { report } = await unwrapDraft(session, id, await getDraftReport(session, { assessmentId: id }));
  return (
    <>
      <RedactionHeader report={report} back={paths.draftReport(id)} />
      <RedactionForm report={report} action={paths.draftExport(id)} />
    </>
  );
}
