import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

const handovers = composed((given: Given<{ organisationId: string; assessmentId: string; number: number }>) =>
  db
    .selectFrom("decision_handover as h")
    .innerJoin("revision as r", (on) =>
      on.onRef("r.organisation_id", "=", "h.organisation_id").onRef("r.id", "=", "h.revision_id"),
    )
    .innerJoin("member as f", (on) =>
      on.onRef("f.organisation_id", "=", "h.organisation_id").onRef("f.id", "=", "h.from_id"),
    )
    .innerJoin("member as t", (on) =>
      on.onRef("t.organisation_id", "=", "h.organisation_id").onRef("t.id", "=", "h.to_id"),
    )
    .select([
      "h.id",
      "h.from_id as fromId",
      "f.name as fromName",
      "h.to_id as toId",
      "t.name as toName",
      "h.reason",
      "h.handed_at as at",
    ])
    .where("h.organisation_id", "=", given.organisationId)
    .where("h.assessment_id", "=", given.assessmentId)
    .where("r.number", "=", given.number)
    .orderBy("h.handed_at")
    .orderBy("h.id"),
);
export type HandoverRow = RowOf<typeof handovers>;

/** To whom the decision about a revision was handed, as far as the viewer may know, oldest first. */
export async function listHandovers(
  tx: Reader,
  { organisationId }: Viewer,
  assessmentId: string,
  number: number,
): Promise<readonly HandoverRow[]> {
  return rows(tx, handovers({ organisationId, assessmentId, number }));
}

/** The viewer hands the decision about a revision to another. */
export async function insertHandover(
  tx: Tx,
  viewer: Viewer,
  given: { id: string; assessmentId: string; revisionId: string; toId: string; reason: string },
): Promise<void> {
  await tx.decisionHandover.createMany({
    data: [{ ...given, organisationId: viewer.organisationId, fromId: viewer.id }],
  });
}
