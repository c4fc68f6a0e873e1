import { CALL_FORM } from "@/lib/testing/proposals/call-form";
import { CONSORTIUM } from "@/lib/testing/proposals/consortium";
import { CROWDFUNDED } from "@/lib/testing/proposals/crowdfunded";
import { FELLOWSHIP } from "@/lib/testing/proposals/fellowship";
import { LAB_BRIEF } from "@/lib/testing/proposals/lab-brief";
import { LETTER } from "@/lib/testing/proposals/letter";
import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { MEMO } from "@/lib/testing/proposals/memo";
import { POLICY_NOTE } from "@/lib/testing/proposals/policy-note";
import { THESIS_PLAN } from "@/lib/testing/proposals/thesis-plan";

/**
 * Written three by three, each three after the mechanism was frozen, scored once and then used to widen it. When first met: see
 * docs/decisions/0097.
 */
export const LATER_PROPOSALS: readonly MarkedProposal[] = [
  ...[LETTER, CONSORTIUM, MEMO],
  ...[CROWDFUNDED, THESIS_PLAN, POLICY_NOTE],
  ...[LAB_BRIEF, FELLOWSHIP, CALL_FORM],
];
