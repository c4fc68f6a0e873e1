import { exportRoute } from "@/lib/http/export-route";
import { exportDraft } from "@/lib/use-cases/export-draft";

/** Downloads the draft's report, whole or redacted, or its answers, for its authors. */
export const { GET, POST } = exportRoute(
  (session, given) => exportDraft(session, given as Parameters<typeof exportDraft>[1]),
  ({ id }: { readonly id: string }) => ({ assessmentId: id }),
);
