import { getSession } from "@/lib/auth/get-session";
import { downloadResponse } from "@/lib/http/download-response";
import { FILE_ASKED_ELSEWHERE, refusalResponse } from "@/lib/http/refusal-response";
import { isAskedOnPurpose } from "@/lib/http/same-origin";
import { exportPortfolio } from "@/lib/use-cases/export-portfolio";
import { refusals } from "@/messages/refusals";

/** Downloads what the portfolio's table shows under the same address, or with `ticked` what is ticked there, as a file. */
export async function GET(request: Request): Promise<Response> {
  if (!isAskedOnPurpose(request)) return refusalResponse(FILE_ASKED_ELSEWHERE);
  const session = await getSession();
  if (!session) return refusalResponse({ code: "session", sentence: refusals.signInForReport });
  const asked = new URL(request.url).searchParams;
  const given = {
    ...Object.fromEntries(["q", "sort", "order"].flatMap((name) => ofOne(asked, name))),
    only: asked.getAll("only"),
    columns: asked.getAll("column"),
    ...(asked.has("ticked") && { revisions: asked.getAll("revision") }),
    format: asked.get("ticked") ?? asked.get("format"),
  };
  const result = await exportPortfolio(session, given);
  return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
}

function ofOne(asked: URLSearchParams, name: string): readonly (readonly [string, string])[] {
  const value = asked.get(name);
  return value ? [[name, value]] : [];
}
