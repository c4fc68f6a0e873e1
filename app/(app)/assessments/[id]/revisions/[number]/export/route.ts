import type { NextRequest } from "next/server";
import { getSession } from "@/lib/auth/get-session";
import { downloadResponse } from "@/lib/http/download-response";
import { refusalResponse } from "@/lib/http/refusal-response";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { refusals } from "@/messages/refusals";

/** Downloads a revision's report as Markdown or JSON, or its answers as a file. Logged in the audit trail by the use case. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string; number: string }> },
) {
  const { id, number } = await params;
  const format = request.nextUrl.searchParams.get("format");
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForReport });
  const result = await exportRevision(session, { assessmentId: id, number: Number(number), format });
  if (!result.ok) return refusalResponse(result.refusal);
  return downloadResponse(result.value);
}
