import { getSession } from "@/lib/auth/get-session";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import { getRevision, type RevisionView } from "@/lib/use-cases/get-revision";
import { refusals } from "@/messages/refusals";

type Asked = { readonly params: Promise<{ readonly id: string; readonly number: string }> };

/** A part of a revision's page as HTML, for a page of ours that asks for it; refused to whoever may not read the revision. */
export async function revisionMarkup(
  request: Request,
  { params }: Asked,
  markupOf: (view: RevisionView, assessment: string) => string,
): Promise<Response> {
  if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
  const { id, number } = await params;
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInToRead });
  const result = await getRevision(session, { assessmentId: id, number: Number(number) });
  if (!result.ok) return refusalResponse(result.refusal);
  return new Response(markupOf(result.value, id), {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" },
  });
}
