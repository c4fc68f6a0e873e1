import { z } from "zod";
import { listInvitations } from "@/lib/data/authorship";
import { listMembers } from "@/lib/data/members";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import type { AssessmentHead, PersonRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id });

export type SharingView = {
  readonly assessment: AssessmentHead;
  readonly colleagues: readonly PersonRef[];
  /** Who was asked to become an author and has not answered, oldest first. */
  readonly invitations: readonly {
    readonly id: string;
    readonly person: PersonRef;
    readonly invitedBy: string;
    readonly invitedAt: string;
  }[];
};

/** Who an assessment is shared with, and whom it could be shared with; for its authors, and for leads who change these. */
export const getSharing = defineView(input, async ({ tx, viewer, input }): Promise<SharingView> => {
  const opened = await openAssessment(tx, viewer, input.assessmentId);
  const assessment = assessmentHead(opened);
  if (!assessment.may.share && !assessment.may.changeAuthors) {
    throw refuse("not-allowed", refusals.acts["assessment.share"]);
  }
  const members = await listMembers(tx, viewer);
  const colleagues = members.filter((member) => !member.disabledAt && member.id !== viewer.id);
  const { revisionNumber } = opened.record;
  const invitations = await listInvitations(tx, viewer, opened.record.id);
  return {
    assessment,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    // An author's ended with the first submission.
    invitations: invitations
      .filter(({ reason }) => reason !== null || revisionNumber === 0)
      .map((row) => ({
        id: row.id,
        person: { id: row.memberId, name: row.memberName },
        invitedBy: row.inviterName,
        invitedAt: row.invitedAt.toISOString(),
      })),
  };
});
