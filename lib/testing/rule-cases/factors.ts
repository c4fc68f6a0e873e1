import {
  type Change,
  gone,
  notApplicable,
  type RuleCase,
  SILENCE,
  unknown,
} from "@/lib/testing/rule-cases/rule-case";

const EFFECTS = "factors.effects";
const SIDE = "factors.side-effects";
const CAPABILITIES = "factors.capabilities-speed-up";
const SAFETY = "factors.safety-speed-up";

const effects = (change: { readonly [row: string]: string }) => ({
  "safety-progress": "strengthens",
  "risk-evaluation": "strengthens",
  "restraint-caution": "strengthens-slightly",
  "restraint-coordination": "strengthens",
  "restraint-options": "strengthens",
  "restraint-attitudes": "strengthens-slightly",
  ...change,
});
const shownNone = {
  status: "answered",
  value: ["none"],
  evidence: "Inquiry into the two incidents, section 4",
} as const;
const noEffect = {
  "safety-progress": "none",
  "risk-evaluation": "none",
  "restraint-caution": "none",
  "restraint-coordination": "none",
  "restraint-options": "none",
  "restraint-attitudes": "none",
};
/** No pathway of a pattern that is also a side effect. */
const ELSEWHERE: Change = { "misuse.pathways/relaxing/pattern": "obedience" };
const rows = ["cover", "complacency", "distraction"] as const;
const side = (row: (typeof rows)[number], value: string) => ({
  cover: "unlikely",
  complacency: "unlikely",
  distraction: "unlikely",
  [row]: value,
});
const patterns = (change: { readonly [pattern: string]: string }) => ({
  "oversight-as-surveillance": "applies",
  complacency: "applies",
  obedience: "does-not-apply",
  ...change,
});

/** One change for each row and value. */
const eachRow = (
  values: readonly string[],
  effectsOf: (row: string, value: string) => { readonly [row: string]: string },
  rowsMeant: (row: string) => boolean = () => true,
): readonly Change[] =>
  Object.keys(noEffect)
    .filter(rowsMeant)
    .flatMap((row) => values.map((value) => ({ [EFFECTS]: effectsOf(row, value) })));
const isRestraint = (row: string) => row.startsWith("restraint");
const oneEffect = (row: string, value: string) => ({ ...noEffect, [row]: value });

export const FACTORS_CASES: { readonly [rule: string]: RuleCase } = {
  "factors.profile-missing": {
    fires: [{ [EFFECTS]: gone }, { [EFFECTS]: unknown }],
    quiet: [{}, { [EFFECTS]: gone, "inaction.lean": gone }, { [EFFECTS]: notApplicable }],
  },
  "factors.effect-without-mechanism": {
    fires: [
      { "factors.mechanism": gone },
      ...Object.keys(noEffect).flatMap((row) =>
        ["strengthens", "strengthens-slightly", "weakens", "weakens-slightly"].map((value) => ({
          "factors.mechanism": unknown,
          [EFFECTS]: { ...noEffect, [row]: value },
        })),
      ),
    ],
    quiet: [
      { "factors.mechanism": gone, [EFFECTS]: noEffect },
      { "factors.mechanism": gone, [EFFECTS]: { ...noEffect, "risk-evaluation": "unsure" } },
    ],
  },
  "factors.weakens": {
    fires: Object.keys(noEffect).map((row) => ({ [EFFECTS]: { ...noEffect, [row]: "weakens" } })),
    quiet: Object.keys(noEffect).map((row) => ({ [EFFECTS]: { ...noEffect, [row]: "weakens-slightly" } })),
  },
  "factors.nothing-lost": {
    fires: eachRow(["strengthens", "strengthens-slightly"], (row, value) => effects({ [row]: value })),
    quiet: eachRow(["none", "weakens", "weakens-slightly", "unsure"], (row, value) =>
      effects({ [row]: value }),
    ),
  },
  "factors.only-backdrop": {
    fires: [{ "factors.backdrop": "alone" }],
    quiet: [{ "factors.backdrop": "partly" }, { "factors.backdrop": "no" }],
  },
  "factors.backdrop-without-path": {
    fires: [
      { "factors.backdrop": "alone" },
      { "factors.backdrop": "partly", "factors.backdrop-how": unknown },
    ],
    quiet: [
      { "factors.backdrop": "no" },
      { "factors.backdrop": "partly", "factors.backdrop-how": "Boards ask for miss rates." },
    ],
  },
  "factors.hardening-one-edged": {
    fires: ["cyber-defence", "monitoring", "anti-manipulation", "countermeasures"].map((value) => ({
      "factors.hardening": [value],
      "factors.other-edge": gone,
    })),
    quiet: [{ "factors.hardening": ["none"], "factors.other-edge": gone }, {}],
  },
  "factors.cyber-edge-denied": {
    fires: [
      {
        "factors.hardening": ["cyber-defence"],
        "misuse.patterns": patterns({ "offensive-cyber": "does-not-apply" }),
      },
    ],
    quiet: [
      {
        "factors.hardening": ["cyber-defence"],
        "misuse.patterns": patterns({ "offensive-cyber": "applies" }),
      },
      { "misuse.patterns": patterns({ "offensive-cyber": "does-not-apply" }) },
    ],
  },
  "factors.monitoring-edge-denied": {
    fires: [
      {
        "misuse.patterns": patterns({
          "oversight-as-surveillance": "does-not-apply",
          "enforcement-and-military": "does-not-apply",
        }),
      },
    ],
    quiet: [
      {
        "misuse.patterns": patterns({
          "oversight-as-surveillance": "applies",
          "enforcement-and-military": "does-not-apply",
        }),
      },
      {
        "misuse.patterns": patterns({
          "oversight-as-surveillance": "does-not-apply",
          "enforcement-and-military": "applies",
        }),
      },
      {
        "factors.hardening": ["cyber-defence"],
        "misuse.patterns": patterns({
          "oversight-as-surveillance": "does-not-apply",
          "enforcement-and-military": "does-not-apply",
        }),
      },
    ],
  },
  "factors.loop-unstated": {
    fires: [{ "factors.loop": gone }, { "factors.loop": unknown }],
    quiet: [{ "factors.loop": "neither" }, { "factors.loop": gone, "inaction.lean": gone }],
  },
  "factors.speed-up-unstated": {
    fires: [
      { [CAPABILITIES]: gone },
      { [SAFETY]: unknown },
      { "factors.loop": "safety", [SAFETY]: gone },
      { "factors.loop": "capabilities", [CAPABILITIES]: gone },
    ],
    quiet: [{ "factors.loop": "neither", [CAPABILITIES]: gone }, {}],
  },
  "factors.loop-when-unstated": {
    fires: [{ "factors.loop-when": gone }, { "factors.loop": "capabilities", "factors.loop-when": unknown }],
    quiet: [{ "factors.loop": "safety", "factors.loop-when": gone }, {}],
  },
  "factors.developer-tools-without-speed-up": {
    fires: [{ "timelines.developer-tools": "yes", [CAPABILITIES]: 0 }],
    quiet: [
      { "timelines.developer-tools": "yes", [CAPABILITIES]: 1 },
      { "timelines.developer-tools": "slightly", [CAPABILITIES]: 0 },
    ],
  },
  "factors.speed-up-without-channel": {
    fires: [{ "timelines.products": "no", "timelines.developer-tools": "no", [CAPABILITIES]: 2 }],
    quiet: [
      ...["insight", "hype", "talent"].map((row) => ({
        "timelines.products": "no",
        "timelines.developer-tools": "no",
        "timelines.other-channels": { [row]: "sooner" },
        [CAPABILITIES]: 2,
      })),
      { "timelines.products": "no", "timelines.developer-tools": "no", [CAPABILITIES]: 1 },
      { "timelines.products": "slightly", "timelines.developer-tools": "no", [CAPABILITIES]: 2 },
      { "timelines.products": "no", "timelines.developer-tools": "slightly", [CAPABILITIES]: 2 },
    ],
  },
  "factors.side-effects-unguarded": {
    fires: rows.map((row) => ({
      [SIDE]: side(row, "likely"),
      "factors.side-effects-guard": gone,
      ...ELSEWHERE,
    })),
    quiet: [
      { [SIDE]: side("cover", "possible"), "factors.side-effects-guard": gone },
      { [SIDE]: side("cover", "likely") },
      ...(
        [
          ["cover", "cover"],
          ["complacency", "complacency"],
          ["distraction", "distraction-from-restraint"],
        ] as const
      ).map(
        ([row, pattern]): Change => ({
          [SIDE]: side(row, "likely"),
          "factors.side-effects-guard": gone,
          "misuse.pathways/watching/pattern": pattern,
        }),
      ),
    ],
  },
  "factors.cover-denied": {
    fires: [
      { [SIDE]: side("cover", "likely"), "misuse.patterns": patterns({ cover: "does-not-apply" }) },
      {
        [SIDE]: side("complacency", "likely"),
        "misuse.patterns": patterns({ complacency: "does-not-apply" }),
      },
      {
        [SIDE]: side("distraction", "likely"),
        "misuse.patterns": patterns({ "distraction-from-restraint": "does-not-apply" }),
      },
    ],
    quiet: [
      { [SIDE]: side("cover", "possible"), "misuse.patterns": patterns({ cover: "does-not-apply" }) },
      {
        [SIDE]: side("complacency", "possible"),
        "misuse.patterns": patterns({ complacency: "does-not-apply" }),
      },
      {
        [SIDE]: side("distraction", "possible"),
        "misuse.patterns": patterns({ "distraction-from-restraint": "does-not-apply" }),
      },
      { [SIDE]: side("cover", "likely"), "misuse.patterns": patterns({ cover: "applies" }) },
      { [SIDE]: side("complacency", "likely"), "misuse.patterns": patterns({ complacency: "applies" }) },
      {
        [SIDE]: side("distraction", "likely"),
        "misuse.patterns": patterns({ "distraction-from-restraint": "applies" }),
      },
    ],
  },
  "factors.distraction-without-restraint": {
    fires: eachRow(["none", "strengthens", "strengthens-slightly"], oneEffect, isRestraint).map((change) => ({
      ...change,
      [SIDE]: side("distraction", "likely"),
    })),
    quiet: [
      ...["possible", "unlikely", "unsure"].map((value) => ({
        [SIDE]: side("distraction", value),
        [EFFECTS]: noEffect,
      })),
      ...eachRow(["weakens", "weakens-slightly", "unsure"], oneEffect, isRestraint).map((change) => ({
        ...change,
        [SIDE]: side("distraction", "likely"),
      })),
    ],
  },
  "factors.no-restraint-gained": {
    fires: [
      { [EFFECTS]: { ...noEffect, "safety-progress": "strengthens", "restraint-caution": "unsure" } },
      ...eachRow(["unsure"], oneEffect, isRestraint),
    ],
    quiet: [
      {},
      { [EFFECTS]: noEffect },
      ...eachRow(["weakens", "weakens-slightly"], oneEffect, isRestraint),
      { [EFFECTS]: gone },
      { [EFFECTS]: unknown },
      ...eachRow(["strengthens", "strengthens-slightly"], oneEffect, isRestraint),
    ],
  },
  "factors.backdrop-worn": {
    fires: ["weakens", "weakens-slightly"].map((effect) => ({
      [EFFECTS]: { ...noEffect, "general-capacity": effect },
    })),
    quiet: [
      { [EFFECTS]: { ...noEffect, "general-capacity": "strengthens" } },
      { [EFFECTS]: { ...noEffect, "restraint-caution": "weakens" } },
    ],
  },
  "factors.restraint-ended": {
    fires: [
      ...[["states"], ["authorities"], ["outsiders"], ["not-looked"], ...SILENCE].map(
        (whose): Change => ({
          "factors.hardening": ["cyber-defence"],
          "factors.restraint-ended": whose,
        }),
      ),
    ],
    quiet: [
      { "factors.hardening": ["cyber-defence"], "factors.restraint-ended": ["none"] },
      { "factors.hardening": ["monitoring"], "factors.restraint-ended": ["states"] },
      { "factors.hardening": ["cyber-defence"], "factors.restraint-ended": shownNone },
    ],
  },
  "factors.restraint-denied": {
    fires: [{ "factors.hardening": ["cyber-defence"], "factors.restraint-ended": ["none"] }],
    quiet: [
      { "factors.hardening": ["monitoring"], "factors.restraint-ended": ["none"] },
      { "factors.hardening": ["cyber-defence"], "factors.restraint-ended": ["states"] },
      { "factors.hardening": ["cyber-defence"], "factors.restraint-ended": ["none", "states"] },
      { "factors.hardening": ["cyber-defence"], "factors.restraint-ended": shownNone },
    ],
  },
  "factors.restraint-price-unsaid": {
    fires: [
      ...["not-looked", ...SILENCE].map((slows): Change => ({ "factors.restraint-slows": slows })),
      {
        "factors.restraint-slows": gone,
        "uses.flourishing-paths": ["restraint"],
        [EFFECTS]: noEffect,
      },
    ],
    quiet: [{ "factors.restraint-slows": "much" }, { "factors.restraint-slows": gone, [EFFECTS]: noEffect }],
  },
  "factors.restraint-slows-safety": {
    fires: ["strengthens", "strengthens-slightly"].map((progress) => ({
      "factors.restraint-slows": "much",
      [EFFECTS]: effects({ "safety-progress": progress }),
    })),
    quiet: [
      { "factors.restraint-slows": "some", [EFFECTS]: effects({}) },
      { "factors.restraint-slows": "much" },
      {
        "factors.restraint-slows": "much",
        [EFFECTS]: { ...noEffect, "safety-progress": "strengthens" },
      },
    ],
  },
};
