import type { Rule } from "@/lib/data/broken-rule";
import type { Refusal, RefusalCode } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const REFUSALS: Record<Rule, readonly [code: RefusalCode, sentence: string]> = {
  "address-taken": ["invalid", refusals.emailTaken],
  "team-name-taken": ["invalid", refusals.teamNameTaken],
  "view-name-taken": ["invalid", refusals.viewNameTaken],
  "submitted-meanwhile": ["wrong-state", refusals.meanwhile.submitted],
  "decided-meanwhile": ["wrong-state", refusals.meanwhile.decided],
  "invited-meanwhile": ["wrong-state", refusals.meanwhile.invited],
  "round-not-open": ["wrong-state", refusals.meanwhile.roundClosed],
  "round-entered": ["wrong-state", refusals.meanwhile.roundEntered],
  "round-moved-by-writer": ["not-allowed", refusals.meanwhile.roundMovedByWriter],
  "round-of-team-mates": ["not-allowed", refusals.many.teamMatesReview],
  "round-days": ["invalid", refusals.roundClosesBeforeOpening],
  "handed-to-nobody": ["invalid", refusals.handedToNobody],
  "meeting-closed": ["wrong-state", refusals.meetingClosed],
  "meeting-goes-on": ["wrong-state", refusals.meetingGoesOn],
  "state-changed": ["wrong-state", refusals.meanwhile.stateChanged],
  "wrote-it": ["not-allowed", refusals.meanwhile.wroteIt],
  conflicted: ["not-allowed", refusals.meanwhile.conflicted],
  "owes-review": ["wrong-state", refusals.ownReviewOwed],
  "only-own-review": ["not-allowed", refusals.onlyOwnReview],
  unacknowledged: ["wrong-state", refusals.meanwhile.unacknowledged],
  "lead-not-blind": ["wrong-state", refusals.meanwhile.leadNotBlind],
  "owes-and-touches": ["wrong-state", refusals.owesAndAsks],
  "nothing-to-take-off": ["wrong-state", refusals.meanwhile.nothingToTakeOff],
  "last-author": ["not-allowed", refusals.lastAuthorStays],
  "last-administrator": ["not-allowed", refusals.meanwhile.lastAdministrator],
};

/** What a person is told where one of the database's own rules refused what they asked. */
export function refusalOfRule(rule: Rule): Refusal {
  const [code, sentence] = REFUSALS[rule];
  return { code, sentence };
}
