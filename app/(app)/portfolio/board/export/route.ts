import type { NextRequest } from "next/server";
import { linkedFileResponse } from "@/lib/http/file-response";
import { exportBoardReport } from "@/lib/use-cases/get-board-report";

/** Downloads the report to the board as PDF or Word. Logged in the audit trail by the use case. */
export async function GET(request: NextRequest) {
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  return linkedFileResponse(request, (session) =>
    exportBoardReport(session, asked as Parameters<typeof exportBoardReport>[1]),
  );
}
