/**
 * Facts: what can be read from answers but not with one comparison, such as words used without a definition. Each is a list
 * of items with the answers it was read from; conditions ask whether there are any.
 *
 * Facts never guess: an answer that is missing, unknown or of the wrong type adds nothing. Items come in the order of the
 * catalogue, the glossary or the instrument, whatever the order of the answers.
 */

import { GLOSSARY } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { PATTERNS } from "@/lib/content/options/misuse-patterns";
import type { Context } from "@/lib/domain/rules/answer-context";
import type { FactItem } from "@/lib/domain/rules/fact-item";
import type { FactName } from "@/lib/domain/rules/fact-labels";
import { speedUpLopsided } from "@/lib/domain/rules/facts/factor-facts";
import * as numbers from "@/lib/domain/rules/facts/number-facts";
import { openQuestions, openQuestionsUnowned } from "@/lib/domain/rules/facts/open-questions";
import * as patterns from "@/lib/domain/rules/facts/pattern-facts";
import { GROUPS, groupsMissing } from "@/lib/domain/rules/facts/recipient-facts";
import * as saidBeside from "@/lib/domain/rules/facts/said-beside";
import * as systems from "@/lib/domain/rules/facts/system-facts";
import * as terms from "@/lib/domain/rules/facts/term-facts";
import * as unsaid from "@/lib/domain/rules/facts/unsaid-facts";

export type Fact = {
  /** Ids that items can have, where they are known beforehand. */
  readonly itemIds?: readonly string[];
  /**
   * The questions it reads, by id; or every text the authors wrote, with the list of terms; or every answer that is not
   * known yet. What would change a conclusion is searched by it.
   */
  readonly reads: readonly string[] | "texts" | "unknowns";
  readonly items: (context: Context) => readonly FactItem[];
};

const patternIds = PATTERNS.map(({ value }) => value);
const termIds = GLOSSARY.map(({ id }) => id);
const phraseIds = ABSOLUTE_PHRASES.map(({ id }) => id);

const PATTERN_ANSWERS = ["misuse.patterns", "misuse.pathways"];
const MADE_PLAUSIBLE_BY = ["screening.makes-easier", "screening.hazard", "project.outputs", "release.form"];
const QUANTILES = [
  "timelines.shift",
  "timelines.safety-effect",
  "timelines.own-timeline",
  "timelines.time-to-impact",
];

const ALL: { readonly [name in FactName]: Fact } = {
  "terms.undefined": { reads: "texts", itemIds: termIds, items: terms.termsUndefined },
  "terms.shifting": { reads: "texts", itemIds: termIds, items: terms.termsShifting },
  "terms.absolute-phrases": { reads: "texts", itemIds: phraseIds, items: terms.absolutePhrases },
  "terms.swapped": { reads: "texts", itemIds: termIds, items: terms.termsSwapped },
  "recipients.groups-missing": {
    reads: ["recipients.list", "recipients.left-out"],
    itemIds: GROUPS.map(({ id }) => id),
    items: groupsMissing,
  },
  "patterns.expected": { reads: MADE_PLAUSIBLE_BY, itemIds: patternIds, items: patterns.patternsExpected },
  "patterns.unaddressed": {
    reads: [...MADE_PLAUSIBLE_BY, ...PATTERN_ANSWERS],
    itemIds: patternIds,
    items: patterns.patternsUnaddressed,
  },
  "patterns.denied-yet-described": {
    reads: PATTERN_ANSWERS,
    itemIds: patternIds,
    items: patterns.patternsDeniedYetDescribed,
  },
  "patterns.applies-without-pathway": {
    reads: PATTERN_ANSWERS,
    itemIds: patternIds,
    items: patterns.patternsAppliedWithoutPathway,
  },
  "patterns.ruled-out": { reads: PATTERN_ANSWERS, itemIds: patternIds, items: patterns.patternsRuledOut },
  "uses.likelihoods-reversed": { reads: ["uses.list"], items: numbers.likelihoodsReversed },
  "timelines.quantiles-out-of-order": { reads: QUANTILES, items: numbers.quantilesOutOfOrder },
  "timelines.ranges-without-width": { reads: QUANTILES, items: numbers.rangesWithoutWidth },
  "timelines.impact-after-arrival": {
    reads: ["timelines.own-timeline", "timelines.time-to-impact"],
    items: numbers.impactAfterArrival,
  },
  "factors.lopsided": {
    reads: ["factors.capabilities-speed-up", "factors.safety-speed-up"],
    items: speedUpLopsided,
  },
  "texts.unsaid": { reads: unsaid.PROSE, itemIds: unsaid.PROSE, items: unsaid.textsUnsaid },
  "notes.said": { reads: unsaid.NOTED, itemIds: unsaid.NOTED, items: unsaid.notesSaid },
  "systems.told": { reads: systems.TELL_OF_SYSTEMS, items: systems.systemsTold },
  "labour.own-kind": {
    reads: [saidBeside.CIRCULAR],
    itemIds: saidBeside.OWN_KIND,
    items: saidBeside.ownKind,
  },
  "labour.zone-unlooked": {
    reads: [unsaid.ZONE_SPREAD],
    itemIds: unsaid.zoneRows().map(({ value }) => value),
    items: unsaid.zoneUnlooked,
  },
  "open-questions": { reads: "unknowns", items: openQuestions },
  "open-questions.unowned": { reads: "unknowns", items: openQuestionsUnowned },
};

/** By name. What the items of each are, in words: `FACT_LABELS`. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(Object.entries(ALL));
