import type { NextRequest } from "next/server";
import { linkedFileResponse } from "@/lib/http/file-response";
import { exportRevisionFigure } from "@/lib/use-cases/export-revision-figure";

/** Downloads a figure of a revision's report as SVG or PNG. Logged in the audit trail by the use case. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string; number: string; figure: string }> },
) {
  const { id, number, figure } = await params;
  const format = request.nextUrl.searchParams.get("format");
  return linkedFileResponse(request, (session) =>
    exportRevisionFigure(session, { assessmentId: id, number: Number(number), figure, format }),
  );
}
