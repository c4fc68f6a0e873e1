import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { PROGRAMME } from "@/lib/testing/proposals/programme";
import { SEED_GRANT } from "@/lib/testing/proposals/seed-grant";
import { TOOL_PLAN } from "@/lib/testing/proposals/tool-plan";

/**
 * Written after the rules were frozen, and only ever scored. Whoever changes the rules because of one of them moves all three to
 * `later-proposals.ts` and writes new ones.
 */
export const UNSEEN_PROPOSALS: readonly MarkedProposal[] = [SEED_GRANT, PROGRAMME, TOOL_PLAN];
