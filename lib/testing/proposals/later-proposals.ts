import { ABSTRACT_PAGE } from "@/lib/testing/proposals/abstract-page";
import { AUTUMN_MEMO } from "@/lib/testing/proposals/autumn-memo";
import { AWAY_DAY_SLIDES } from "@/lib/testing/proposals/away-day-slides";
import { BOARD_MINUTES } from "@/lib/testing/proposals/board-minutes";
import { BOLD_QUESTIONS } from "@/lib/testing/proposals/bold-questions";
import { BROKEN_LINES } from "@/lib/testing/proposals/broken-lines";
import { BULLET_PLAN } from "@/lib/testing/proposals/bullet-plan";
import { CALL_FORM } from "@/lib/testing/proposals/call-form";
import { CITY_APPLICATION } from "@/lib/testing/proposals/city-application";
import { COFFEE_MAIL } from "@/lib/testing/proposals/coffee-mail";
import { CONFERENCE_PLAN } from "@/lib/testing/proposals/conference-plan";
import { CONSORTIUM } from "@/lib/testing/proposals/consortium";
import { COURSE_MAIL } from "@/lib/testing/proposals/course-mail";
import { CROWD_FORM } from "@/lib/testing/proposals/crowd-form";
import { CROWDFUNDED } from "@/lib/testing/proposals/crowdfunded";
import { DELIVERABLES_README } from "@/lib/testing/proposals/deliverables-readme";
import { DONOR_LETTER } from "@/lib/testing/proposals/donor-letter";
import { FAQ_PLAN } from "@/lib/testing/proposals/faq-plan";
import { FELLOWSHIP } from "@/lib/testing/proposals/fellowship";
import { FOUNDATION_FORM } from "@/lib/testing/proposals/foundation-form";
import { FUND_LETTER } from "@/lib/testing/proposals/fund-letter";
import { FUND_ROUND_FORM } from "@/lib/testing/proposals/fund-round-form";
import { GIFT_OFFER } from "@/lib/testing/proposals/gift-offer";
import { HEADCOUNT_MEMO } from "@/lib/testing/proposals/headcount-memo";
import { INSURANCE_BRIEF } from "@/lib/testing/proposals/insurance-brief";
import { JOINT_STATEMENT } from "@/lib/testing/proposals/joint-statement";
import { LAB_BRIEF } from "@/lib/testing/proposals/lab-brief";
import { LAB_HANDBOOK } from "@/lib/testing/proposals/lab-handbook";
import { LETTER } from "@/lib/testing/proposals/letter";
import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { MEMO } from "@/lib/testing/proposals/memo";
import { MILESTONE_TABLE } from "@/lib/testing/proposals/milestone-table";
import { MINISTRY_NOTE } from "@/lib/testing/proposals/ministry-note";
import { NEWS_PITCH } from "@/lib/testing/proposals/news-pitch";
import { NUMBERED_MAIL } from "@/lib/testing/proposals/numbered-mail";
import { ONE_PAGER } from "@/lib/testing/proposals/one-pager";
import { OPEN_CALL_BULLETS } from "@/lib/testing/proposals/open-call-bullets";
import { OPEN_CALL_FORM } from "@/lib/testing/proposals/open-call-form";
import { PLAIN_MAIL } from "@/lib/testing/proposals/plain-mail";
import { POLICY_BRIEF } from "@/lib/testing/proposals/policy-brief";
import { POLICY_NOTE } from "@/lib/testing/proposals/policy-note";
import { PORTAL_FORM } from "@/lib/testing/proposals/portal-form";
import { PRIZE_ENTRY } from "@/lib/testing/proposals/prize-entry";
import { PROBE_LIBRARY } from "@/lib/testing/proposals/probe-library";
import { PROGRAMME } from "@/lib/testing/proposals/programme";
import { RENEWAL_LETTER } from "@/lib/testing/proposals/renewal-letter";
import { REPLICATION_PLAN } from "@/lib/testing/proposals/replication-plan";
import { RESEARCH_OUTLINE } from "@/lib/testing/proposals/research-outline";
import { RESEARCH_STATEMENT } from "@/lib/testing/proposals/research-statement";
import { ROAD_MAP } from "@/lib/testing/proposals/road-map";
import { SEED_GRANT } from "@/lib/testing/proposals/seed-grant";
import { SLIDE_DECK } from "@/lib/testing/proposals/slide-deck";
import { SPRINT_PLAN } from "@/lib/testing/proposals/sprint-plan";
import { STARTUP_PITCH } from "@/lib/testing/proposals/startup-pitch";
import { THESIS_PLAN } from "@/lib/testing/proposals/thesis-plan";
import { TOOL_PLAN } from "@/lib/testing/proposals/tool-plan";
import { TWO_COLUMN_PRINT } from "@/lib/testing/proposals/two-column-print";
import { TWO_PAGE_CONCEPT } from "@/lib/testing/proposals/two-page-concept";
import { UNION_MEMO } from "@/lib/testing/proposals/union-memo";
import { WIKI_PAGE } from "@/lib/testing/proposals/wiki-page";
import { WORK_PACKAGES } from "@/lib/testing/proposals/work-packages";
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
  WORK_PACKAGES,
  PLAIN_MAIL,
  BOLD_QUESTIONS,
  ROAD_MAP,
  ONE_PAGER,
  RENEWAL_LETTER,
  SLIDE_DECK,
  MILESTONE_TABLE,
  ABSTRACT_PAGE,
  WIKI_PAGE,
  PRIZE_ENTRY,
  LAB_HANDBOOK,
  JOINT_STATEMENT,
  NEWS_PITCH,
  CITY_APPLICATION,
  BOARD_MINUTES,
  FAQ_PLAN,
  GIFT_OFFER,
  OPEN_CALL_BULLETS,
  REPLICATION_PLAN,
  RESEARCH_OUTLINE,
  STARTUP_PITCH,
  UNION_MEMO,
  ...[PROBE_LIBRARY, INSURANCE_BRIEF, NUMBERED_MAIL, CROWD_FORM, BROKEN_LINES],
];

/**
 * Six by somebody who knew neither the rules nor the other texts, and marked by the same: who would misuse the work and what for are
 * marked as ways to misuse it. Scored once, then used to mend the rules. When first met: see docs/decisions/0097.
 */
export const PROPOSALS_OF_A_STRANGER: readonly MarkedProposal[] = [
  FUND_ROUND_FORM,
  AUTUMN_MEMO,
  TWO_PAGE_CONCEPT,
  COURSE_MAIL,
  AWAY_DAY_SLIDES,
  TWO_COLUMN_PRINT,
];

/** Five by a second stranger, as apart from everything, marked in the same way; scored once, then used to mend the rules (decisions 0097 and 0160). */
export const PROPOSALS_OF_A_SECOND_STRANGER: readonly MarkedProposal[] = [
  OPEN_CALL_FORM,
  HEADCOUNT_MEMO,
  COFFEE_MAIL,
  DELIVERABLES_README,
  RESEARCH_STATEMENT,
];
