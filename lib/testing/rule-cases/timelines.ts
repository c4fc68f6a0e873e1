import {
  type Change,
  gone,
  notApplicable,
  type RuleCase,
  SILENCE,
  unknown,
} from "@/lib/testing/rule-cases/rule-case";

const later: Change = {
  "timelines.direction": "later",
  "timelines.shift": { p10: -1, p50: 1, p90: 3 },
};
const soonerAndGood: Change = { "timelines.shift-effect": 1, "timelines.shift-mechanisms": ["overhang"] };
const allUses = (effect: string): Change =>
  Object.fromEntries(
    ["heeding", "shipping", "licensing", "trusting", "spying"].map((use) => [
      `uses.list/${use}/effect-timelines`,
      effect,
    ]),
  );
const OTHER_CHANNELS = ["insight", "hype", "talent", "deployable", "policy-response"] as const;
/** In total sooner, and by neither of the two main channels. */
const BY_NOTHING_ELSE: Change = {
  "timelines.direction": "sooner",
  "timelines.products": "no",
  "timelines.developer-tools": "no",
};
const others = (said: { readonly [channel: string]: string }): Change => ({
  "timelines.other-channels": {
    insight: "none",
    hype: "none",
    talent: "none",
    deployable: "none",
    "policy-response": "none",
    ...said,
  },
});
const noRestraint = {
  "safety-progress": "strengthens",
  "risk-evaluation": "strengthens",
  "restraint-caution": "none",
  "restraint-coordination": "weakens",
  "restraint-options": "none",
  "restraint-attitudes": "none",
  "general-capacity": "none",
};
const NO_OTHER = {
  insight: "none",
  hype: "none",
  talent: "none",
  deployable: "none",
  "policy-response": "later",
};

export const TIMELINES_CASES: { readonly [rule: string]: RuleCase } = {
  "timelines.channel-unanswered": {
    fires: [
      { ...later, "timelines.products": gone },
      { ...later, "timelines.developer-tools": unknown },
      { "timelines.direction": "none", "timelines.products": gone },
      { "timelines.shift": { p10: -1, p50: 0, p90: 1 }, "timelines.products": gone },
    ],
    quiet: [later, { "timelines.products": gone }, { ...later, "timelines.products": notApplicable }],
  },
  "timelines.channel-denied-without-reason": {
    fires: [
      { "timelines.products": "no", "timelines.products-why": gone },
      { "timelines.developer-tools": "no", "timelines.developer-tools-why": unknown },
    ],
    quiet: [{ "timelines.products": "no" }, { "timelines.products-why": gone }],
  },
  "timelines.screening-differs": {
    fires: [
      { "screening.product-use": "yes", "timelines.products": "no" },
      { "screening.developer-tool-use": "yes", "timelines.developer-tools": "no" },
    ],
    quiet: [
      { "screening.product-use": "yes" },
      { "screening.developer-tool-use": "yes" },
      { "timelines.products": "no" },
      { "timelines.developer-tools": "no" },
      { "screening.product-use": "no", "timelines.products": "no" },
      { "screening.product-use": "yes", "timelines.products": "yes" },
      { "screening.developer-tool-use": "no", "timelines.developer-tools": "no" },
      { "screening.developer-tool-use": "yes", "timelines.developer-tools": "yes" },
    ],
  },
  "timelines.direction-against-shift": {
    fires: [
      { "timelines.shift": { p10: -3, p50: 0.1, p90: 1 } },
      { "timelines.shift": { p10: 0, p50: 0, p90: 1 } },
      { "timelines.direction": "later" },
      { "timelines.direction": "later", "timelines.shift": { p10: -3, p50: -0.1, p90: 1 } },
      { "timelines.direction": "later", "timelines.shift": { p10: -3, p50: 0, p90: 0 } },
      { "timelines.direction": "none", "timelines.shift": { p10: -3, p50: -0.6, p90: 1 } },
    ],
    quiet: [
      later,
      { "timelines.direction": "none", "timelines.shift": { p10: -3, p50: -0.5, p90: 1 } },
      { "timelines.shift": { p10: -3, p50: -0.01, p90: 1 } },
      // The tail goes the way that is said.
      { "timelines.shift": { p10: -3, p50: 0, p90: 1 } },
      { "timelines.direction": "later", "timelines.shift": { p10: -3, p50: 0, p90: 1 } },
    ],
  },
  "timelines.uses-against-shift": {
    fires: [
      {
        ...later,
        ...allUses("sooner"),
        "timelines.other-channels": gone,
      },
      { ...allUses("later"), "timelines.other-channels": NO_OTHER },
    ],
    quiet: [
      // Another channel is said to outweigh them.
      { ...later, ...allUses("sooner"), "timelines.other-channels": { "policy-response": "later" } },
      { ...allUses("later"), "timelines.other-channels": { talent: "sooner" } },
      allUses("sooner"),
      { ...later, ...allUses("sooner"), "uses.list/trusting/effect-timelines": "none" },
      { ...allUses("sooner"), "timelines.shift": { p10: -1, p50: 0, p90: 1 } },
    ],
  },
  "timelines.overhang-questioned": {
    fires: [soonerAndGood],
    quiet: [
      { ...soonerAndGood, "timelines.shift-mechanism-why": gone },
      { ...soonerAndGood, "timelines.shift-mechanisms": ["public-understanding"] },
      { ...soonerAndGood, "timelines.shift-effect": 0 },
      { ...soonerAndGood, ...later },
    ],
  },
  "timelines.mechanism-questioned": {
    fires: [
      { ...soonerAndGood, "timelines.shift-mechanisms": ["overhang", "public-understanding"] },
      ...["public-understanding", "race-pressure", "preparation-time", "who-leads", "other"].map(
        (mechanism) => ({
          ...soonerAndGood,
          "timelines.shift-mechanisms": [mechanism],
        }),
      ),
      { ...soonerAndGood, "timelines.direction": "none", "timelines.shift-mechanisms": ["other"] },
      {
        ...soonerAndGood,
        "timelines.shift": { p10: -1, p50: 0, p90: 1 },
        "timelines.shift-mechanisms": ["other"],
      },
    ],
    quiet: [
      soonerAndGood,
      {},
      { ...soonerAndGood, "timelines.shift-mechanisms": ["other"], "timelines.shift-mechanism-why": gone },
      { ...soonerAndGood, "timelines.shift-mechanisms": ["other"], "timelines.shift-effect": 0 },
      { ...soonerAndGood, ...later, "timelines.shift-mechanisms": ["other"] },
    ],
  },
  "timelines.other-channel-left-out": {
    fires: [
      ...OTHER_CHANNELS.flatMap((channel) => [
        { ...others({ [channel]: "sooner" }), "timelines.direction": "none" },
        { ...others({ [channel]: "later" }), ...BY_NOTHING_ELSE },
      ]),
      { ...others({ talent: "sooner" }), "timelines.direction": "none" },
      { ...others({ hype: "sooner", insight: "none" }), ...later },
      {
        ...others({ "policy-response": "later" }),
        "timelines.direction": "none",
        "timelines.products": "no",
        "timelines.developer-tools": "no",
      },
    ],
    quiet: [
      { ...others({ talent: "sooner" }), "timelines.direction": "sooner" },
      { ...others({}), "timelines.direction": "none" },
      { ...others({}), ...BY_NOTHING_ELSE },
      ...OTHER_CHANNELS.flatMap((channel) => {
        const against = channel === "talent" ? "insight" : "talent";
        return [
          { ...others({ [against]: "sooner", [channel]: "later" }), "timelines.direction": "none" },
          { ...others({ [against]: "later", [channel]: "sooner" }), ...BY_NOTHING_ELSE },
        ];
      }),
      { ...others({ talent: "none", insight: "unsure" }), "timelines.direction": "none" },
      {
        ...others({ "policy-response": "later" }),
        "timelines.direction": "none",
        "timelines.products": "slightly",
        "timelines.developer-tools": "no",
      },
      {
        ...others({ "policy-response": "later" }),
        "timelines.direction": "none",
        "timelines.products": "no",
        "timelines.developer-tools": "slightly",
      },
      {
        ...others({ "policy-response": "later", insight: "sooner" }),
        "timelines.direction": "sooner",
        "timelines.products": "no",
        "timelines.developer-tools": "no",
      },
      {
        ...others({ "policy-response": "later" }),
        ...later,
        "timelines.products": "no",
        "timelines.developer-tools": "no",
      },
    ],
  },
  "timelines.other-channel-unexplained": {
    fires: [
      { "timelines.other-channels": { talent: "sooner" }, "timelines.other-why": gone },
      { "timelines.other-channels": { talent: "later" }, "timelines.other-why": unknown },
    ],
    quiet: [
      { "timelines.other-channels": { talent: "none" }, "timelines.other-why": gone },
      {
        "timelines.other-channels": { talent: "sooner" },
        "timelines.other-why": "They are hired by builders.",
      },
    ],
  },
  "timelines.safety-effect-unexplained": {
    fires: [{ "timelines.safety-effect-why": gone }, { "timelines.safety-effect-why": unknown }],
    quiet: [{}, { "timelines.safety-effect": gone, "timelines.safety-effect-why": gone }],
  },
  "timelines.safety-effect-negative": {
    fires: [{ "timelines.safety-effect": { p10: -1, p50: -0.1, p90: 1 } }],
    quiet: [{ "timelines.safety-effect": { p10: -1, p50: 0, p90: 1 } }],
  },
  "timelines.no-room-for-harm": {
    fires: [
      {
        "timelines.safety-effect": { p10: 0, p50: 1, p90: 2 },
        "misuse.pathways/watching/severity": 4,
        "misuse.pathways/watching/likelihood": 0.1,
      },
      ...SILENCE.map(
        (odds): Change => ({
          "timelines.safety-effect": { p10: 0, p50: 1, p90: 2 },
          "misuse.pathways/watching/severity": 4,
          "misuse.pathways/watching/likelihood": odds,
        }),
      ),
    ],
    quiet: [
      { "timelines.safety-effect": { p10: 0, p50: 1, p90: 2 } },
      { "misuse.pathways/watching/severity": 4 },
      {
        "timelines.safety-effect": { p10: 0, p50: 1, p90: 2 },
        "misuse.pathways/watching/severity": 4,
        "misuse.pathways/watching/likelihood": 0.09,
      },
    ],
  },
  "timelines.quantiles-out-of-order": {
    fires: [
      { "timelines.shift": { p10: 1, p50: -0.5, p90: 2 } },
      { "timelines.safety-effect": { p10: -1, p50: 2, p90: 1 } },
    ],
    quiet: [{ "timelines.shift": { p10: -1, p50: -1, p90: -1 } }],
  },
  "timelines.range-without-width": {
    fires: [{ "timelines.shift": { p10: -1, p50: -1, p90: -1 } }],
    quiet: [{ "timelines.shift": { p10: -1, p50: -1, p90: 0 } }],
  },
  "timelines.no-brake": {
    fires: [
      ...[...SILENCE, "Care."].map((brake): Change => ({ "timelines.brake": brake })),
      {
        "timelines.brake": gone,
        "uses.flourishing-paths": ["restraint"],
        "factors.effects": noRestraint,
        "timelines.direction": "none",
      },
      { "timelines.brake": gone, "timelines.shift": { p10: -1, p50: -0.5, p90: 1 } },
      { "timelines.brake": gone, "timelines.shift": gone },
      ...Object.keys(noRestraint)
        .filter((row) => row.startsWith("restraint"))
        .flatMap((row) =>
          ["strengthens", "strengthens-slightly"].map(
            (effect): Change => ({
              "timelines.brake": gone,
              "factors.effects": { ...noRestraint, [row]: effect },
            }),
          ),
        ),
    ],
    quiet: [
      { ...later, "timelines.brake": gone },
      { "timelines.brake": gone, "timelines.shift": { p10: -1, p50: -0.1, p90: 1 } },
      { "timelines.brake": gone, "factors.effects": noRestraint },
    ],
  },
};
