import { ANSWER_MAIL } from "@/lib/testing/proposals/answer-mail";
import { COUNCIL_MOTION } from "@/lib/testing/proposals/council-motion";
import { HARBOUR_PLAN } from "@/lib/testing/proposals/harbour-plan";
import { LOGFRAME } from "@/lib/testing/proposals/logframe";
import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { STUDIO_NOTE } from "@/lib/testing/proposals/studio-note";

/**
 * Written after the rules were frozen, and only ever scored. Whoever changes the rules because of one of them moves it to
 * `later-proposals.ts` and writes new ones.
 */
export const UNSEEN_PROPOSALS: readonly MarkedProposal[] = [
  HARBOUR_PLAN,
  ANSWER_MAIL,
  LOGFRAME,
  STUDIO_NOTE,
  COUNCIL_MOTION,
];
