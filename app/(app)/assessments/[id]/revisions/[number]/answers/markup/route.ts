import { keptAnswers } from "@/components/report/kept-answers";
import { getSession } from "@/lib/auth/get-session";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import { getRevision } from "@/lib/use-cases/get-revision";
import { refusals } from "@/messages/refusals";

/** The answers of a revision, for a browser that shows its report and is asked for them. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string; number: string }> }) {
  if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
  const { id, number } = await params;
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInToRead });
  const result = await getRevision(session, { assessmentId: id, number: Number(number) });
  if (!result.ok) return refusalResponse(result.refusal);
  const { revision, report } = result.value;
  const { markup } = keptAnswers({ revision: revision.id, report, reportAt: "" });
  return new Response(markup, {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" },
  });
}
