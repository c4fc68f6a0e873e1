import type { NextRequest } from "next/server";
import { getSession } from "@/lib/auth/get-session";
import { downloadResponse } from "@/lib/http/download-response";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import { exportBoardReport } from "@/lib/use-cases/get-board-report";
import { refusals } from "@/messages/refusals";

/** Downloads the report to the board as PDF or Word. Logged in the audit trail by the use case. */
export async function GET(request: NextRequest) {
  if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForReport });
  const result = await exportBoardReport(session, asked as Parameters<typeof exportBoardReport>[1]);
  return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
}
