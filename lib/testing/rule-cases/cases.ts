/** Cases of every rule, by its id: changes of the sound assessment under which it fires, and some under which it does not. */

import { EVIDENCE_CASES } from "@/lib/testing/rule-cases/evidence";
import { FACTORS_CASES } from "@/lib/testing/rule-cases/factors";
import { INACTION_CASES } from "@/lib/testing/rule-cases/inaction";
import { LABOUR_CASES } from "@/lib/testing/rule-cases/labour";
import { MISUSE_CASES } from "@/lib/testing/rule-cases/misuse";
import { RECIPIENTS_CASES } from "@/lib/testing/rule-cases/recipients";
import { RELEASE_CASES } from "@/lib/testing/rule-cases/release";
import type { RuleCase } from "@/lib/testing/rule-cases/rule-case";
import { TERMS_CASES } from "@/lib/testing/rule-cases/terms";
import { TIMELINES_CASES } from "@/lib/testing/rule-cases/timelines";
import { USES_CASES } from "@/lib/testing/rule-cases/uses";

export const CASES: { readonly [rule: string]: RuleCase } = {
  ...EVIDENCE_CASES,
  ...FACTORS_CASES,
  ...INACTION_CASES,
  ...LABOUR_CASES,
  ...MISUSE_CASES,
  ...RECIPIENTS_CASES,
  ...RELEASE_CASES,
  ...TERMS_CASES,
  ...TIMELINES_CASES,
  ...USES_CASES,
};
