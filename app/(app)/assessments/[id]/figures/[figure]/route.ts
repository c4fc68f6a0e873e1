import type { NextRequest } from "next/server";
import { getSession } from "@/lib/auth/get-session";
import { downloadResponse } from "@/lib/http/download-response";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import { exportDraftFigure } from "@/lib/use-cases/export-draft-figure";
import { refusals } from "@/messages/refusals";

/** Downloads a figure of the draft's report as SVG or PNG, for its authors. Logged in the audit trail by the use case. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string; figure: string }> },
) {
  if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
  const { id, figure } = await params;
  const format = request.nextUrl.searchParams.get("format");
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForFigure });
  const result = await exportDraftFigure(session, { assessmentId: id, figure, format });
  return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
}
