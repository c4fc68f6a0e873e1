import type { NextRequest } from "next/server";
import { getSession } from "@/lib/auth/get-session";
import { downloadResponse } from "@/lib/http/download-response";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import { exportMeeting } from "@/lib/use-cases/export-meeting";
import { refusals } from "@/messages/refusals";

/** Downloads the packet or the minutes of a meeting. Logged in the audit trail by the use case. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
  const { id: meetingId } = await params;
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForReport });
  const document = request.nextUrl.searchParams.get("document");
  const result = await exportMeeting(session, { meetingId, document });
  return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
}
