import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { REPLICATION_PLAN } from "@/lib/testing/proposals/replication-plan";
import { STARTUP_PITCH } from "@/lib/testing/proposals/startup-pitch";
import { UNION_MEMO } from "@/lib/testing/proposals/union-memo";

/**
 * Written after the rules were frozen, and only ever scored. Whoever changes the rules because of one of them moves all three to
 * `later-proposals.ts` and writes new ones.
 */
export const UNSEEN_PROPOSALS: readonly MarkedProposal[] = [REPLICATION_PLAN, STARTUP_PITCH, UNION_MEMO];
