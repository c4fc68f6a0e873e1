/**
 * Facts: what can be read from answers but not with one comparison, such as words used without a definition. Each is a list
 * of items with the answers it was read from; conditions ask whether there are any.
 *
 * Facts never guess: an answer that is missing, unknown or of the wrong type adds nothing. Items come in the order of the
 * catalogue, the glossary or the instrument, whatever the order of the answers.
 */

import { PATTERNS } from "@/lib/domain/instrument/options/misuse-patterns";
import type { Context } from "@/lib/domain/rules/answer-context";
import type { FactItem } from "@/lib/domain/rules/fact-item";
import type { FactName } from "@/lib/domain/rules/fact-labels";
import { speedUpLopsided } from "@/lib/domain/rules/facts/factor-facts";
import * as numbers from "@/lib/domain/rules/facts/number-facts";
import { openQuestions, openQuestionsUnowned } from "@/lib/domain/rules/facts/open-questions";
import * as patterns from "@/lib/domain/rules/facts/pattern-facts";
import { GROUPS, groupsMissing } from "@/lib/domain/rules/facts/recipient-facts";
import * as terms from "@/lib/domain/rules/facts/term-facts";
import { ABSOLUTE_PHRASES } from "@/lib/domain/terms/absolute-phrases";
import { GLOSSARY } from "@/lib/domain/terms/glossary";

export type Fact = {
  /** Ids that items can have, where they are known beforehand. */
  readonly itemIds?: readonly string[];
  readonly items: (context: Context) => readonly FactItem[];
};

const patternIds = PATTERNS.map(({ value }) => value);
const termIds = GLOSSARY.map(({ id }) => id);
const phraseIds = ABSOLUTE_PHRASES.map(({ id }) => id);

const ALL: { readonly [name in FactName]: Fact } = {
  "terms.undefined": { itemIds: termIds, items: terms.termsUndefined },
  "terms.shifting": { itemIds: termIds, items: terms.termsShifting },
  "terms.absolute-phrases": { itemIds: phraseIds, items: terms.absolutePhrases },
  "terms.swapped": { itemIds: termIds, items: terms.termsSwapped },
  "recipients.groups-missing": { itemIds: GROUPS.map(({ id }) => id), items: groupsMissing },
  "patterns.expected": { itemIds: patternIds, items: patterns.patternsExpected },
  "patterns.unaddressed": { itemIds: patternIds, items: patterns.patternsUnaddressed },
  "patterns.denied-yet-described": { itemIds: patternIds, items: patterns.patternsDeniedYetDescribed },
  "patterns.applies-without-pathway": { itemIds: patternIds, items: patterns.patternsAppliedWithoutPathway },
  "patterns.ruled-out": { itemIds: patternIds, items: patterns.patternsRuledOut },
  "uses.likelihoods-reversed": { items: numbers.likelihoodsReversed },
  "misuse.residuals-not-lower": { items: numbers.residualsNotLower },
  "timelines.quantiles-out-of-order": { items: numbers.quantilesOutOfOrder },
  "timelines.ranges-without-width": { items: numbers.rangesWithoutWidth },
  "timelines.impact-after-arrival": { items: numbers.impactAfterArrival },
  "factors.lopsided": { items: speedUpLopsided },
  "open-questions": { items: openQuestions },
  "open-questions.unowned": { items: openQuestionsUnowned },
};

/** By name. What the items of each are, in words: `FACT_LABELS`. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(Object.entries(ALL));
