import { getSession } from "@/lib/auth/get-session";
import { readJson } from "@/lib/http/read-json";
import { refusalResponse } from "@/lib/http/refusal-response";
import { isSameOrigin } from "@/lib/http/same-origin";
import type { FromOutside } from "@/lib/use-cases/define-use-case";
import { PERSON_CHANGED, type Refusal, SESSION_OVER } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const ELSEWHERE: Refusal = {
  code: "not-allowed",
  sentence: refusals.calledElsewhere,
};

/**
 * A route our own pages call with a JSON body, or by GET with a query: 200 with the value of the use case, or `{ refusal }`
 * with its status. `given` is the body with the parameters of the address; it is not checked here, the use case's strict
 * schema does that. A body may say who asks (`member`): what one account typed is never done under another that signed in
 * meanwhile.
 */
export function jsonRoute<Parameters extends object, Value extends object>(
  act: FromOutside<Value>,
  parameters: (given: Parameters) => object = () => ({}),
) {
  return async (request: Request, context: { params: Promise<Parameters> }): Promise<Response> => {
    if (!isSameOrigin(request)) return refusalResponse(ELSEWHERE);
    const session = await getSession();
    if (!session) return refusalResponse(SESSION_OVER);
    const read = request.method === "GET" ? readQuery(request) : await readJson(request);
    if (!read.ok) return refusalResponse(read.refusal);
    const body = typeof read.body === "object" && read.body !== null ? read.body : {};
    const { member = session.memberId, ...given } = body as { readonly member?: unknown };
    if (member !== session.memberId) return refusalResponse(PERSON_CHANGED);
    const result = await act(session, { ...given, ...parameters(await context.params) });
    return result.ok
      ? Response.json(result.value, { headers: { "cache-control": "private, no-store" } })
      : refusalResponse(result.refusal);
  };
}

function readQuery(request: Request) {
  return { ok: true, body: Object.fromEntries(new URL(request.url).searchParams) } as const;
}

/** The routes below one assessment: `[id]` is the use case's `assessmentId`. */
export const ofAssessment = ({ id }: { readonly id: string }) => ({ assessmentId: id });

/** The routes of one of its comments. */
export const ofComment = ({ id, comment }: { readonly id: string; readonly comment: string }) => ({
  assessmentId: id,
  commentId: comment,
});
