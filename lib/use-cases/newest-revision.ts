import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { getRevisionOf, type RevisionWithReport } from "@/lib/data/revisions";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/**
 * The newest revision, for an act on it. `shown` is the number of the one the person had in front of them: nobody accepts
 * or decides a revision that came while they read another.
 */
export async function newestRevision(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  shown: number | undefined,
): Promise<RevisionWithReport> {
  const revision = await getRevisionOf(tx, viewer, assessmentId, null);
  if (!revision) throw notFound("revision");
  if (shown !== undefined && shown !== revision.number) {
    throw refuse("wrong-state", refusals.newerRevision(revision.number));
  }
  return revision;
}
