import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RedactionForm } from "@/components/report/redaction-form";
import { RedactionHeader } from "@/components/report/redaction-header";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getRevision } from "@/lib/use-cases/get-revision";
import { redactionPage } from "@/messages/redaction";

export const metadata: Metadata = { title: redactionPage.title };

type Props = { params: Promise<{ id: string; number: string }> };

export default async function RedactedRevisionPage({ params }: Props) {
  const { id, number: written } = await params;
  const number = Number(written);
  if (!Number.isSafeInteger(number) || number < 1) notFound();
  const { report } = unwrap(await getRevision(await requireSession(), { assessmentId: id, number }));
  return (
    <>
      <RedactionHeader report={report} back={paths.revision(id, number)} />
      <RedactionForm report={report} action={paths.revisionExport(id, number)} />
    </>
  );
}
