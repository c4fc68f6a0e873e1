import { networkAddress } from "@/lib/auth/network-address";
import { downloadResponse } from "@/lib/http/download-response";
import { refusalResponse } from "@/lib/http/refusal-response";
import { exportSharedReport } from "@/lib/use-cases/export-shared-report";

/** The report a link shows, as a PDF. The token of the link is what authorises. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const result = await exportSharedReport({ token, networkAddress: networkAddress(request.headers) });
  return result.ok ? downloadResponse(result.value) : refusalResponse(result.refusal);
}
