import { BULLET_PLAN } from "@/lib/testing/proposals/bullet-plan";
import { CALL_FORM } from "@/lib/testing/proposals/call-form";
import { CONFERENCE_PLAN } from "@/lib/testing/proposals/conference-plan";
import { CONSORTIUM } from "@/lib/testing/proposals/consortium";
import { CROWDFUNDED } from "@/lib/testing/proposals/crowdfunded";
import { DONOR_LETTER } from "@/lib/testing/proposals/donor-letter";
import { FELLOWSHIP } from "@/lib/testing/proposals/fellowship";
import { FOUNDATION_FORM } from "@/lib/testing/proposals/foundation-form";
import { FUND_LETTER } from "@/lib/testing/proposals/fund-letter";
import { LAB_BRIEF } from "@/lib/testing/proposals/lab-brief";
import { LETTER } from "@/lib/testing/proposals/letter";
import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { MEMO } from "@/lib/testing/proposals/memo";
import { MINISTRY_NOTE } from "@/lib/testing/proposals/ministry-note";
import { POLICY_BRIEF } from "@/lib/testing/proposals/policy-brief";
import { POLICY_NOTE } from "@/lib/testing/proposals/policy-note";
import { PORTAL_FORM } from "@/lib/testing/proposals/portal-form";
import { PROGRAMME } from "@/lib/testing/proposals/programme";
import { SEED_GRANT } from "@/lib/testing/proposals/seed-grant";
import { SPRINT_PLAN } from "@/lib/testing/proposals/sprint-plan";
import { THESIS_PLAN } from "@/lib/testing/proposals/thesis-plan";
import { TOOL_PLAN } from "@/lib/testing/proposals/tool-plan";
import { WORKSHOP_PAPER } from "@/lib/testing/proposals/workshop-paper";

/**
 * Written three or five at a time, each time after the mechanism was frozen, scored once and then used to widen it. When first met: see
 * docs/decisions/0097.
 */
export const LATER_PROPOSALS: readonly MarkedProposal[] = [
  ...[LETTER, CONSORTIUM, MEMO],
  ...[CROWDFUNDED, THESIS_PLAN, POLICY_NOTE],
  ...[LAB_BRIEF, FELLOWSHIP, CALL_FORM],
  ...[SEED_GRANT, PROGRAMME, TOOL_PLAN],
  ...[CONFERENCE_PLAN, POLICY_BRIEF, FOUNDATION_FORM, BULLET_PLAN, FUND_LETTER],
  ...[WORKSHOP_PAPER, MINISTRY_NOTE, PORTAL_FORM, SPRINT_PLAN, DONOR_LETTER],
];
