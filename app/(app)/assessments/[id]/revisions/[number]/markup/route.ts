import { keptReport } from "@/components/report/kept-report";
import { getSession } from "@/lib/auth/get-session";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import { paths } from "@/lib/paths";
import { getRevision } from "@/lib/use-cases/get-revision";
import { refusals } from "@/messages/refusals";

/** The report of a revision as a part of its page, for a browser that comes to the page without loading it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string; number: string }> }) {
  if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
  const { id, number } = await params;
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInToRead });
  const result = await getRevision(session, { assessmentId: id, number: Number(number) });
  if (!result.ok) return refusalResponse(result.refusal);
  const { revision, report, responses } = result.value;
  const { markup } = keptReport({
    revision: revision.id,
    report,
    responses,
    answersAt: paths.revisionAnswers(id, revision.number),
    figureHref: (figure, format) => paths.revisionFigure(id, revision.number, figure, format),
  });
  return new Response(markup, {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" },
  });
}
