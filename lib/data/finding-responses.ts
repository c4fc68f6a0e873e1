import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

const responses = composed(
  (given: Given<{ organisationId: string; assessmentId: string; upTo: number | null }>) =>
    db
      .selectFrom("finding_response as f")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "f.organisation_id").onRef("m.id", "=", "f.responded_by"),
      )
      .distinctOn(["f.fingerprint", "f.capacity"])
      .select([
        "f.fingerprint",
        "f.response",
        "f.words",
        "f.commitment",
        "f.responded_by as byId",
        "m.name as byName",
        "f.capacity as as",
        "f.responded_at as at",
        "f.revision_number as revisionNumber",
      ])
      .where("f.organisation_id", "=", given.organisationId)
      .where("f.assessment_id", "=", given.assessmentId)
      .$if(given.upTo !== null, (query) => query.where("f.revision_number", "<=", given.upTo))
      .orderBy("f.fingerprint")
      .orderBy("f.capacity")
      .orderBy("f.responded_at", "desc")
      .orderBy("f.id"),
);
export type FindingResponseRow = RowOf<typeof responses>;

/** What was last said to each finding, by authors and by leads, up to a revision (all, without one). */
export async function listFindingResponses(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  upTo: number | null,
): Promise<readonly FindingResponseRow[]> {
  return rows(tx, responses({ organisationId: viewer.organisationId, assessmentId, upTo }));
}

const toRevisions = composed((given: Given<{ organisationId: string; revisionIds: readonly string[] }>) =>
  db
    .selectFrom("finding_response as f")
    .innerJoin("revision as r", (on) =>
      on
        .onRef("r.organisation_id", "=", "f.organisation_id")
        .onRef("r.assessment_id", "=", "f.assessment_id")
        .onRef("r.number", ">=", "f.revision_number"),
    )
    .distinctOn(["r.id", "f.fingerprint", "f.capacity"])
    .select([
      "r.id as revisionId",
      "f.fingerprint",
      "f.response",
      "f.words",
      "f.commitment",
      "f.capacity as as",
    ])
    .where("f.organisation_id", "=", given.organisationId)
    .where((eb) => eb("r.id", "=", eb.fn.any(given.revisionIds)))
    .orderBy("r.id")
    .orderBy("f.fingerprint")
    .orderBy("f.capacity")
    .orderBy("f.responded_at", "desc")
    .orderBy("f.id"),
);

/** The same up to each of several revisions, without who said it and when. */
export async function listResponsesTo(
  tx: Reader,
  { organisationId }: Viewer,
  revisionIds: readonly string[],
): Promise<readonly RowOf<typeof toRevisions>[]> {
  return revisionIds.length === 0 ? [] : rows(tx, toRevisions({ organisationId, revisionIds }));
}

/** Adds a response; earlier ones stay. */
export async function insertFindingResponse(
  tx: Tx,
  viewer: Viewer,
  response: {
    id: string;
    assessmentId: string;
    revisionNumber: number;
    fingerprint: string;
    response: string;
    words: string;
    /** The record of a commitment; null: none is named. */
    commitment: string | null;
    capacity: "author" | "team-lead";
  },
): Promise<void> {
  await tx.findingResponse.createMany({
    data: [{ ...response, organisationId: viewer.organisationId, respondedBy: viewer.id }],
  });
}
