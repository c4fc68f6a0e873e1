import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { type OpenAssessment, openAssessment, wrongState } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/**
 * Loads an assessment for a change of its authors: its authors change them as long as it was never submitted; from then on only a
 * lead of its team does, with a reason. `reason` is null for authors. Call after `lockAssessment`.
 */
export async function openForAuthorship(
  tx: Tx,
  viewer: Viewer,
  given: { assessmentId: string; reason?: string | undefined },
): Promise<OpenAssessment & { readonly reason: string | null }> {
  const opened = await openAssessment(tx, viewer, given.assessmentId);
  const { record, standing } = opened;
  if (record.revisionNumber === 0) {
    if (!mayOnAssessment(standing, "assessment.share"))
      throw refuse("not-allowed", refusals.acts["assessment.share"]);
    if (record.state !== "draft") throw wrongState(record.state);
    return { ...opened, reason: null };
  }
  if (!mayOnAssessment(standing, "authorship.change")) {
    throw mayOnAssessment(standing, "assessment.share")
      ? refuse("wrong-state", refusals.authorsStay)
      : refuse("not-allowed", refusals.acts["authorship.change"]);
  }
  if (given.reason === undefined) throw refuse("invalid", refusals.authorshipReasonNeeded);
  return { ...opened, reason: given.reason };
}
