import { BOARD_MINUTES } from "@/lib/testing/proposals/board-minutes";
import { FAQ_PLAN } from "@/lib/testing/proposals/faq-plan";
import { GIFT_OFFER } from "@/lib/testing/proposals/gift-offer";
import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { OPEN_CALL_BULLETS } from "@/lib/testing/proposals/open-call-bullets";
import { REPLICATION_PLAN } from "@/lib/testing/proposals/replication-plan";
import { RESEARCH_OUTLINE } from "@/lib/testing/proposals/research-outline";
import { STARTUP_PITCH } from "@/lib/testing/proposals/startup-pitch";
import { UNION_MEMO } from "@/lib/testing/proposals/union-memo";

/**
 * Written after the rules were frozen, and only ever scored. Whoever changes the rules because of one of them moves it to
 * `later-proposals.ts` and writes new ones.
 */
export const UNSEEN_PROPOSALS: readonly MarkedProposal[] = [
  REPLICATION_PLAN,
  STARTUP_PITCH,
  UNION_MEMO,
  GIFT_OFFER,
  FAQ_PLAN,
  RESEARCH_OUTLINE,
  OPEN_CALL_BULLETS,
  BOARD_MINUTES,
];
