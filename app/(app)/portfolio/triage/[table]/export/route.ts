import { linkedFileResponse } from "@/lib/http/file-response";
import { exportTriage } from "@/lib/use-cases/export-triage";

type Context = { readonly params: Promise<{ table: string }> };

/** Downloads what the viewer made of the rows of a table. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { table: tableId } = await params;
  const format = new URL(request.url).searchParams.get("format");
  return linkedFileResponse(request, (session) => exportTriage(session, { tableId, format }));
}
