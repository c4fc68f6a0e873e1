import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { askRows } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import type { Gives } from "@/lib/data/database-functions";
import { rows } from "@/lib/data/rows";
import type { ConflictKind, GroundKind } from "@/lib/domain/review/conflicts";

/** What people say of their conflicts of interest, what tells of one, and what leads dismissed. */

const statements = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("conflict_statement as c")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.member_id"),
    )
    .select(["c.member_id as memberId", "m.name", "c.kind", "c.words", "c.stated_at as statedAt"])
    .distinctOn("c.member_id")
    .where("c.organisation_id", "=", given.organisationId)
    .where("c.assessment_id", "=", given.assessmentId)
    .orderBy("c.member_id")
    .orderBy("c.stated_at", "desc")
    .orderBy("c.id", "desc"),
);
export type ConflictStatement = RowOf<typeof statements>;

/** What each person last said, as far as the viewer may know: their own, and for those who assign or decide everybody's. */
export async function listConflictStatements(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly ConflictStatement[]> {
  return rows(tx, statements({ organisationId: viewer.organisationId, assessmentId }));
}

export type OwnConflict = Gives<"landfall_own_conflicts">;

/** In what the viewer said that they have a conflict, newest first. */
export function listOwnConflicts(tx: Reader): Promise<readonly OwnConflict[]> {
  return askRows(tx, "landfall_own_conflicts");
}

/** The viewer says of themselves that they have a conflict of interest, or none. */
export async function insertConflictStatement(
  tx: Tx,
  viewer: Viewer,
  given: { id: string; assessmentId: string; kind: "none" | ConflictKind; words: string },
): Promise<void> {
  await tx.conflictStatement.create({
    data: { ...given, organisationId: viewer.organisationId, memberId: viewer.id },
  });
}

const wroteTogether = composed(
  (given: Given<{ organisationId: string; assessmentId: string; authorIds: readonly string[] }>) =>
    db
      .selectFrom("assessment_person as theirs")
      .innerJoin("assessment_person as p", (on) =>
        on
          .onRef("p.organisation_id", "=", "theirs.organisation_id")
          .onRef("p.assessment_id", "=", "theirs.assessment_id")
          .on("p.relation", "=", "author")
          .onRef("p.member_id", "<>", "theirs.member_id"),
      )
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "theirs.organisation_id").onRef("m.id", "=", "theirs.member_id"),
      )
      .select(["p.member_id as memberId", "m.name as authorName"])
      .distinct()
      .where("theirs.organisation_id", "=", given.organisationId)
      .where("theirs.relation", "=", "author")
      .where((eb) => eb("theirs.member_id", "=", eb.fn.any(given.authorIds)))
      .where("theirs.assessment_id", "<>", given.assessmentId)
      .orderBy("m.name"),
);

/**
 * Who wrote something else together with these authors of an assessment, as far as the viewer may read it: nothing is told of what
 * they may not know.
 */
export async function listCoAuthors(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  authorIds: readonly string[],
): Promise<readonly RowOf<typeof wroteTogether>[]> {
  return rows(tx, wroteTogether({ organisationId: viewer.organisationId, assessmentId, authorIds }));
}

/** Keeps why a member is asked although a conflict was found. */
export async function insertDismissal(
  tx: Tx,
  viewer: Viewer,
  given: {
    id: string;
    assessmentId: string;
    memberId: string;
    grounds: readonly GroundKind[];
    reason: string;
  },
): Promise<void> {
  await tx.conflictDismissal.create({
    data: {
      ...given,
      grounds: [...given.grounds],
      organisationId: viewer.organisationId,
      dismissedBy: viewer.id,
    },
  });
}

const dismissals = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("conflict_dismissal as d")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "d.organisation_id").onRef("m.id", "=", "d.member_id"),
    )
    .innerJoin("member as b", (on) =>
      on.onRef("b.organisation_id", "=", "d.organisation_id").onRef("b.id", "=", "d.dismissed_by"),
    )
    .select([
      "d.member_id as memberId",
      "m.name",
      "d.grounds",
      "d.reason",
      "b.name as byName",
      "d.dismissed_at as at",
    ])
    .where("d.organisation_id", "=", given.organisationId)
    .where("d.assessment_id", "=", given.assessmentId)
    .orderBy("d.dismissed_at")
    .orderBy("d.id"),
);
export type Dismissal = RowOf<typeof dismissals>;

/** What was dismissed of those whose reviews the viewer may read, oldest first. */
export async function listDismissals(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly Dismissal[]> {
  return rows(tx, dismissals({ organisationId: viewer.organisationId, assessmentId }));
}
