import type { NextRequest } from "next/server";
import { linkedFileResponse } from "@/lib/http/file-response";
import { exportDraftFigure } from "@/lib/use-cases/export-draft-figure";

/** Downloads a figure of the draft's report as SVG or PNG, for its authors. Logged in the audit trail by the use case. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string; figure: string }> },
) {
  const { id, figure } = await params;
  const format = request.nextUrl.searchParams.get("format");
  return linkedFileResponse(request, (session) =>
    exportDraftFigure(session, { assessmentId: id, figure, format }),
  );
}
