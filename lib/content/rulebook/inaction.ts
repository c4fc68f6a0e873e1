import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  below,
  is,
  missing,
  not,
  question,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const LEAN = question("inaction.lean");
const SAFETY = question("timelines.safety-effect");
const SHIFT_EFFECT = question("timelines.shift-effect");

/** The price of leaving it, the price of doing it, and who weighs them. Boldness and caution are asked alike (SM-24, AF-16). */
export const INACTION_RULES: readonly Rule[] = [
  {
    id: "inaction.do-not-without-cost",
    theme: "inaction",
    kind: "gap",
    severity: "concern",
    claims: ["AF-16", "SM-24"],
    when: all(
      is(LEAN, "do-not"),
      any(missing(question("inaction.cost")), missing(question("inaction.cost-size"))),
    ),
    title: "What is lost, and for whom, if the work is not done, to which the answer leans",
    explanation:
      "You lean: {inaction.lean}. What is worse, and for whom, if nobody does it: {inaction.cost}. How large that loss is: {inaction.cost-size}.",
    resolve: "Giving up something useful needs its own argument: answer both, and say who else would do it.",
  },
  {
    id: "inaction.do-without-cost",
    theme: "inaction",
    kind: "gap",
    severity: "concern",
    claims: ["SM-24"],
    when: all(is(LEAN, "do", "do-modified"), missing(question("inaction.cost"))),
    title: "What is lost if nobody does the work",
    explanation: "You lean: {inaction.lean}. What is worse if nobody does this work: {inaction.cost}.",
    resolve: "Say what is lost, and for whom. If little is, the risks weigh more.",
  },
  {
    id: "inaction.do-against-own-estimate",
    theme: "inaction",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-9", "SM-24"],
    // The estimate is apart from timing, which may outweigh it.
    when: all(is(LEAN, "do"), below(SAFETY, 0, "p50"), not(atLeast(SHIFT_EFFECT, 1))),
    title: "Leaning towards work that you expect to make humanity less safe",
    explanation:
      "You lean: {inaction.lean}. Your estimate of its effect on existential safety: {timelines.safety-effect}.",
    resolve: "Say what outweighs the effect, or what modification would turn it.",
  },
  {
    id: "inaction.do-not-against-own-estimate",
    theme: "inaction",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-24", "AF-16"],
    when: all(is(LEAN, "do-not"), atLeast(SAFETY, 1, "p50"), not(atMost(SHIFT_EFFECT, -1))),
    title: "Leaning against work that you expect to make humanity safer",
    explanation:
      "You lean: {inaction.lean}. Your estimate of its effect on existential safety: {timelines.safety-effect}.",
    resolve:
      "Say what outweighs the effect: the timing, the worst case, or something the estimate leaves out.",
  },
  {
    id: "inaction.anyway-against-effect",
    theme: "inaction",
    kind: "contradiction",
    severity: "concern",
    joins: "counterfactual",
    claims: ["SM-24", "SM-31"],
    when: all(
      any(is(question("screening.anyway"), "soon"), is(question("inaction.others"), "already", "same-time")),
      // How much is lost is asked of a world in which nobody does it: a large loss there contradicts nothing.
      atLeast(SAFETY, 2, "p50"),
    ),
    title: "It would come anyway, and yet a lot depends on you",
    explanation:
      "Would others produce the same: {screening.anyway}. Who else would do it: {inaction.others}. Effect on safety: {timelines.safety-effect}. What would come anyway is not an effect of this project.",
    resolve: "Give the difference between the world with your project and the world in which others do it.",
  },
  {
    id: "inaction.stake-and-alone",
    theme: "inaction",
    kind: "process",
    severity: "concern",
    joins: "stops-and-owners",
    claims: ["SM-24", "SM-26"],
    when: all(
      is(question("inaction.stake"), "employer", "funding", "career", "reputation", "equity"),
      is(question("inaction.decided"), "alone"),
    ),
    title: "Something to gain, and decided alone",
    explanation:
      "What you gain if the work goes ahead: {inaction.stake}. Who took part in deciding: {inaction.decided}.",
    resolve: "Let somebody without that stake go through the cost of not doing it with you.",
  },
  {
    id: "inaction.stake-unnamed",
    theme: "inaction",
    kind: "gap",
    severity: "note",
    claims: ["SM-26"],
    when: all(answered(LEAN), missing(question("inaction.stake"))),
    title: "What those who do the work gain if it goes ahead",
    explanation: "You lean: {inaction.lean}. What you gain if the work goes ahead: {inaction.stake}.",
    resolve:
      "Name it, or choose “none”. Having a stake is not held against anybody; readers want to know it.",
  },
];
