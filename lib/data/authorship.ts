import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";

/** Who is asked to become an author, and who was taken off and why. */

export type InvitationRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly inviterName: string;
  readonly invitedAt: Date;
  /** A lead's, once it was submitted; null: an author's. */
  readonly reason: string | null;
};

/** The open invitations of an assessment, for its authors and leads, oldest first. */
export async function listInvitations(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly InvitationRow[]> {
  return tx.$queryRaw<InvitationRow[]>`
    SELECT i.id, i.assessment_id AS "assessmentId", i.member_id AS "memberId", m.name AS "memberName",
           b.name AS "inviterName", i.invited_at AS "invitedAt", i.reason
      FROM author_invitation i
      JOIN member m ON m.organisation_id = i.organisation_id AND m.id = i.member_id
      JOIN member b ON b.organisation_id = i.organisation_id AND b.id = i.invited_by
     WHERE i.organisation_id = ${viewer.organisationId}::uuid AND i.assessment_id = ${assessmentId}::uuid
       AND i.outcome IS NULL
     ORDER BY i.invited_at, i.id
     LIMIT 200`;
}

export type OwnInvitation = {
  readonly id: string;
  readonly assessmentId: string;
  readonly inviterName: string;
  readonly invitedAt: Date;
  /** Null while the viewer may not read the assessment: accepting gives them that. */
  readonly title: string | null;
  /** False: it was submitted, or withdrawn, since. */
  readonly stands: boolean;
};

/** The viewer's own open invitations, or the one of an id; newest first. */
export async function listOwnInvitations(
  tx: Reader,
  viewer: Viewer,
  id: string | null,
): Promise<readonly OwnInvitation[]> {
  return tx.$queryRaw<OwnInvitation[]>`
    SELECT i.id, i.assessment_id AS "assessmentId", b.name AS "inviterName", i.invited_at AS "invitedAt",
           (SELECT r.title FROM revision r
             WHERE r.organisation_id = i.organisation_id AND r.assessment_id = i.assessment_id
             ORDER BY r.number DESC LIMIT 1) AS title,
           landfall_may_join(i.assessment_id) AS stands
      FROM author_invitation i
      JOIN member b ON b.organisation_id = i.organisation_id AND b.id = i.invited_by
     WHERE i.organisation_id = ${viewer.organisationId}::uuid AND i.member_id = ${viewer.id}::uuid
       AND i.outcome IS NULL AND (${id}::uuid IS NULL OR i.id = ${id}::uuid)
     ORDER BY i.invited_at DESC, i.id
     LIMIT 50`;
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

/** Whether the viewer was asked to judge the assessment once, and so can't write it. */
export async function hasJudged(tx: Reader, viewer: Viewer, assessmentId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ judged: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM assessment_side s
                    WHERE s.organisation_id = ${viewer.organisationId}::uuid AND s.assessment_id = ${assessmentId}::uuid
                      AND s.member_id = ${viewer.id}::uuid AND s.side = 'judge') AS judged`;
  return row?.judged ?? false;
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
