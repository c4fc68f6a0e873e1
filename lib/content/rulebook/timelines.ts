import {
  above,
  all,
  answered,
  any,
  atLeast,
  atMost,
  below,
  countAtLeast,
  every,
  fact,
  field,
  is,
  missing,
  not,
  question,
  rowIs,
  some,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const PRODUCTS = question("timelines.products");
const TOOLS = question("timelines.developer-tools");
const DIRECTION = question("timelines.direction");
const SHIFT = question("timelines.shift");
const SHIFT_EFFECT = question("timelines.shift-effect");
const MECHANISMS = question("timelines.shift-mechanisms");
const MECHANISM_WHY = question("timelines.shift-mechanism-why");
const SAFETY = question("timelines.safety-effect");
const OTHER = question("timelines.other-channels");

/** Months are negative for sooner. */
const SOONER = any(is(DIRECTION, "sooner"), below(SHIFT, 0, "p50"));
const SOONER_CALLED_GOOD = all(SOONER, atLeast(SHIFT_EFFECT, 1));
const NO_MECHANISM = any(missing(MECHANISMS), missing(MECHANISM_WHY));

/**
 * Timing, and the effect on safety: two axes that no rule adds up (SM-7). Sooner alone is never a risk here, nor is later a
 * merit (SM-10); what is asked for is a mechanism.
 */
export const TIMELINES_RULES: readonly Rule[] = [
  {
    id: "timelines.channel-unanswered",
    theme: "timelines",
    kind: "gap",
    severity: "serious",
    claims: ["SM-8"],
    when: all(
      any(is(DIRECTION, "none", "later"), atLeast(SHIFT, 0, "p50")),
      any(missing(PRODUCTS), missing(TOOLS)),
    ),
    title: "No effect on timelines claimed, and a main channel unanswered",
    explanation:
      "Direction: {timelines.direction}. Shift: {timelines.shift}. Safety work reaches timelines above all through products ({timelines.products}) and developers’ own tools ({timelines.developer-tools}).",
    resolve: "Answer both channels by name before you conclude that there is no effect, or a delay.",
  },
  {
    id: "timelines.products-denied",
    theme: "timelines",
    kind: "inconsistency",
    severity: "serious",
    claims: ["SM-8", "SM-3", "AL-1"],
    when: all(
      is(PRODUCTS, "no"),
      some("project.outputs", is(field("makes-easier"), "controllable", "accurate", "deployable")),
    ),
    title: "Said not to reach products, and made of what products need",
    explanation:
      "Do the outputs help anyone make products faster, better or more profitable: {timelines.products}. Yet {matching:project.outputs} would make models do what is asked, answer more truly or become fit for use. Reason given: {timelines.products-why}.",
    resolve: "Name what keeps a company from using it, or answer “Slightly” or “Yes”.",
  },
  {
    id: "timelines.developer-tools-denied",
    theme: "timelines",
    kind: "inconsistency",
    severity: "serious",
    claims: ["SM-8", "SM-4", "AL-1"],
    when: all(
      is(TOOLS, "no"),
      some(
        "project.outputs",
        is(field("makes-easier"), "controllable", "understandable", "deployable", "research-automation"),
      ),
    ),
    title: "Said not to help developers, and made of what developers need",
    explanation:
      "Do the outputs help developers of AI work faster: {timelines.developer-tools}. Yet {matching:project.outputs} would help them steer, understand or ship models, or automate their research. Reason given: {timelines.developer-tools-why}.",
    resolve: "Name what keeps a developer from using it inside, or answer “Slightly” or “Yes”.",
  },
  {
    id: "timelines.channel-denied-without-reason",
    theme: "timelines",
    kind: "gap",
    severity: "concern",
    claims: ["SM-8"],
    when: any(
      all(is(PRODUCTS, "no"), missing(question("timelines.products-why"))),
      all(is(TOOLS, "no"), missing(question("timelines.developer-tools-why"))),
    ),
    title: "A main channel is ruled out without a reason",
    explanation:
      "Products: {timelines.products} (why: {timelines.products-why}). Developers’ own tools: {timelines.developer-tools} (why: {timelines.developer-tools-why}).",
    resolve: "Say what breaks the path from the outputs to the channel.",
  },
  {
    id: "timelines.products-against-uses",
    theme: "timelines",
    kind: "inconsistency",
    severity: "concern",
    claims: ["SM-8", "SM-12"],
    when: all(
      is(PRODUCTS, "no"),
      some("uses.list", all(is(field("place"), "product"), atLeast(field("likelihood-5y"), 0.33))),
    ),
    title: "No effect through products, and a use inside products",
    explanation:
      "Products: {timelines.products}. Among the uses you find at least about as likely as not is one inside a product: {matching:uses.list}.",
    resolve: "Bring the two into line.",
  },
  {
    id: "timelines.developer-tools-against-uses",
    theme: "timelines",
    kind: "inconsistency",
    severity: "concern",
    claims: ["SM-8", "SM-12"],
    when: all(
      is(TOOLS, "no"),
      some("uses.list", all(is(field("place"), "developer-tool"), atLeast(field("likelihood-5y"), 0.33))),
    ),
    title: "No effect through developers’ tools, and a use inside them",
    explanation:
      "Developers’ own tools: {timelines.developer-tools}. Among the uses you find at least about as likely as not is one inside such a tool: {matching:uses.list}.",
    resolve: "Bring the two into line.",
  },
  {
    id: "timelines.screening-differs",
    theme: "timelines",
    kind: "inconsistency",
    severity: "concern",
    claims: ["SM-8"],
    when: any(
      all(is(question("screening.product-use"), "yes"), is(PRODUCTS, "no")),
      all(is(question("screening.developer-tool-use"), "yes"), is(TOOLS, "no")),
    ),
    title: "The screening said otherwise",
    explanation:
      "Products: {screening.product-use} in the screening, {timelines.products} here. Developers’ tools: {screening.developer-tool-use} in the screening, {timelines.developer-tools} here.",
    resolve: "Say what you have learned in between, and correct the answer that is wrong.",
  },
  {
    id: "timelines.deployable-against-products",
    theme: "timelines",
    kind: "inconsistency",
    severity: "concern",
    claims: ["AL-1", "SM-8"],
    when: all(rowIs(OTHER, "deployable", "sooner"), is(PRODUCTS, "no")),
    title: "Makes systems fit for use, and reaches no product",
    explanation:
      "Other channels: {timelines.other-channels}. Products: {timelines.products}. A system that becomes fit for use is used.",
    resolve: "Say which systems become fit for use and who would use them, or correct one of the answers.",
  },
  {
    id: "timelines.channels-against-direction",
    theme: "timelines",
    kind: "inconsistency",
    severity: "concern",
    claims: ["SM-8", "SM-31"],
    when: all(
      is(DIRECTION, "none", "later"),
      is(PRODUCTS, "yes"),
      is(TOOLS, "yes"),
      any(
        missing(OTHER),
        not(
          any(
            ...["insight", "hype", "talent", "deployable", "policy-response"].map((row) =>
              rowIs(OTHER, row, "later"),
            ),
          ),
        ),
      ),
    ),
    title: "Both main channels push sooner, nothing pushes later, and the sum is not sooner",
    explanation:
      "Products: {timelines.products}. Developers’ own tools: {timelines.developer-tools}. Other channels: {timelines.other-channels}. All together: {timelines.direction}.",
    resolve: "Name the channel that outweighs these two, or change the direction.",
  },
  {
    id: "timelines.direction-against-shift",
    theme: "timelines",
    kind: "inconsistency",
    severity: "concern",
    claims: ["SM-7", "SM-31"],
    when: any(
      all(is(DIRECTION, "sooner"), atLeast(SHIFT, 0, "p50")),
      all(is(DIRECTION, "later"), atMost(SHIFT, 0, "p50")),
      all(is(DIRECTION, "none"), any(above(SHIFT, 0, "p50"), below(SHIFT, 0, "p50"))),
    ),
    title: "Words and months point different ways",
    explanation:
      "In words: {timelines.direction}. In months, where negative means sooner: {timelines.shift}. The medians do not say what the words say.",
    resolve: "Check the sign of the months first.",
  },
  {
    id: "timelines.uses-against-shift",
    theme: "timelines",
    kind: "inconsistency",
    severity: "serious",
    claims: ["SM-8", "SM-12"],
    when: any(
      all(every("uses.list", is(field("effect-timelines"), "sooner")), above(SHIFT, 0, "p50")),
      all(every("uses.list", is(field("effect-timelines"), "later")), below(SHIFT, 0, "p50")),
    ),
    title: "Every use pushes one way, and the total goes the other",
    explanation:
      "Each use you describe moves the arrival of transformative AI the same way: {uses.list}. The total goes the other way: {timelines.shift}.",
    resolve: "Add the use that moves it the way the total says, or change the total.",
  },
  {
    id: "timelines.shortening-good-without-mechanism",
    theme: "timelines",
    kind: "gap",
    severity: "serious",
    claims: ["SM-10", "SM-7"],
    when: all(SOONER_CALLED_GOOD, NO_MECHANISM),
    title: "Sooner is called safer, and nothing says how",
    explanation:
      "Direction: {timelines.direction}; shift: {timelines.shift}; its effect on humanity’s safety: {timelines.shift-effect}. It can be so. Mechanism: {timelines.shift-mechanisms}; why it works here: {timelines.shift-mechanism-why}.",
    resolve:
      "Name the mechanism (means piling up unused, the public learning earlier, something else) and what would make it fail.",
  },
  {
    id: "timelines.shift-effect-without-mechanism",
    theme: "timelines",
    kind: "conflation",
    severity: "concern",
    claims: ["SM-7", "SM-10"],
    when: all(any(atLeast(SHIFT_EFFECT, 1), atMost(SHIFT_EFFECT, -1)), NO_MECHANISM, not(SOONER_CALLED_GOOD)),
    title: "Timing is turned into safety without a mechanism",
    explanation:
      "The shift ({timelines.shift}) is said to have this effect on humanity’s safety: {timelines.shift-effect}. Sooner and safer are two axes; what joins them here is not said ({timelines.shift-mechanisms}; {timelines.shift-mechanism-why}).",
    resolve: "Name what makes this shift good or bad here, or answer that it makes no difference.",
  },
  {
    id: "timelines.overhang-questioned",
    theme: "timelines",
    kind: "process",
    severity: "concern",
    claims: ["SM-10"],
    when: all(SOONER_CALLED_GOOD, is(MECHANISMS, "overhang"), answered(MECHANISM_WHY)),
    title: "The overhang argument, questioned",
    explanation:
      "Sooner is called safer because means would otherwise pile up unused: {timelines.shift-mechanism-why}. It fails if the means keep piling up anyway, if what is used up now is not what a sudden jump would use, or if the work itself adds to them.",
    resolve:
      "Answer these three for your case: what is used up, how much of it, and what would have used it otherwise.",
  },
  {
    id: "timelines.mechanism-questioned",
    theme: "timelines",
    kind: "process",
    severity: "note",
    claims: ["SM-10"],
    when: all(
      SOONER_CALLED_GOOD,
      is(MECHANISMS, "public-understanding", "race-pressure", "preparation-time", "who-leads", "other"),
      answered(MECHANISM_WHY),
    ),
    title: "Why sooner would be safer, questioned",
    explanation:
      "Mechanism: {timelines.shift-mechanisms}. Reason given: {timelines.shift-mechanism-why}. What would you expect to see in the next year if it works, and what if it does not?",
    resolve: "Write that down as a forecast that can be settled.",
  },
  {
    id: "timelines.safety-effect-negative",
    theme: "timelines",
    kind: "risk",
    severity: "note",
    claims: ["SM-9"],
    when: below(SAFETY, 0, "p50"),
    title: "Your own best guess is that this makes humanity less safe",
    explanation:
      "Effect on existential safety, apart from timing: {timelines.safety-effect}. Work of any kind can come out so; that it is said is a merit of the assessment.",
    resolve:
      "Say what would have to change for the median to come out at zero, or why the work is worth doing all the same.",
  },
  {
    id: "timelines.no-room-for-harm",
    theme: "timelines",
    kind: "inconsistency",
    severity: "concern",
    claims: ["SM-9", "SM-2"],
    when: all(
      atLeast(SAFETY, 0, "p10"),
      some("misuse.pathways", all(atLeast(field("severity"), 4), atLeast(field("likelihood"), 0.1))),
    ),
    title: "A catastrophic pathway, and no room for harm in the estimate",
    explanation:
      "Effect on safety: {timelines.safety-effect}. Even the low estimate is not below zero, although you give one chance in ten or more to {matching:misuse.pathways}, with catastrophic severity.",
    resolve: "Let the low estimate say what happens when that pathway is taken.",
  },
  {
    id: "timelines.impact-too-late",
    theme: "timelines",
    kind: "risk",
    severity: "concern",
    claims: ["AF-13"],
    assumes: { "time-is-short": true },
    when: fact("timelines.impact-after-arrival"),
    title: "The effect may come after it would matter",
    explanation:
      "You expect the work to have made its difference in {timelines.time-to-impact}, and transformative AI in {timelines.own-timeline}. Over both ranges there is {fact:timelines.impact-after-arrival}.",
    resolve: "Say what it is good for before then, or in the worlds where there is more time.",
  },
  {
    id: "timelines.quantiles-out-of-order",
    theme: "timelines",
    kind: "inconsistency",
    severity: "serious",
    claims: ["SM-31"],
    when: fact("timelines.quantiles-out-of-order"),
    title: "Quantiles out of order",
    explanation:
      "The 10 % quantile is the smallest of the three and the 90 % quantile the largest. That does not hold for {fact:timelines.quantiles-out-of-order}.",
    resolve: "Write them from low to high. For months, sooner (negative) is lower than later.",
  },
  {
    id: "timelines.range-without-width",
    theme: "timelines",
    kind: "gap",
    severity: "note",
    claims: ["SM-31"],
    when: fact("timelines.ranges-without-width"),
    title: "An estimate without a range",
    explanation:
      "The low and the high estimate are the same number for {fact:timelines.ranges-without-width}. That claims to know it for certain.",
    resolve: "Give a range that you would be surprised to see left one time in five.",
  },
  {
    id: "timelines.channels-admitted",
    theme: "timelines",
    kind: "strength",
    severity: "note",
    claims: ["SM-8"],
    when: all(
      is(PRODUCTS, "yes", "slightly"),
      is(TOOLS, "yes", "slightly"),
      answered(question("timelines.products-why")),
      answered(question("timelines.developer-tools-why")),
    ),
    title: "Both main channels are followed to their end",
    explanation:
      "Products: {timelines.products-why}. Developers’ own tools: {timelines.developer-tools-why}.",
    resolve: "Check that the uses in the model include them.",
  },
  {
    id: "timelines.mechanism-stated",
    theme: "timelines",
    kind: "strength",
    severity: "note",
    claims: ["SM-7", "SM-10"],
    when: all(
      any(atLeast(SHIFT_EFFECT, 1), atMost(SHIFT_EFFECT, -1)),
      answered(MECHANISMS),
      answered(MECHANISM_WHY),
      countAtLeast("release.forecasts", 1),
    ),
    title: "Timing and safety are kept apart and joined by a mechanism",
    explanation:
      "Shift: {timelines.shift}. Its effect on safety: {timelines.shift-effect}, through: {timelines.shift-mechanisms}.",
    resolve: "See whether one of the forecasts would settle it.",
  },
];
