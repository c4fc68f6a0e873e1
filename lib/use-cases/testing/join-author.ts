import type { Session } from "@/lib/data/as-viewer";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { accepted } from "@/lib/use-cases/testing/accepted";

/** Makes somebody an author of a draft, as it happens: invited by one, they accept. */
export async function joinAuthor(author: Session, joining: Session, assessmentId: string): Promise<void> {
  const invitation = await inviteAuthor(author, { assessmentId, memberId: joining.memberId });
  const { invitationId } = accepted(invitation);
  accepted(await answerInvitation(joining, { invitationId, accepts: true }));
}
