/**
 * The rulebook: what is concluded from answers. One file a theme in `rulebook/`; each rule names the claims behind it.
 *
 * No rule reads what kind of work a project is, what anything is called or where anybody is (SM-15), and no rule adds
 * anything up. Checked here, once: a misspelt id stops the application, with its place.
 */

import { CLAIMS } from "@/lib/content/claims-register";
import { INSTRUMENT } from "@/lib/content/instrument";
import { LABELS } from "@/lib/content/labels";
import { EVIDENCE_RULES } from "@/lib/content/rulebook/evidence";
import { FACTORS_RULES } from "@/lib/content/rulebook/factors";
import { INACTION_RULES } from "@/lib/content/rulebook/inaction";
import { LABOUR_RULES } from "@/lib/content/rulebook/labour";
import { MISUSE_RULES } from "@/lib/content/rulebook/misuse";
import { RECIPIENTS_RULES } from "@/lib/content/rulebook/recipients";
import { RELEASE_RULES } from "@/lib/content/rulebook/release";
import { TERMS_RULES } from "@/lib/content/rulebook/terms";
import { TIMELINES_RULES } from "@/lib/content/rulebook/timelines";
import { USES_RULES } from "@/lib/content/rulebook/uses";
import { checkRulebook } from "@/lib/domain/rules/check-rulebook";
import type { Rule } from "@/lib/domain/rules/rule";

/** The label by which people tell rulebooks apart. A test refuses a change of what concludes without a new one. */
export const RULEBOOK_VERSION = LABELS.rulebook;

export const RULEBOOK: readonly Rule[] = checkRulebook(INSTRUMENT, CLAIMS, [
  ...RECIPIENTS_RULES,
  ...USES_RULES,
  ...TIMELINES_RULES,
  ...MISUSE_RULES,
  ...FACTORS_RULES,
  ...LABOUR_RULES,
  ...TERMS_RULES,
  ...EVIDENCE_RULES,
  ...INACTION_RULES,
  ...RELEASE_RULES,
]);
