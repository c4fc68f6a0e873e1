/**
 * The rulebook: what is concluded from answers. One file a theme in `rulebook/`; each rule names the claims behind it.
 *
 * No rule reads what kind of work a project is, what anything is called or where anybody is (SM-15), and no rule adds
 * anything up. Checked here, once: a misspelt id stops the application, with its place.
 */

import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { checkRulebook } from "@/lib/domain/rules/check-rulebook";
import type { Rule } from "@/lib/domain/rules/rule";
import { EVIDENCE_RULES } from "@/lib/domain/rules/rulebook/evidence";
import { FACTORS_RULES } from "@/lib/domain/rules/rulebook/factors";
import { INACTION_RULES } from "@/lib/domain/rules/rulebook/inaction";
import { LABOUR_RULES } from "@/lib/domain/rules/rulebook/labour";
import { MISUSE_RULES } from "@/lib/domain/rules/rulebook/misuse";
import { RECIPIENTS_RULES } from "@/lib/domain/rules/rulebook/recipients";
import { RELEASE_RULES } from "@/lib/domain/rules/rulebook/release";
import { TERMS_RULES } from "@/lib/domain/rules/rulebook/terms";
import { TIMELINES_RULES } from "@/lib/domain/rules/rulebook/timelines";
import { USES_RULES } from "@/lib/domain/rules/rulebook/uses";

/** Changes with every change of a rule, so that a revision can say which rules it was evaluated under. */
export const RULEBOOK_VERSION = "1.1.0";

export const RULEBOOK: readonly Rule[] = checkRulebook(INSTRUMENT, [
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
