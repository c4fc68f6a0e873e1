import { redirect } from "next/navigation";
import type { Session } from "@/lib/data/as-viewer";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getNewestReadable } from "@/lib/use-cases/get-newest-readable";
import type { Result } from "@/lib/use-cases/result";

/**
 * The value of a view of a draft. Whoever may not open the draft but read what was submitted of it is sent there: a lead
 * opens the address an author gave them. For everybody else there is nothing here, as before.
 */
export async function unwrapDraft<T>(session: Session, assessmentId: string, result: Result<T>): Promise<T> {
  if (!result.ok && result.refusal.code === "not-found") {
    const { number } = unwrap(await getNewestReadable(session, { assessmentId }));
    redirect(paths.revision(assessmentId, number));
  }
  return unwrap(result);
}
