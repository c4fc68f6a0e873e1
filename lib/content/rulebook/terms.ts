import { GLOSSARY } from "@/lib/content/glossary";
import {
  all,
  answered,
  any,
  fact,
  field,
  is,
  missing,
  none,
  not,
  question,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const LIST = "terms.list";

/** Words on which arguments turn, and under which alliances form (SM-13, SM-14). */
const KEY_WORDS = [
  "safety",
  "technical-safety",
  "ai-safety",
  "existential-safety",
  "alignment",
  "security",
  "capabilities",
];
const OTHER_WORDS = GLOSSARY.map(({ id }) => id).filter((id) => !KEY_WORDS.includes(id));

/** There is a case to read, beyond the screening. */
const CASE_MADE = any(
  answered(question("terms.central-claim")),
  answered(question(LIST)),
  answered(question("recipients.list")),
);

/** What the words of the case mean, and to whom else they mean something else. */
export const TERMS_RULES: readonly Rule[] = [
  {
    id: "terms.key-word-undefined",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-13", "SM-14"],
    when: all(CASE_MADE, fact("terms.undefined", ...KEY_WORDS)),
    title: "Key words without a stated sense",
    named: "Without a stated sense: {fact:terms.undefined}",
    explanation:
      "Used in your texts, in several possible senses, and not in your list of terms: {fact:terms.undefined}.",
    resolve: "Add each to the terms with the sense meant here, or replace it with what you mean.",
  },
  {
    id: "terms.other-word-undefined",
    theme: "terms",
    kind: "conflation",
    severity: "note",
    joins: "words",
    claims: ["SM-13"],
    when: all(CASE_MADE, fact("terms.undefined", ...OTHER_WORDS)),
    title: "Words in use that have several senses",
    explanation: "Used without a stated sense: {fact:terms.undefined}.",
    resolve: "Define those on which a conclusion rests. The others can stay as they are.",
  },
  {
    id: "terms.sense-shifts",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-13", "SM-14"],
    when: fact("terms.shifting"),
    title: "A word changes its sense on the way",
    explanation:
      "The wording of your texts, or your own definitions, give more than one sense to {fact:terms.shifting}.",
    resolve: "Keep one sense for each word, or use different words for the senses.",
  },
  {
    id: "terms.absolute-phrase",
    theme: "terms",
    kind: "conflation",
    severity: "note",
    joins: "words",
    claims: ["SM-1", "SM-6"],
    when: fact("terms.absolute-phrases"),
    title: "A phrase that asserts what has to be argued",
    explanation: "Your texts say {fact:terms.absolute-phrases}.",
    resolve:
      "Replace it with the recipients and uses it rests on, or with the reason why there is no exception.",
  },
  {
    id: "terms.swapped",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-21"],
    when: fact("terms.swapped"),
    title: "Different words, possibly one for another",
    explanation:
      "Your texts use {fact:terms.swapped}, with at most one of them defined. They name different things: one can be had without the other.",
    resolve: "Define both, or keep to one of them.",
  },
  {
    id: "terms.interchangeable",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-21"],
    when: is(question("terms.interchangeable"), "yes"),
    title: "Words are used as if they meant the same",
    explanation:
      "AI safety, existential safety and alignment, used interchangeably: {terms.interchangeable}. What is shown for one is not thereby shown for another.",
    resolve: "Go through the central claim with each word in turn, and see in which form you can defend it.",
  },
  {
    id: "terms.rests-on-field",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-1", "SM-15"],
    when: is(question("terms.rests-on-field"), "rests"),
    title: "The case rests on the field",
    explanation:
      "Claim: {terms.central-claim}. Does it rest on the field the work belongs to: {terms.rests-on-field}. No field is helpful by itself; the same result helps or harms by where it lands.",
    resolve: "Write the claim again without naming the field, with the recipients and uses it depends on.",
  },
  {
    id: "terms.rests-partly-on-field",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-1"],
    when: all(
      is(question("terms.rests-on-field"), "partly"),
      not(fact("notes.said", "terms.rests-on-field")),
    ),
    title: "The claim is said to rest in part on the field it belongs to",
    explanation:
      "Does the claim rest on the field the work belongs to: {terms.rests-on-field}. Which part of it does, and what is left without that, isn’t told apart.",
    resolve: "Say which part does, and what would be left of the claim without it.",
  },
  {
    // The note beside the answer tells them apart: it is quoted with the finding.
    id: "terms.rests-partly-on-field-noted",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-1"],
    when: all(is(question("terms.rests-on-field"), "partly"), fact("notes.said", "terms.rests-on-field")),
    title: "The claim is said to rest in part on the field it belongs to",
    explanation: "No field is helpful by itself; the same result helps or harms by where it lands.",
    resolve: "Say what would be left of the claim without the part that rests on the field.",
  },
  {
    id: "terms.kind-and-effect-not-told-apart",
    theme: "terms",
    kind: "conflation",
    severity: "concern",
    joins: "words",
    claims: ["SM-6"],
    when: all(answered(question("terms.central-claim")), missing(question("terms.kind-and-effect"))),
    title: "Kind of work and effect are not told apart",
    unasked: "What the work is about, and, told apart from that, what it does for safety",
    explanation:
      "Claim: {terms.central-claim}. What kind of work it is and, separately, what it does to humanity’s safety: {terms.kind-and-effect}.",
    resolve:
      "Answer the two halves of that question in two sentences, neither of which follows from the other.",
  },
  {
    id: "terms.nobody-gains",
    theme: "terms",
    kind: "gap",
    severity: "concern",
    claims: ["SM-14"],
    when: all(answered(question(LIST)), none(LIST, answered(field("who-gains")))),
    title: "Who gains from it that words are read otherwise",
    saidAt: ["terms.list/who-gains"],
    explanation:
      "For none of the words ({terms.list}) is it said who gains if the difference in meaning goes unnoticed. Broad alliances often live on such words.",
    resolve: "Ask for each word: who would be sorry to see it defined?",
  },
  {
    id: "terms.own-sense-without-meaning",
    theme: "terms",
    kind: "gap",
    severity: "concern",
    claims: ["SM-13"],
    forEach: LIST,
    when: all(is(field("sense"), "own"), missing(field("meaning"))),
    title: "What a word means that is used in a sense of its own",
    named: "What {name} means, which is used in a sense of its own",
    explanation: "{name} is used in a sense of its own. Meaning: {.meaning}.",
    resolve:
      "Write down the meaning in a sentence that would let a stranger tell an instance from a near miss.",
  },
  {
    id: "terms.other-readers-unnamed",
    theme: "terms",
    kind: "gap",
    severity: "note",
    claims: ["SM-14"],
    forEach: LIST,
    when: all(answered(field("sense")), missing(field("other-readers"))),
    title: "Who reads a word otherwise",
    named: "Who reads {name} otherwise",
    explanation: "{name} is meant as: {.sense}. Who reads it otherwise is not answered.",
    resolve: "Look the word up in the glossary: each sense there has people who use it.",
  },
];
