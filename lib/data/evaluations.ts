import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { firstRow } from "@/lib/data/rows";

const newest = composed((given: Given<{ organisationId: string; revisionId: string }>) =>
  db
    .selectFrom("evaluation")
    .select([
      "instrument_version as instrumentVersion",
      "rulebook_version as rulebookVersion",
      "scrutiny",
      "findings",
      "set_aside as setAside",
      "evaluated_at as evaluatedAt",
    ])
    .where("organisation_id", "=", given.organisationId)
    .where("revision_id", "=", given.revisionId)
    .orderBy("evaluated_at", "desc")
    .orderBy("instrument_version", "desc")
    .limit(1),
);

/** A revision evaluated again under later rules. */
export type EvaluationRow = RowOf<typeof newest>;

/** The newest evaluation of a revision beside the frozen one; null without one. Read by whoever reads the revision. */
export async function getNewestEvaluation(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<EvaluationRow | null> {
  return firstRow(tx, newest({ organisationId: viewer.organisationId, revisionId }));
}
