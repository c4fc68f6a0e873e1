import type { Session } from "@/lib/data/as-viewer";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { accepted } from "@/lib/use-cases/testing/accepted";

/** A lead asks somebody to review, who says that they have no conflict of interest: it is open for them. */
export async function assigned(lead: Session, reviewer: Session, assessmentId: string): Promise<void> {
  accepted(await assignReviewer(lead, { assessmentId, memberId: reviewer.memberId }));
  accepted(await stateConflict(reviewer, { assessmentId, kind: "none", words: "" }));
}
