import { exportRoute } from "@/lib/http/export-route";
import { exportRevision } from "@/lib/use-cases/export-revision";

/** Downloads a revision's report, whole or redacted, or its answers as a file. */
export const { GET, POST } = exportRoute(
  (session, given) => exportRevision(session, given as Parameters<typeof exportRevision>[1]),
  ({ id, number }: { readonly id: string; readonly number: string }) => ({
    assessmentId: id,
    number: Number(number),
  }),
);
