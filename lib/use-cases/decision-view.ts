import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listDismissals } from "@/lib/data/conflicts";
import { type ConditionRecord, getDecision, listConditions } from "@/lib/data/decisions";
import { mayMeetCondition, mayOnAssessment, type Relation } from "@/lib/domain/access/access-table";
import type { ConditionRow, DecisionView, DismissalView, Recommendation } from "@/lib/use-cases/views";

/** The decision about a revision with its conditions; null while there is none. */
export async function decisionView(
  tx: Reader,
  viewer: Viewer,
  standing: readonly Relation[],
  revisionId: string,
): Promise<DecisionView | null> {
  const decision = await getDecision(tx, viewer, revisionId);
  if (!decision) return null;
  const conditions = await listConditions(tx, viewer, { decisionId: decision.id });
  const dismissals = await readableDismissals(tx, viewer, standing, decision.assessmentId);
  return {
    revisionNumber: decision.revisionNumber,
    outcome: decision.outcome as Recommendation,
    reason: decision.reason,
    by: { id: decision.byId, name: decision.byName },
    at: decision.at.toISOString(),
    madeOn: decision.basis && {
      sha256: decision.basis.report.sha256,
      reviews: decision.basis.reviews.length,
      responses: decision.basis.responses.length,
    },
    acknowledged:
      decision.acknowledged && decision.reviewsIn !== null && decision.reviewsOut !== null
        ? { handedIn: decision.reviewsIn, out: decision.reviewsOut }
        : null,
    changes: decision.changes,
    signedBy: decision.signedBy,
    grant: decision.grant,
    conditions: conditions.map((record) => conditionRow(viewer, standing, record)),
    dismissals,
  };
}

/** Told to those who read reviews of it alone, since it says who reviewed. */
async function readableDismissals(
  tx: Reader,
  viewer: Viewer,
  standing: readonly Relation[],
  assessmentId: string,
): Promise<readonly DismissalView[]> {
  const readers: readonly Relation[] = ["author", "reviewer", "team-lead", "decider"];
  if (!standing.some((relation) => readers.includes(relation))) return [];
  const rows = await listDismissals(tx, viewer, assessmentId);
  return rows.map(({ name, grounds, reason, byName }) => ({ name, grounds, reason, by: byName }));
}

/** A condition as its viewer sees it. Owners need no standing to say that it is met. */
export function conditionRow(
  viewer: Viewer,
  standing: readonly Relation[],
  record: ConditionRecord,
): ConditionRow {
  const { ownerId, ownerName, metAt, ...rest } = record;
  return {
    ...rest,
    owner: { id: ownerId, name: ownerName },
    metAt: metAt?.toISOString() ?? null,
    mayMeet: metAt === null && mayMeetCondition(standing, ownerId === viewer.id),
    mayHandOver: metAt === null && mayOnAssessment(standing, "decision.make"),
  };
}
