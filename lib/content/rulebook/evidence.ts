import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  below,
  every,
  fact,
  field,
  is,
  missing,
  not,
  question,
  saidOrSilent,
  some,
  waived,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

/** Patterns in which nobody misuses anything: what the work is taken for is how control is lost. */
const OF_STANDING = [
  "cover",
  "complacency",
  "evaluation-as-target-or-recipe",
  "distraction-from-restraint",
  "premature-effort",
  "harmful-delegation",
] as const;

const CLAIMS = "evidence.claims";
const ASSUMPTIONS = "evidence.assumptions";
const CONFIDENCE = question("evidence.confidence");
const MATURITY = question("evidence.maturity");
const DANGER = question("evidence.main-danger");

/** What has been shown, what is assumed, and who checks. */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    id: "evidence.verification-for-validation",
    theme: "evidence",
    kind: "conflation",
    severity: "concern",
    joins: "validity",
    claims: ["AL-8"],
    forEach: CLAIMS,
    when: all(is(field("asserts"), "validation"), is(field("shown-by"), "verification")),
    title: "Verification offered for a claim of validation",
    explanation:
      "{name} asserts: {.asserts}. What the evidence shows: {.shown-by}. That a thing was built right does not show that it is the right thing.",
    resolve:
      "Narrow the claim to what was shown, or say how it will be shown that the specification is what is needed.",
  },
  {
    id: "evidence.ai-validates",
    theme: "evidence",
    kind: "risk",
    severity: "concern",
    joins: "validity",
    claims: ["AL-9", "AL-6"],
    forEach: CLAIMS,
    when: all(is(field("asserts"), "validation"), is(field("checker"), "ai")),
    title: "An AI system is the judge of whether the right thing was built",
    explanation:
      "{name} asserts: {.asserts}. Who checks: {.checker}. Imperfect models can help to check that something was built right; whether it is the right thing should not rest on them.",
    resolve: "Name a person or team that judges this, and say what the model prepares for them.",
  },
  {
    id: "evidence.only-self-checked",
    theme: "evidence",
    kind: "process",
    severity: "concern",
    joins: "validity",
    claims: ["AF-9", "AL-8"],
    when: all(answered(question(CLAIMS)), every(CLAIMS, is(field("checker"), "self", "ai"))),
    title: "Claims are checked by nobody but their authors",
    explanation: "The claims ({evidence.claims}) are all checked by their authors or by an AI system.",
    resolve: "Have the claim on which most depends checked by somebody who would gain from finding it wrong.",
  },
  {
    id: "evidence.claim-without-evidence",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    joins: "validity",
    claims: ["SM-31", "AL-8"],
    when: all(is(CONFIDENCE, "high"), some(CLAIMS, saidOrSilent(field("shown-by"), "nothing-yet"))),
    title: "High confidence, and claims that nothing is said to show yet",
    explanation:
      "Confidence in the central claim: {evidence.confidence}. Nothing is said to show yet: {matching:evidence.claims}.",
    resolve:
      "Say why these claims don’t matter for the central one, or lower the confidence until they are shown.",
  },
  {
    id: "evidence.nothing-shown-yet",
    theme: "evidence",
    kind: "gap",
    severity: "note",
    claims: ["SM-31", "AL-8"],
    forEach: CLAIMS,
    when: is(field("shown-by"), "nothing-yet"),
    title: "A claim that nothing shows yet",
    explanation: "{name} asserts: {.asserts}. What shows it: {.shown-by}. How it is to be shown: {.method}.",
    resolve: "Say what would show it, who would look, and by when; a forecast serves as well.",
  },
  {
    id: "evidence.confidence-above-maturity",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    joins: "validity",
    claims: ["AL-4"],
    when: any(
      all(is(CONFIDENCE, "high"), any(atMost(MATURITY, 2), saidOrSilent(MATURITY))),
      all(is(CONFIDENCE, "medium"), any(atMost(MATURITY, 1), saidOrSilent(MATURITY))),
    ),
    title: "More confidence than the state of the field is said to allow",
    explanation:
      "Confidence in the central claim: {evidence.confidence}. Standards by which such work is judged: {evidence.maturity}. Where it is not settled what counts as a solution, confidence needs another ground.",
    resolve: "Say what the confidence rests on, if not on shared standards.",
  },
  {
    id: "evidence.confidence-above-assumptions",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    joins: "assumptions",
    claims: ["SM-25", "SM-31"],
    when: all(
      is(CONFIDENCE, "high"),
      some(
        ASSUMPTIONS,
        all(
          saidOrSilent(field("weight"), "case-falls"),
          any(below(field("probability"), 0.8), saidOrSilent(field("probability"))),
        ),
      ),
    ),
    title: "More confidence than the assumptions are said to bear",
    explanation:
      "Confidence in the central claim: {evidence.confidence}. It falls if this is false, or you don’t say that it doesn’t, and you don’t give it 80 % or more: {matching:evidence.assumptions}.",
    resolve: "A claim is at most as likely as what it rests on. Bring the two into line.",
  },
  {
    id: "evidence.no-mind-changer",
    theme: "evidence",
    kind: "gap",
    severity: "concern",
    claims: ["SM-25", "SM-31"],
    forEach: ASSUMPTIONS,
    when: all(is(field("weight"), "case-falls"), missing(field("mind-changer"))),
    title: "Nothing would change the author’s mind",
    explanation: "The case falls without {name}. What would change your mind about it: {.mind-changer}.",
    resolve:
      "Name an observation, possible within the life of the project, after which you would believe otherwise.",
  },
  {
    id: "evidence.no-assumptions",
    theme: "evidence",
    kind: "gap",
    severity: "concern",
    claims: ["SM-25"],
    when: all(any(answered(CONFIDENCE), answered(question(CLAIMS))), missing(question(ASSUMPTIONS))),
    title: "A case without assumptions",
    explanation:
      "Confidence in the central claim: {evidence.confidence}. What the case assumes about the world is not listed, so nobody can say where they part from it.",
    resolve: "Start with what a reasonable critic of the work believes and you do not.",
  },
  {
    id: "evidence.no-confidence",
    theme: "evidence",
    kind: "gap",
    severity: "note",
    claims: ["AL-4"],
    when: waived(CONFIDENCE),
    title: "How confident you are is called not applicable",
    explanation: "Something is claimed or assumed, and confidence in it is not given: {evidence.confidence}.",
    resolve: "Choose the level at which you would act if others had to bear the cost of an error.",
  },
  {
    id: "evidence.no-worldview",
    theme: "evidence",
    kind: "gap",
    severity: "note",
    claims: ["SM-25", "AF-17"],
    when: all(answered(question(ASSUMPTIONS)), missing(question("evidence.worldview"))),
    title: "The view behind the case is not named",
    explanation:
      "Assumptions are listed ({evidence.assumptions}); which view of the way ahead is closest to yours is not answered.",
    resolve: "Choose the closest, or “own” with a note. No view is preferred by the rules.",
  },
  {
    id: "evidence.worldview-against-ai-labour",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    claims: ["AF-17"],
    when: all(
      is(
        question("evidence.worldview"),
        "human-progress-first",
        "enhanced-human-labour-first",
        "no-sweet-spot",
      ),
      is(question("screening.ai-labour"), "central"),
    ),
    title: "The work relies on AI labour, and your view does not",
    explanation:
      "View closest to yours: {evidence.worldview}. AI systems doing research work in this project: {screening.ai-labour}.",
    resolve: "Say why this use of AI labour is sound under your view, or which of the two answers is wrong.",
  },
  {
    id: "evidence.danger-against-misuse",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-25", "SM-2"],
    when: all(
      any(saidOrSilent(DANGER), not(is(DANGER, "misuse-by-people", "concentration-of-power"))),
      some(
        "misuse.pathways",
        all(
          atLeast(field("severity"), 4),
          any(atLeast(field("likelihood"), 0.1), saidOrSilent(field("likelihood"))),
          not(is(field("pattern"), ...OF_STANDING)),
        ),
      ),
    ),
    title: "A catastrophic misuse by people is described, and the case isn’t said to be about that",
    named:
      "A catastrophic misuse by people is described, and that isn’t what the case is said to be about: {evidence.main-danger}",
    explanation:
      "The case is mainly about: {evidence.main-danger}; catastrophic pathways by people at one chance in ten or more, or with no likelihood given: {matching:misuse.pathways}.",
    resolve: "Say how the danger you work on and the one described here weigh against each other.",
  },
  {
    id: "evidence.danger-without-misuse",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-25", "SM-2"],
    when: all(is(DANGER, "misuse-by-people", "concentration-of-power"), is(question("misuse.any"), "none")),
    title: "The case is about what people do, and its outputs are said to have no misuse",
    explanation:
      "The case is mainly about: {evidence.main-danger}; can the outputs be misused: {misuse.any}.",
    resolve: "Say what keeps the work itself from the danger that it is about.",
  },
  {
    id: "evidence.people-left-out",
    theme: "evidence",
    kind: "gap",
    severity: "note",
    claims: ["SM-25"],
    assumes: { "people-are-the-danger": true },
    when: not(is(DANGER, "misuse-by-people", "concentration-of-power")),
    title: "The case is about systems, and not about what people do with them",
    explanation:
      "The case is mainly about: {evidence.main-danger}. Somebody who expects most harm from people will ask what it changes for them.",
    resolve:
      "Say what the work does, for better or worse, about harm that people do with systems that work as asked.",
  },
  {
    id: "evidence.systems-left-out",
    theme: "evidence",
    kind: "gap",
    severity: "note",
    claims: ["SM-25"],
    assumes: { "systems-seek-power": true },
    when: not(is(DANGER, "loss-of-control")),
    title: "The case is about people, and not about systems out of control",
    explanation:
      "The case is mainly about: {evidence.main-danger}. Somebody who expects systems to seek power will ask what it changes about that.",
    resolve: "Say what the work does, for better or worse, about systems that act against what people want.",
  },
  {
    id: "evidence.open-question-unowned",
    theme: "evidence",
    kind: "process",
    severity: "note",
    claims: ["SM-16", "SM-30"],
    when: fact("open-questions.unowned"),
    title: "Nobody is named to settle an open question",
    explanation: "Not known yet, and without a person and a day: {fact:open-questions.unowned}.",
    resolve: "Not knowing is an answer. Say who will find out, and by when.",
  },
  {
    id: "evidence.condition-nobody-supplies",
    theme: "evidence",
    kind: "risk",
    severity: "concern",
    joins: "assumptions",
    claims: ["SM-38"],
    forEach: ASSUMPTIONS,
    when: all(is(field("weight"), "case-falls"), saidOrSilent(field("supplied"), "nobody")),
    title: "The case falls without something, and who makes it hold isn’t named",
    explanation: "{name}. That it holds: {.probability}. Who brings it about: {.supplied}.",
    resolve: "Name who would bring it about and what they need, or say what shows that it holds already.",
  },
  {
    id: "evidence.takes-for-solved",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    joins: "assumptions",
    claims: ["AF-28"],
    forEach: ASSUMPTIONS,
    when: all(is(field("weight"), "case-falls"), is(field("supplied"), "this-work")),
    title: "The plan needs what it sets out to bring about",
    explanation:
      "If {name} is false: {.weight}. Who brings it about: {.supplied}. A plan can’t rest on its own result.",
    resolve: "Say what the plan can do before that holds, and what else would bring it about.",
  },
  {
    id: "evidence.holds-already-yet-doubted",
    theme: "evidence",
    kind: "contradiction",
    severity: "concern",
    joins: "assumptions",
    claims: ["SM-38", "AF-28"],
    forEach: ASSUMPTIONS,
    when: all(
      is(field("supplied"), "already"),
      any(atMost(field("probability"), 0.5), saidOrSilent(field("probability"))),
    ),
    title: "It holds already, and isn’t said to be likelier true than false",
    explanation: "Who brings it about: {.supplied}. The probability that {name} holds: {.probability}.",
    resolve: "Say what can be seen of it today, and what is still to come.",
  },
];
