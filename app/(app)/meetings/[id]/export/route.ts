import type { NextRequest } from "next/server";
import { linkedFileResponse } from "@/lib/http/file-response";
import { exportMeeting } from "@/lib/use-cases/export-meeting";

/** Downloads the packet or the minutes of a meeting. Logged in the audit trail by the use case. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id: meetingId } = await params;
  const document = request.nextUrl.searchParams.get("document");
  return linkedFileResponse(request, (session) => exportMeeting(session, { meetingId, document }));
}
