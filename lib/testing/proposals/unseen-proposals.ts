import { ANSWER_MAIL } from "@/lib/testing/proposals/answer-mail";
import { COLUMN_SCAN } from "@/lib/testing/proposals/column-scan";
import { COUNCIL_MOTION } from "@/lib/testing/proposals/council-motion";
import { DIRECTOR_MEMO } from "@/lib/testing/proposals/director-memo";
import { EXTENDED_ABSTRACT } from "@/lib/testing/proposals/extended-abstract";
import { FELLOWSHIP_FORM } from "@/lib/testing/proposals/fellowship-form";
import { HARBOUR_PLAN } from "@/lib/testing/proposals/harbour-plan";
import { LETTER_OF_INTENT } from "@/lib/testing/proposals/letter-of-intent";
import { LOGFRAME } from "@/lib/testing/proposals/logframe";
import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { PLAN_WITH_MILESTONES } from "@/lib/testing/proposals/plan-with-milestones";
import { POINTS_BY_LETTER } from "@/lib/testing/proposals/points-by-letter";
import { PROGRAMME_FORM } from "@/lib/testing/proposals/programme-form";
import { ROLLBACK_NOTES } from "@/lib/testing/proposals/rollback-notes";
import { STUDIO_NOTE } from "@/lib/testing/proposals/studio-note";
import { TREATY_DESK } from "@/lib/testing/proposals/treaty-desk";

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

/**
 * Five of other layouts by a writer who had not read the rules, marked by the same before anything read them, and only ever scored:
 * Markdown, labels that run into the text, a letter in points, a form, and what a PDF gives.
 */
export const UNSEEN_LAYOUTS: readonly MarkedProposal[] = [
  ROLLBACK_NOTES,
  TREATY_DESK,
  POINTS_BY_LETTER,
  PROGRAMME_FORM,
  COLUMN_SCAN,
];

/** Five by a third stranger, marked by the same before anything read them, and only ever scored; misuse is marked under pathways. */
export const PROPOSALS_OF_A_THIRD_STRANGER: readonly MarkedProposal[] = [
  FELLOWSHIP_FORM,
  DIRECTOR_MEMO,
  LETTER_OF_INTENT,
  PLAN_WITH_MILESTONES,
  EXTENDED_ABSTRACT,
];
