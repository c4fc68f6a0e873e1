import { RESTRAINT } from "@/lib/content/options/security-factors";
import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  type Condition,
  field,
  hasEvidence,
  is,
  missing,
  not,
  question,
  rowIs,
  saidOrSilent,
  some,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const EFFECTS = question("factors.effects");
const MECHANISM = question("factors.mechanism");
const HARDENING = question("factors.hardening");
const LOOP = question("factors.loop");
const SIDE_EFFECTS = question("factors.side-effects");
const GUARD = question("factors.side-effects-guard");
const CAPABILITIES = question("factors.capabilities-speed-up");
const SAFETY = question("factors.safety-speed-up");
const PATTERNS = question("misuse.patterns");
const RESTRAINT_ENDED = question("factors.restraint-ended");
/** Whom it may shut out, or that nobody looked. */
const MAY_BE_SHUT_OUT = ["states", "authorities", "outsiders", "not-looked"] as const;
const RESTRAINT_SLOWS = question("factors.restraint-slows");

const FACTORS = ["safety-progress", "risk-evaluation", ...RESTRAINT];
const STRONGER = ["strengthens", "strengthens-slightly"];
const WEAKER = ["weakens", "weakens-slightly"];

const someFactor = (rows: readonly string[], ...values: string[]): Condition =>
  any(...rows.map((row) => rowIs(EFFECTS, row, ...values)));
const everyFactor = (rows: readonly string[], ...values: string[]): Condition =>
  all(...rows.map((row) => rowIs(EFFECTS, row, ...values)));
const COUNTS_ON_RESTRAINT = any(
  is(question("uses.flourishing-paths"), "restraint"),
  someFactor(RESTRAINT, ...STRONGER),
);
/** The pattern that a side effect is one of. */
const PATTERN_OF: Readonly<Record<string, string>> = {
  cover: "cover",
  complacency: "complacency",
  distraction: "distraction-from-restraint",
};

/** Which factors the work serves and which loop it feeds (AF-1 to AF-6), and what it does to the field by the way (AF-15). */
export const FACTORS_RULES: readonly Rule[] = [
  {
    id: "factors.profile-missing",
    theme: "factors",
    kind: "gap",
    severity: "concern",
    claims: ["AF-1", "AF-2"],
    when: all(answered(question("inaction.lean")), missing(EFFECTS)),
    title: "Which factors the work serves, and which it costs",
    explanation:
      "You lean: {inaction.lean}. What the work does to safety progress, risk evaluation and restraint: {factors.effects}.",
    resolve: "Give a sign for each factor; “unsure” is one of them.",
  },
  {
    id: "factors.effect-without-mechanism",
    theme: "factors",
    kind: "gap",
    severity: "concern",
    claims: ["AF-1"],
    when: all(someFactor(FACTORS, ...STRONGER, ...WEAKER), missing(MECHANISM)),
    title: "By which steps the strongest effect on a factor comes about",
    explanation: "Effects: {factors.effects}. By what steps the strongest comes about: {factors.mechanism}.",
    resolve: "Name the people through whom it runs, and the step that is most likely to fail.",
  },
  {
    id: "factors.weakens",
    theme: "factors",
    kind: "risk",
    severity: "note",
    claims: ["AF-1", "AF-2", "SM-9"],
    when: someFactor(FACTORS, "weakens"),
    title: "The work weakens a factor that keeps development within bounds",
    explanation: "By your own answer: {factors.effects}.",
    resolve: "Say what would weaken it less, or what outweighs it and for whom.",
  },
  {
    id: "factors.nothing-lost",
    theme: "factors",
    kind: "gap",
    severity: "note",
    claims: ["AF-1", "SM-31"],
    when: everyFactor(FACTORS, ...STRONGER),
    title: "Which factor pays, where every one is said to gain",
    saidAt: ["factors.effects"],
    explanation:
      "Effects: {factors.effects}. Work that changes what people do seldom costs nothing anywhere.",
    resolve: "Look once more at the factor that fits least, or say why there is no price.",
  },
  {
    id: "factors.only-backdrop",
    theme: "factors",
    kind: "risk",
    severity: "note",
    claims: ["AF-3"],
    when: is(question("factors.backdrop"), "alone"),
    title: "The case rests on general capacity alone",
    explanation:
      "Whether it rests on making people or institutions more capable in general: {factors.backdrop}. How that reaches the danger: {factors.backdrop-how}. Such help is spread over everybody, those who hurry included.",
    resolve: "Name a factor that would be served directly, or say why diffuse help is enough here.",
  },
  {
    id: "factors.backdrop-without-path",
    theme: "factors",
    kind: "gap",
    severity: "concern",
    claims: ["AF-3"],
    when: all(is(question("factors.backdrop"), "partly", "alone"), missing(question("factors.backdrop-how"))),
    title: "How general capacity, on which the case counts, reaches the danger",
    explanation:
      "The case rests on general capacity: {factors.backdrop}. How it reaches the danger: {factors.backdrop-how}.",
    resolve: "Say who decides differently because of it, and when.",
  },
  {
    id: "factors.hardening-one-edged",
    theme: "factors",
    kind: "gap",
    severity: "concern",
    claims: ["AF-6", "SM-2"],
    when: all(
      is(HARDENING, "cyber-defence", "monitoring", "anti-manipulation", "countermeasures"),
      missing(question("factors.other-edge")),
    ),
    title: "How what it hardens would serve somebody who attacks, polices or wages war",
    explanation:
      "It hardens: {factors.hardening}. How the same would serve somebody who attacks, polices or wages war: {factors.other-edge}.",
    resolve: "Describe one actor for each kind, or why this case is the exception.",
  },
  {
    id: "factors.cyber-edge-denied",
    theme: "factors",
    kind: "contradiction",
    severity: "concern",
    claims: ["AF-6"],
    when: all(is(HARDENING, "cyber-defence"), rowIs(PATTERNS, "offensive-cyber", "does-not-apply")),
    title: "Computer defence without its offensive reading",
    explanation:
      "It hardens: {factors.hardening}. Yet the misuse pattern “offensive cyber from defence” is said not to apply.",
    resolve: "Say in the pattern’s reason what keeps an attacker from using it, or mark that it applies.",
  },
  {
    id: "factors.monitoring-edge-denied",
    theme: "factors",
    kind: "contradiction",
    severity: "concern",
    claims: ["AF-6"],
    when: all(
      is(HARDENING, "monitoring"),
      rowIs(PATTERNS, "oversight-as-surveillance", "does-not-apply"),
      rowIs(PATTERNS, "enforcement-and-military", "does-not-apply"),
    ),
    title: "Monitoring without its use on people",
    explanation:
      "It hardens: {factors.hardening}. Yet both the surveillance and the enforcement pattern are said not to apply.",
    resolve: "Say in their reasons what keeps it from being turned on people, or mark the one that applies.",
  },
  {
    id: "factors.loop-unstated",
    theme: "factors",
    kind: "gap",
    severity: "concern",
    claims: ["AF-4"],
    when: all(answered(question("inaction.lean")), missing(LOOP)),
    title: "Which loop the outputs enter",
    explanation: "You lean: {inaction.lean}. Which loop the outputs enter: {factors.loop}.",
    resolve: "Choose the loop in which they will be by default, whatever they are meant for.",
  },
  {
    id: "factors.speed-up-unstated",
    theme: "factors",
    kind: "gap",
    severity: "concern",
    claims: ["AF-5", "AL-10"],
    when: all(is(LOOP, "capabilities", "safety", "both"), any(missing(CAPABILITIES), missing(SAFETY))),
    title: "How much faster capabilities and safety go in the loop that it feeds",
    explanation:
      "Loop: {factors.loop}. Capabilities: {factors.capabilities-speed-up}. Safety, risk evaluation or restraint: {factors.safety-speed-up}.",
    resolve: "Give both by the same anchors, so that a reader can hold them against each other.",
  },
  {
    id: "factors.loop-when-unstated",
    theme: "factors",
    kind: "gap",
    severity: "note",
    claims: ["AF-4"],
    when: all(is(LOOP, "capabilities", "both"), missing(question("factors.loop-when"))),
    title: "How soon it feeds the loop of capabilities",
    explanation: "Loop: {factors.loop}. How soon it would make a difference there: {factors.loop-when}.",
    resolve: "Say when somebody’s work would go faster.",
  },
  {
    id: "factors.developer-tools-without-speed-up",
    theme: "factors",
    kind: "contradiction",
    severity: "concern",
    claims: ["AF-4", "SM-8"],
    when: all(is(question("timelines.developer-tools"), "yes"), atMost(CAPABILITIES, 0)),
    title: "Developers work faster, and capabilities gain nothing",
    explanation:
      "Whether developers work faster inside their organisations: {timelines.developer-tools}. How much faster work on capabilities becomes: {factors.capabilities-speed-up}.",
    resolve:
      "One of the two needs another look: say what developers do faster that is no work on capabilities.",
  },
  {
    id: "factors.speed-up-without-channel",
    theme: "factors",
    kind: "contradiction",
    severity: "concern",
    claims: ["AF-4", "SM-8"],
    when: all(
      atLeast(CAPABILITIES, 2),
      is(question("timelines.products"), "no"),
      is(question("timelines.developer-tools"), "no"),
      // By what people learn, or by who is drawn in, it may gain as well.
      not(
        any(
          ...["insight", "hype", "talent"].map((row) =>
            rowIs(question("timelines.other-channels"), row, "sooner"),
          ),
        ),
      ),
    ),
    title: "Capabilities gain, yet neither channel is open",
    explanation:
      "How much faster work on capabilities becomes: {factors.capabilities-speed-up}. Products: {timelines.products}. Developers’ own tools: {timelines.developer-tools}.",
    resolve: "Name the channel through which it gains; products and developers’ tools are the usual ones.",
  },
  {
    id: "factors.side-effects-unguarded",
    theme: "factors",
    kind: "risk",
    severity: "note",
    claims: ["AF-15"],
    when: all(
      any(
        ...Object.entries(PATTERN_OF).map(([row, pattern]) =>
          all(
            rowIs(SIDE_EFFECTS, row, "likely"),
            not(some("misuse.pathways", all(is(field("pattern"), pattern), answered(field("mitigation"))))),
          ),
        ),
      ),
      saidOrSilent(GUARD),
    ),
    title: "A side effect on the field is called likely, and what is done about it isn’t said",
    explanation:
      "Neither as a guard against it, nor as a mitigation of a pathway of the same pattern. Side effects: {factors.side-effects}. What you will do about it: {factors.side-effects-guard}.",
    resolve: "Decide on one act and one sign to look for, and put them among the commitments.",
  },
  {
    id: "factors.cover-denied",
    theme: "factors",
    kind: "contradiction",
    severity: "concern",
    claims: ["AF-15"],
    when: any(
      all(rowIs(SIDE_EFFECTS, "cover", "likely"), rowIs(PATTERNS, "cover", "does-not-apply")),
      all(rowIs(SIDE_EFFECTS, "complacency", "likely"), rowIs(PATTERNS, "complacency", "does-not-apply")),
      all(
        rowIs(SIDE_EFFECTS, "distraction", "likely"),
        rowIs(PATTERNS, "distraction-from-restraint", "does-not-apply"),
      ),
    ),
    title: "A side effect is likely here and ruled out there",
    explanation:
      "Side effects on the field: {factors.side-effects}. The misuse pattern of the same name is said not to apply: {misuse.patterns-why}.",
    resolve: "Bring the two answers together: describe the pathway, or say why the effect is not likely.",
  },
  {
    id: "factors.distraction-without-restraint",
    theme: "factors",
    kind: "contradiction",
    severity: "note",
    claims: ["AF-15", "AF-2"],
    when: all(rowIs(SIDE_EFFECTS, "distraction", "likely"), everyFactor(RESTRAINT, "none", ...STRONGER)),
    title: "It distracts from restraint, and no part of restraint is weakened",
    explanation: "Side effects: {factors.side-effects}. Effects on the factors: {factors.effects}.",
    resolve: "Say which part of restraint loses the attention.",
  },
  {
    id: "factors.no-restraint-gained",
    theme: "factors",
    kind: "gap",
    severity: "note",
    claims: ["AF-17", "AF-2"],
    assumes: { "restraint-comes-first": true },
    when: all(
      answered(EFFECTS),
      not(someFactor(RESTRAINT, ...STRONGER)),
      // Where each of them is settled, that none gains is said.
      not(everyFactor(RESTRAINT, "none", ...WEAKER)),
    ),
    title: "Whether any part of restraint gains",
    saidAt: ["factors.effects"],
    explanation:
      "Effects: {factors.effects}. Somebody who believes that help comes in time only if development is held back first will ask what the work does for that.",
    resolve: "If the work can serve a part of restraint, say which; if not, nothing needs to be done.",
  },
  {
    id: "factors.backdrop-worn",
    theme: "factors",
    kind: "risk",
    severity: "note",
    claims: ["AF-25"],
    when: rowIs(EFFECTS, "general-capacity", "weakens", "weakens-slightly"),
    title: "The work wears general capacity down",
    explanation:
      "By your own answer: {factors.effects}. What people and institutions can do in general is what every other remedy draws on.",
    resolve: "Say whose capacity it is and what would keep it, or by when it is built up again.",
  },
  {
    id: "factors.restraint-ended",
    theme: "factors",
    kind: "risk",
    severity: "note",
    joins: "power",
    claims: ["AF-20"],
    when: all(is(HARDENING, "cyber-defence"), saidOrSilent(RESTRAINT_ENDED, ...MAY_BE_SHUT_OUT)),
    title: "What is hardened may shut out those who hold others back from outside",
    unasked: "Who can hold others back today because they can get in",
    explanation:
      "It hardens: {factors.hardening}. Who can hold others back today because they can get in: {factors.restraint-ended}. What can no longer be reached can no longer be stopped from outside either.",
    resolve:
      "Say what takes the place of that means: inspection, agreed limits, somebody inside who may speak; or show at whom you looked.",
  },
  {
    id: "factors.restraint-denied",
    theme: "factors",
    kind: "risk",
    severity: "note",
    joins: "power",
    claims: ["AF-20"],
    when: all(
      is(HARDENING, "cyber-defence"),
      is(RESTRAINT_ENDED, "none"),
      not(is(RESTRAINT_ENDED, ...MAY_BE_SHUT_OUT)),
      not(hasEvidence(RESTRAINT_ENDED)),
    ),
    title: "That what is hardened shuts out nobody who could hold others back is stated, not shown",
    explanation:
      "It hardens: {factors.hardening}. Who can hold others back today because they can get in: {factors.restraint-ended}. No source, with its place, says at whom they looked.",
    resolve: "Say at whom you looked, and where that is written down.",
  },
  {
    id: "factors.restraint-price-unsaid",
    theme: "factors",
    kind: "gap",
    severity: "concern",
    claims: ["AF-22"],
    when: all(COUNTS_ON_RESTRAINT, saidOrSilent(RESTRAINT_SLOWS, "not-looked")),
    title: "What safety work is slowed by the restraint that is counted as good",
    saidAt: ["factors.restraint-slows"],
    explanation:
      "It counts on holding back: {uses.flourishing-paths}; {factors.effects}. How much work on safety that slows: {factors.restraint-slows}.",
    resolve: "Name the work that would wait for what is held back.",
  },
  {
    id: "factors.restraint-slows-safety",
    theme: "factors",
    kind: "contradiction",
    severity: "concern",
    joins: "timing.differential",
    claims: ["AF-22", "AF-1"],
    when: all(
      COUNTS_ON_RESTRAINT,
      is(RESTRAINT_SLOWS, "much"),
      rowIs(EFFECTS, "safety-progress", ...STRONGER),
    ),
    title: "Safety progress gains, and the restraint that is counted as good slows much of it",
    explanation:
      "Effects: {factors.effects}. How much work on safety the restraint slows: {factors.restraint-slows}.",
    resolve: "Say which safety work goes on while the rest waits, and which of the two counts for more.",
  },
];
