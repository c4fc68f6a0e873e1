import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { called } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { firstRow, rows } from "@/lib/data/rows";

/** Who is asked to become an author, and who was taken off and why. */

const invitations = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("author_invitation as i")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "i.organisation_id").onRef("m.id", "=", "i.member_id"),
    )
    .innerJoin("member as b", (on) =>
      on.onRef("b.organisation_id", "=", "i.organisation_id").onRef("b.id", "=", "i.invited_by"),
    )
    .select([
      "i.id",
      "i.assessment_id as assessmentId",
      "i.member_id as memberId",
      "m.name as memberName",
      "b.name as inviterName",
      "i.invited_at as invitedAt",
      // A lead's, once it was submitted; null: an author's.
      "i.reason",
    ])
    .where("i.organisation_id", "=", given.organisationId)
    .where("i.assessment_id", "=", given.assessmentId)
    .where("i.outcome", "is", null)
    .orderBy("i.invited_at")
    .orderBy("i.id")
    .limit(200),
);
export type InvitationRow = RowOf<typeof invitations>;

/** The open invitations of an assessment, for its authors and leads, oldest first. */
export async function listInvitations(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly InvitationRow[]> {
  return rows(tx, invitations({ organisationId: viewer.organisationId, assessmentId }));
}

const ownInvitations = composed(
  (given: Given<{ organisationId: string; memberId: string; id: string | null }>) =>
    db
      .selectFrom("author_invitation as i")
      .innerJoin("member as b", (on) =>
        on.onRef("b.organisation_id", "=", "i.organisation_id").onRef("b.id", "=", "i.invited_by"),
      )
      .select((eb) => [
        "i.id",
        "i.assessment_id as assessmentId",
        "b.name as inviterName",
        "i.invited_at as invitedAt",
        // Null while the viewer may not read the assessment: accepting gives them that.
        eb
          .selectFrom("revision as r")
          .select("r.title")
          .whereRef("r.organisation_id", "=", "i.organisation_id")
          .whereRef("r.assessment_id", "=", "i.assessment_id")
          .orderBy("r.number", "desc")
          .limit(1)
          .as("title"),
        // False: it was submitted, or withdrawn, since.
        called("landfall_may_join", eb.ref("i.assessment_id")).as("stands"),
      ])
      .where("i.organisation_id", "=", given.organisationId)
      .where("i.member_id", "=", given.memberId)
      .where("i.outcome", "is", null)
      .$if(given.id !== null, (query) => query.where("i.id", "=", given.id))
      .orderBy("i.invited_at", "desc")
      .orderBy("i.id")
      .limit(50),
);
export type OwnInvitation = RowOf<typeof ownInvitations>;

/** The viewer's own open invitations, or the one of an id; newest first. */
export async function listOwnInvitations(
  tx: Reader,
  viewer: Viewer,
  id: string | null,
): Promise<readonly OwnInvitation[]> {
  return rows(tx, ownInvitations({ organisationId: viewer.organisationId, memberId: viewer.id, id }));
}

/** Asks a member to become an author; false if they are asked already. Call after `lockAssessment`. */
export async function insertInvitation(
  tx: Tx,
  viewer: Viewer,
  invitation: { id: string; assessmentId: string; memberId: string; reason: string | null },
): Promise<boolean> {
  const { count } = await tx.authorInvitation.createMany({
    data: [{ ...invitation, organisationId: viewer.organisationId, invitedBy: viewer.id }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Settles an open invitation; false if it is settled already. Accepting it is joining (`addAssessmentPerson`). */
export async function settleInvitation(
  tx: Tx,
  viewer: Viewer,
  id: string,
  outcome: "declined" | "taken-back",
): Promise<boolean> {
  const { count } = await tx.authorInvitation.updateMany({
    where: { organisationId: viewer.organisationId, id, outcome: null },
    data: { outcome, settledBy: viewer.id, settledAt: new Date() },
  });
  return count === 1;
}

const judged = composed((given: Given<{ organisationId: string; assessmentId: string; memberId: string }>) =>
  db
    .selectFrom("assessment_side")
    .select("side")
    .where("organisation_id", "=", given.organisationId)
    .where("assessment_id", "=", given.assessmentId)
    .where("member_id", "=", given.memberId)
    .where("side", "=", "judge"),
);

/** Whether the viewer was asked to judge the assessment once, and so can't write it. */
export async function hasJudged(tx: Reader, viewer: Viewer, assessmentId: string): Promise<boolean> {
  const { organisationId, id: memberId } = viewer;
  return (await firstRow(tx, judged({ organisationId, assessmentId, memberId }))) !== null;
}

const reasons = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("removal as x")
    .select((eb) => [eb.ref("x.review_id").$notNull().as("reviewId"), "x.reason"])
    .where("x.organisation_id", "=", given.organisationId)
    .where("x.assessment_id", "=", given.assessmentId)
    .where("x.review_id", "is not", null),
);

/** Why reviewers declined or were taken off, by review: for leads, and while they owe a review themselves not why others declined. */
export async function listReasonsOff(
  tx: Reader,
  { organisationId }: Viewer,
  assessmentId: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await rows(tx, reasons({ organisationId, assessmentId }));
  return new Map(found.map(({ reviewId, reason }) => [reviewId, reason]));
}

/**
 * Takes a person off, with the reason kept: a reviewer off one review, or, without a review, an author. Call after
 * `lockAssessment`. @throws where there is nothing to take off, or it is the last author.
 */
export async function insertRemoval(
  tx: Tx,
  viewer: Viewer,
  removal: { id: string; assessmentId: string; memberId: string; reviewId: string | null; reason: string },
): Promise<void> {
  await tx.removal.createMany({
    data: [{ ...removal, organisationId: viewer.organisationId, removedBy: viewer.id }],
  });
}
