import { COUNTS_ON_RESTRAINT, SOONER } from "@/lib/content/shared-conditions";
import {
  above,
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
  rowIs,
  saidOrSilent,
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
const OTHERS = ["insight", "hype", "talent", "deployable", "policy-response"] as const;
const anyOther = (way: string) => any(...OTHERS.map((channel) => rowIs(OTHER, channel, way)));

const SOONER_CALLED_GOOD = all(SOONER, atLeast(SHIFT_EFFECT, 1));

/**
 * Timing, and the effect on safety: two axes that no rule adds up (SM-7). Sooner alone is never a risk here, nor is later a
 * merit (SM-10); what is asked for is a mechanism.
 */
export const TIMELINES_RULES: readonly Rule[] = [
  {
    id: "timelines.channel-unanswered",
    theme: "timelines",
    kind: "gap",
    severity: "concern",
    claims: ["SM-8"],
    when: all(
      any(is(DIRECTION, "none", "later"), atLeast(SHIFT, 0, "p50")),
      any(missing(PRODUCTS), missing(TOOLS)),
    ),
    title: "Whether it moves timelines through a main channel, where no effect or a delay is claimed",
    explanation:
      "Direction: {timelines.direction}. Shift: {timelines.shift}. Safety work reaches timelines above all through products ({timelines.products}) and developers’ own tools ({timelines.developer-tools}).",
    resolve: "Answer both channels by name before you conclude that there is no effect, or a delay.",
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
    title: "Why a main channel to timelines is ruled out",
    explanation:
      "Products: {timelines.products} (why: {timelines.products-why}). Developers’ own tools: {timelines.developer-tools} (why: {timelines.developer-tools-why}).",
    resolve: "Say what breaks the path from the outputs to the channel.",
  },
  {
    id: "timelines.screening-differs",
    theme: "timelines",
    kind: "contradiction",
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
    id: "timelines.direction-against-shift",
    theme: "timelines",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-7", "SM-31"],
    when: any(
      // A median of none with a tail the way that is said says the same as the words.
      all(
        is(DIRECTION, "sooner"),
        any(above(SHIFT, 0, "p50"), all(atLeast(SHIFT, 0, "p50"), atLeast(SHIFT, 0, "p10"))),
      ),
      all(
        is(DIRECTION, "later"),
        any(below(SHIFT, 0, "p50"), all(atMost(SHIFT, 0, "p50"), atMost(SHIFT, 0, "p90"))),
      ),
      all(is(DIRECTION, "none"), any(above(SHIFT, 0.5, "p50"), below(SHIFT, -0.5, "p50"))),
    ),
    title: "Words and months point different ways",
    explanation:
      "In words: {timelines.direction}. In months, where negative means sooner: {timelines.shift}. The medians do not say what the words say.",
    resolve: "Check the sign of the months first.",
  },
  {
    id: "timelines.uses-against-shift",
    theme: "timelines",
    kind: "contradiction",
    severity: "concern",
    joins: "timing.size",
    claims: ["SM-8", "SM-12"],
    when: any(
      // Other channels may outweigh all uses, where they are said to.
      all(
        every("uses.list", is(field("effect-timelines"), "sooner")),
        above(SHIFT, 0, "p50"),
        any(missing(OTHER), not(anyOther("later"))),
      ),
      all(
        every("uses.list", is(field("effect-timelines"), "later")),
        below(SHIFT, 0, "p50"),
        any(missing(OTHER), not(anyOther("sooner"))),
      ),
    ),
    title: "Every use pushes one way, and the total goes the other",
    explanation:
      "Each use you describe moves the arrival of transformative AI the same way: {uses.list}. The total goes the other way: {timelines.shift}.",
    resolve: "Add the use that moves it the way the total says, or change the total.",
  },
  {
    id: "timelines.overhang-questioned",
    theme: "timelines",
    kind: "process",
    severity: "concern",
    joins: "timing.size",
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
    joins: "timing.size",
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
    id: "timelines.other-channel-left-out",
    theme: "timelines",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-8"],
    joins: "timing.size",
    when: any(
      all(anyOther("sooner"), not(anyOther("later")), is(DIRECTION, "none", "later")),
      all(
        anyOther("later"),
        not(anyOther("sooner")),
        is(DIRECTION, "none", "sooner"),
        is(PRODUCTS, "no"),
        is(TOOLS, "no"),
      ),
    ),
    title:
      "Through a channel besides products and tools timelines move one way, and the total is said to move otherwise",
    named:
      "Through a channel besides products and developers’ tools timelines move one way; of the total the answer is: {timelines.direction}",
    explanation:
      "Other channels: {timelines.other-channels}. Why: {timelines.other-why}. In total: {timelines.direction}, {timelines.shift}.",
    resolve: "Say what outweighs that channel, or count it in the total.",
  },
  {
    id: "timelines.other-channel-unexplained",
    theme: "timelines",
    kind: "gap",
    severity: "note",
    claims: ["SM-8"],
    when: all(any(anyOther("sooner"), anyOther("later")), missing(question("timelines.other-why"))),
    title: "How it moves timelines through another channel",
    explanation: "Other channels: {timelines.other-channels}. How they do: {timelines.other-why}.",
    resolve:
      "Follow that channel by name: who sees, learns or is hired, and what is built sooner or later for it.",
  },
  {
    id: "timelines.safety-effect-unexplained",
    theme: "timelines",
    kind: "gap",
    severity: "note",
    claims: ["SM-9"],
    when: all(answered(SAFETY), missing(question("timelines.safety-effect-why"))),
    title: "What the effect on safety that is put in numbers turns on",
    explanation:
      "Effect on existential safety, apart from timing: {timelines.safety-effect}. What it turns on: {timelines.safety-effect-why}.",
    resolve: "Name what the low and the high estimate differ by.",
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
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-9", "SM-2"],
    when: all(
      atLeast(SAFETY, 0, "p10"),
      some(
        "misuse.pathways",
        all(
          atLeast(field("severity"), 4),
          any(atLeast(field("likelihood"), 0.1), saidOrSilent(field("likelihood"))),
        ),
      ),
    ),
    title: "A catastrophic pathway, and no room for harm in the estimate",
    explanation:
      "Effect on safety: {timelines.safety-effect}. Even the low estimate is not below zero, although this is catastrophic, at one chance in ten or more or with no likelihood given: {matching:misuse.pathways}.",
    resolve: "Let the low estimate say what happens when that pathway is taken.",
  },
  {
    id: "timelines.quantiles-out-of-order",
    theme: "timelines",
    kind: "contradiction",
    severity: "concern",
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
    title: "How far off an estimate could be that is given without a range",
    named:
      "How far off the estimate could be that is given without a range: {fact:timelines.ranges-without-width}",
    saidAt: ["timelines.shift"],
    explanation:
      "The low and the high estimate are the same number for {fact:timelines.ranges-without-width}. That claims to know it for certain.",
    resolve: "Give a range that you would be surprised to see left one time in five.",
  },
  {
    id: "timelines.no-brake",
    theme: "timelines",
    kind: "risk",
    severity: "concern",
    joins: "timing.size",
    claims: ["AF-21"],
    // Less than half a month is no direction.
    when: all(
      SOONER,
      any(saidOrSilent(SHIFT), atMost(SHIFT, -0.5, "p50")),
      COUNTS_ON_RESTRAINT,
      fact("texts.unsaid", "timelines.brake"),
    ),
    title: "Sooner now, held back later, and it isn’t said who brakes, with what, and at which sign",
    unasked: "How far, and to what end, the shift goes that somebody would have to brake",
    explanation:
      "Direction: {timelines.direction}; months: {timelines.shift}. It counts on holding back: {uses.flourishing-paths}; {factors.effects}. Who holds back, with what, and at which sign: {timelines.brake}.",
    resolve: "Name somebody with a means to brake that they have today or will have by a date, and the sign.",
  },
];
