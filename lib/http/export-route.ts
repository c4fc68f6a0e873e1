import { getSession } from "@/lib/auth/get-session";
import type { Session } from "@/lib/data/as-viewer";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { downloadResponse } from "@/lib/http/download-response";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose, isSameOrigin } from "@/lib/http/same-origin";
import type { ExportedFile } from "@/lib/use-cases/export-report";
import type { Result } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

type Asked = {
  readonly format: unknown;
  readonly redaction?: { readonly audience: unknown; readonly withheld: unknown[] };
};

/** Some two thousand paths of answers. */
const LARGEST_FORM = 300_000;

/**
 * The two ways to a file: GET `?format=` for the whole, POST of a form with `format`, `audience` and any number of `withheld`
 * for a redacted copy. The use case checks all of it, decides and leaves the line in the audit trail.
 */
export function exportRoute<Parameters extends object>(
  act: (session: Session, given: Asked & object) => Promise<Result<ExportedFile>>,
  parameters: (given: Parameters) => object,
) {
  type Context = { readonly params: Promise<Parameters> };
  const answer = async (asked: Asked, { params }: Context) => {
    const session = await getSession();
    if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForReport });
    const result = await act(session, { ...asked, ...parameters(await params) });
    return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
  };
  return {
    GET: async (request: Request, context: Context) => {
      if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
      return answer({ format: new URL(request.url).searchParams.get("format") }, context);
    },
    POST: async (request: Request, context: Context) => {
      if (!isSameOrigin(request)) {
        return refusalResponse({
          code: "not-allowed",
          sentence: refusals.calledElsewhere,
        });
      }
      if (!(Number(request.headers.get("content-length")) <= LARGEST_FORM)) {
        return refusalResponse({
          code: "too-long",
          sentence: refusals.tooManyWithheld(COUNT_LIMITS.withheld),
        });
      }
      const form = await request.formData().catch(() => new FormData());
      const redaction = { audience: form.get("audience"), withheld: form.getAll("withheld") };
      return answer({ format: form.get("format"), redaction }, context);
    },
  };
}
