/**
 * What an item of each fact is, as it reads after "there is a". Apart from the facts themselves, so that putting a condition
 * in words needs neither catalogue nor glossary (the questionnaire in a browser does without them).
 */
export const FACT_LABELS = {
  "terms.undefined": "word of the glossary that is used but not defined",
  "terms.shifting": "word of the glossary that is used in more than one sense",
  "terms.absolute-phrases": "phrase that asserts what would have to be argued",
  "terms.swapped": "word that is easily swapped for another one used here, with at most one of them defined",
  "recipients.groups-missing": "group of recipients that is neither listed nor left out on purpose",
  "patterns.expected": "misuse pattern that the outputs make plausible",
  "patterns.unaddressed": "misuse pattern that the outputs make plausible and no answer speaks to",
  "patterns.denied-yet-described": "misuse pattern said not to apply although a pathway describes it",
  "patterns.applies-without-pathway": "misuse pattern said to apply without a pathway that describes it",
  "patterns.ruled-out": "misuse pattern said not to apply",
  "uses.likelihoods-reversed": "use that is less likely within five years than within one",
  "timelines.quantiles-out-of-order": "set of quantiles that is not in order",
  "timelines.ranges-without-width": "range whose low and high estimate are the same",
  "timelines.impact-after-arrival":
    "chance of one in four or more that the effect comes after the arrival it is meant for",
  "factors.lopsided": "kind of work that is sped up more than what keeps it within bounds",
  "texts.unsaid": "question in words whose answer says nothing of its own",
  "notes.said": "answer with words of substance beside it",
  "systems.told": "place where the authors’ own words tell of able systems",
  "labour.own-kind": "kind of system that builds or judges its own kind",
  "labour.zone-unlooked": "degree of vulnerability at which nobody has looked",
  "open-questions": "answer that is not known yet",
  "open-questions.unowned": "answer that is not known yet, without anybody who will find out by a day",
} as const;

export type FactName = keyof typeof FACT_LABELS;

/** The label of a fact; the name as it stands where there is no such fact. */
export function factLabel(name: string): string {
  return (FACT_LABELS as { readonly [name: string]: string })[name] ?? name;
}
