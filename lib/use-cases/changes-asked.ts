import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { getDecision } from "@/lib/data/decisions";
import { getRevisionOf } from "@/lib/data/revisions";
import { mayRead } from "@/lib/domain/access/standing";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type FollowedChange, followChanges } from "@/lib/domain/review/requested-changes";

/** What a lead asked the authors to change on a revision, and which of it reads otherwise in later answers. */
export type ChangesAsked = { readonly number: number; readonly changes: readonly FollowedChange[] };

/** Of the revision with this number; null where nothing was asked, or the viewer may not read it. */
export async function changesAsked(
  tx: Reader,
  viewer: Viewer,
  given: { readonly record: AssessmentRecord; readonly number: number; readonly now: Answers },
): Promise<ChangesAsked | null> {
  if (given.number < 1 || !mayRead(viewer, given.record, given.number)) return null;
  const before = await getRevisionOf(tx, viewer, given.record.id, given.number);
  const decision = before && (await getDecision(tx, viewer, before.id));
  if (!decision || decision.changes.length === 0) return null;
  return { number: given.number, changes: followChanges(decision.changes, before.answers, given.now) };
}
