import { getSession } from "@/lib/auth/get-session";
import type { Session } from "@/lib/data/as-viewer";
import { downloadResponse } from "@/lib/http/download-response";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import type { ExportedFile } from "@/lib/use-cases/export-report";
import type { Result } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

type Make = (session: Session) => Promise<Result<ExportedFile>>;

/** The file that somebody who is signed in asks for, as a download; else why not, in words and with its status. */
export async function fileResponse(make: Make): Promise<Response> {
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForFile });
  const result = await make(session);
  return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
}

/** The same for an address, which another site can point a browser at: refused unless it was asked for on purpose. */
export async function linkedFileResponse(request: Request, make: Make): Promise<Response> {
  return isAskedOnPurpose(request) ? fileResponse(make) : refusalResponse(FILE_ASKED_ELSEWHERE);
}
