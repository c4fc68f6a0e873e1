import { linkedFileResponse } from "@/lib/http/file-response";
import { exportPortfolio } from "@/lib/use-cases/export-portfolio";

/** Downloads what the portfolio's table shows under the same address, or with `ticked` what is ticked there, as a file. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const given = {
    ...Object.fromEntries(["q", "sort", "order"].flatMap((name) => ofOne(asked, name))),
    only: asked.getAll("only"),
    columns: asked.getAll("column"),
    ...(asked.has("ticked") && { revisions: asked.getAll("revision") }),
    format: asked.get("ticked") ?? asked.get("format"),
  };
  return linkedFileResponse(request, (session) => exportPortfolio(session, given));
}

function ofOne(asked: URLSearchParams, name: string): readonly (readonly [string, string])[] {
  const value = asked.get(name);
  return value ? [[name, value]] : [];
}
