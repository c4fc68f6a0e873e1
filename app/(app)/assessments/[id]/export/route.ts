import type { NextRequest } from "next/server";
import { getSession } from "@/lib/auth/get-session";
import { downloadResponse } from "@/lib/http/download-response";
import { refusalResponse } from "@/lib/http/refusal-response";
import { exportDraft } from "@/lib/use-cases/export-draft";
import { refusals } from "@/messages/refusals";

/** Downloads the draft's report or its answers, for its authors. Logged in the audit trail by the use case. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const format = request.nextUrl.searchParams.get("format");
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForDraft });
  const result = await exportDraft(session, { assessmentId: id, format });
  return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
}
