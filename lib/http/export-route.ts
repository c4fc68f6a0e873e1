import type { Session } from "@/lib/data/as-viewer";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { fileResponse, linkedFileResponse } from "@/lib/http/file-response";
import { refusalResponse } from "@/lib/http/refusal-response";
import { isSameOrigin } from "@/lib/http/same-origin";
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
  return {
    GET: async (request: Request, context: Context) => {
      const format = new URL(request.url).searchParams.get("format");
      const rest = parameters(await context.params);
      return linkedFileResponse(request, (session) => act(session, { format, ...rest }));
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
      const rest = parameters(await context.params);
      return fileResponse((session) => act(session, { format: form.get("format"), redaction, ...rest }));
    },
  };
}
