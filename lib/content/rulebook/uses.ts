import { IS_BUILDER } from "@/lib/content/shared-conditions";
import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  countAtLeast,
  fact,
  field,
  is,
  missing,
  none,
  not,
  question,
  refersTo,
  saidOrSilent,
  someReferring,
  waived,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const LIST = "uses.list";
const PATHS = question("uses.flourishing-paths");
const GOVERNANCE = question("uses.governance-benefit");
const GOOD_SAID_BY = question("uses.good-said-by");
const DANGER = question("evidence.main-danger");

/** What recipients do with the work, and how that becomes an effect. */
export const USES_RULES: readonly Rule[] = [
  {
    id: "uses.none-named",
    theme: "uses",
    kind: "gap",
    severity: "concern",
    claims: ["SM-12"],
    when: all(
      answered(question("recipients.list")),
      missing(question(LIST)),
      any(
        answered(question("timelines.safety-effect")),
        answered(question("misuse.any")),
        answered(question("release.form")),
      ),
    ),
    title: "What recipients do with it",
    explanation:
      "The work reaches {recipients.list}. What they do with it is not described, so nothing connects it with an effect.",
    resolve:
      "For each recipient, add the most likely use first, then the one you intend, then the one you fear.",
  },
  {
    id: "uses.only-intended",
    theme: "uses",
    kind: "gap",
    severity: "concern",
    claims: ["SM-11", "SM-12"],
    when: all(countAtLeast(LIST, 1), none(LIST, is(field("stance"), "likely", "feared"))),
    title: "What recipients do with it besides what is intended",
    saidAt: ["uses.list"],
    explanation:
      "Every use in the model is one you intend: {uses.list}. Recipients choose for themselves; the model says nothing of what they do by default.",
    resolve: "Add what each recipient would do if they had never heard of your intention.",
  },
  {
    id: "uses.none-harmful",
    theme: "uses",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2", "SM-9"],
    when: all(
      countAtLeast(LIST, 2),
      none(LIST, any(atMost(field("effect-safety"), -1), is(field("stance"), "feared"))),
      missing(question("misuse.pathways")),
    ),
    title: "Which use could do harm",
    explanation:
      "Of the uses listed ({uses.list}), none makes anybody less safe and none is feared; there is no misuse pathway either.",
    resolve: "Ask each recipient’s opponent what they would do with it.",
  },
  {
    id: "uses.feared-without-pathway",
    theme: "uses",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2", "SM-12"],
    forEach: LIST,
    when: all(
      is(field("stance"), "feared"),
      atLeast(field("likelihood-5y"), 0.5),
      refersTo("recipient", not(someReferring("misuse.pathways", "recipient"))),
    ),
    title: "By which pathway a feared use, held to be likely, comes about",
    named: "By which pathway {name}, feared and held to be likely, comes about",
    saidAt: ["misuse.pathways"],
    explanation:
      "You fear {name} by {.recipient} and put it at {.likelihood-5y} within five years. No misuse pathway is said to lead through this recipient, so it isn’t said there what stands in the way.",
    resolve:
      "Tie a pathway to this recipient, or describe one: what they need besides, what stops them today, what you will add.",
  },
  // An effect that isn’t said costs nothing: said, it costs no more, and is a point where harm is likelier than what is hoped for.
  {
    id: "uses.harmful-and-likely",
    theme: "uses",
    kind: "risk",
    severity: "note",
    claims: ["SM-9", "SM-12"],
    forEach: LIST,
    joins: "harm-likelier",
    when: all(
      is(field("stance"), "likely", "intended"),
      atLeast(field("likelihood-5y"), 0.5),
      // What builders do with it at little harm is weighed with what is built faster.
      any(
        atMost(field("effect-safety"), -2),
        all(atMost(field("effect-safety"), -1), not(refersTo("recipient", IS_BUILDER))),
      ),
    ),
    title: "An expected use that you judge harmful",
    named: "{name} by {.recipient} is expected, and is said to make humanity less safe",
    explanation:
      "Within five years: {.likelihood-5y}. Its effect on humanity’s safety is given as: {.effect-safety}.",
    resolve: "Say why the work is worth this, or what in its form would make this use less likely.",
  },
  {
    id: "uses.likelihoods-reversed",
    theme: "uses",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-31"],
    when: fact("uses.likelihoods-reversed"),
    title: "Less likely in five years than in one",
    explanation:
      "What happens within one year also happens within five. The likelihoods of {fact:uses.likelihoods-reversed} say otherwise.",
    resolve: "Correct one of the two. The second counts everything up to the end of the fifth year.",
  },
  {
    id: "uses.no-path",
    theme: "uses",
    kind: "gap",
    severity: "concern",
    claims: ["SM-22"],
    when: is(PATHS, "none-yet"),
    title: "By which path it would make human lives go better",
    saidAt: ["uses.flourishing-paths"],
    explanation:
      "Asked by which paths the work could make human lives go better, the answer is: {uses.flourishing-paths}.",
    resolve: "Follow one intended use to somebody whose life goes better for it, step by step.",
  },
  {
    id: "uses.intended-without-flourishing",
    theme: "uses",
    kind: "gap",
    severity: "note",
    claims: ["SM-22", "SM-12"],
    forEach: LIST,
    when: all(
      is(field("stance"), "intended"),
      atLeast(field("effect-safety"), 1),
      missing(field("flourishing")),
    ),
    title: "How an intended use gets to human lives going better",
    named: "How {name} gets to human lives going better",
    explanation:
      "{name} by {.recipient} is meant to help (effect on safety: {.effect-safety}). How it gets from there to human lives going better is not said.",
    resolve: "Add the steps from this use to the people it is for.",
  },
  {
    id: "uses.one-decisive-act",
    theme: "uses",
    kind: "risk",
    severity: "note",
    claims: ["AF-18"],
    joins: "one-recipient",
    when: is(question("uses.decisive"), "one-act"),
    title: "The good rests on one decisive act",
    explanation:
      "How much rests on a single event: {uses.decisive}. Most good comes from many contributions that look small; a case built on one act fails with it.",
    resolve: "Say what the work is still good for if that one event does not happen.",
  },
  {
    id: "uses.governance-unexplained",
    theme: "uses",
    kind: "gap",
    severity: "note",
    claims: ["SM-20"],
    when: all(
      is(GOVERNANCE, "evidence-for-decision-makers", "safety-culture", "standards", "public-understanding"),
      missing(question("uses.governance-how")),
    ),
    title: "Who would decide otherwise because of it",
    explanation:
      "The work is said to help with: {uses.governance-benefit}. Who would decide or act differently because of it is not said.",
    resolve: "Name one decision, whose it is, and what they would need to see.",
  },
  {
    id: "uses.adoption-cost-unsaid",
    theme: "uses",
    kind: "gap",
    severity: "concern",
    claims: ["AF-14"],
    forEach: LIST,
    when: all(
      is(field("stance"), "intended"),
      atLeast(field("effect-safety"), 1),
      saidOrSilent(field("adoption-cost")),
    ),
    title: "What adopting it costs the adopter",
    named: "What adopting {name} costs the adopter",
    explanation: "{name} by {.recipient} is intended. What adopting it costs them: {.adoption-cost}.",
    resolve: "Money, speed, staff or sales, and who pays; “nothing” where that is so.",
  },
  {
    id: "uses.only-failure-feared",
    theme: "uses",
    kind: "risk",
    severity: "concern",
    joins: "whose-wishes",
    claims: ["SM-33"],
    when: all(
      answered(question(LIST)),
      any(missing(DANGER), not(is(DANGER, "misuse-by-people", "concentration-of-power"))),
      none(LIST, is(field("stance"), "feared")),
      none(
        "misuse.pathways",
        not(is(field("pattern"), "complacency", "premature-effort", "harmful-delegation")),
      ),
      fact("texts.unsaid", "uses.works-perfectly"),
    ),
    title: "Every danger described is that it fails",
    unasked: "Which danger the case is about besides that it fails",
    explanation:
      "The case is mainly about: {evidence.main-danger}. No use is feared, and no pathway is somebody’s doing. Suppose it works perfectly and everybody uses it: {uses.works-perfectly}.",
    resolve:
      "Follow its success to somebody who is worse off for it: what people stop doing, who gains power.",
  },
  {
    id: "uses.good-said-by-makers",
    theme: "uses",
    kind: "conflation",
    severity: "note",
    joins: "power",
    claims: ["SM-34"],
    when: all(
      is(question("screening.makes-easier"), "controllable", "persuasive"),
      answered(GOOD_SAID_BY),
      not(is(GOOD_SAID_BY, "affected", "public-body")),
    ),
    title: "Nobody who lives with it, and no public body, had a say in what counts as good",
    explanation:
      "What becomes easier: {screening.makes-easier}. Who had a say in what counts as good: {uses.good-said-by}. Whose idea of a good life it serves: {uses.whose-good}.",
    resolve:
      "Ask somebody who lives with it and neither makes, sells nor operates it, and say what they changed.",
  },
  {
    id: "uses.good-said-by-unsaid",
    theme: "uses",
    kind: "gap",
    severity: "note",
    claims: ["SM-34"],
    when: all(
      is(question("screening.makes-easier"), "controllable", "persuasive"),
      any(missing(GOOD_SAID_BY), waived(GOOD_SAID_BY)),
    ),
    title: "Who had a say in what counts as good",
    explanation:
      "What becomes easier: {screening.makes-easier}. Who had a say in what counts as good: {uses.good-said-by}.",
    resolve:
      "Say who could have changed what is aimed at, and whether anybody was among them who lives with it.",
  },
  {
    id: "uses.safer-route-unshown",
    theme: "uses",
    kind: "risk",
    severity: "note",
    joins: "counterfactual",
    claims: ["AF-24"],
    when: all(is(PATHS, "safer-route"), fact("texts.unsaid", "uses.safer-route-shown")),
    title: "A safer route is counted as good, and nothing would show that it is taken in place of the other",
    explanation:
      "Paths by which lives go better: {uses.flourishing-paths}. What would show it: {uses.safer-route-shown}.",
    resolve: "Name what would stop or not be begun because of it, by whom, and where one would see it.",
  },
];
