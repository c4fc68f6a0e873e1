import { type Change, gone, notApplicable, type RuleCase, unknown } from "@/lib/testing/rule-cases/rule-case";

const SAFETY = "timelines.safety-effect";

/** What the shift in time does is no reason against the work. */
const HARMLESS: Change = { "timelines.shift-effect": 0 };

export const INACTION_CASES: { readonly [rule: string]: RuleCase } = {
  "inaction.do-not-without-cost": {
    fires: [
      { "inaction.lean": "do-not", "inaction.cost": gone },
      { "inaction.lean": "do-not", "inaction.cost-size": unknown },
    ],
    quiet: [{ "inaction.lean": "do-not" }, { "inaction.cost": gone }],
  },
  "inaction.do-without-cost": {
    fires: [{ "inaction.cost": gone }, { "inaction.lean": "do", "inaction.cost": unknown }],
    quiet: [{ "inaction.lean": "do-not", "inaction.cost": gone }, { "inaction.cost": notApplicable }],
  },
  "inaction.do-against-own-estimate": {
    fires: [{ "inaction.lean": "do", [SAFETY]: { p10: -2, p50: -0.1, p90: 1 } }],
    quiet: [
      { "inaction.lean": "do", [SAFETY]: { p10: -2, p50: 0, p90: 1 } },
      // By what it does to timing it may be worth it.
      { "inaction.lean": "do", [SAFETY]: { p10: -2, p50: -0.1, p90: 1 }, "timelines.shift-effect": 1 },
      { "inaction.lean": "do-modified", [SAFETY]: { p10: -2, p50: -1, p90: 1 } },
    ],
  },
  "inaction.do-not-against-own-estimate": {
    fires: [{ ...HARMLESS, "inaction.lean": "do-not", [SAFETY]: { p10: 0, p50: 1, p90: 2 } }],
    quiet: [
      { "inaction.lean": "do-not", [SAFETY]: { p10: 0, p50: 1, p90: 2 }, "timelines.shift-effect": -1 },
      { ...HARMLESS, "inaction.lean": "do-not", [SAFETY]: { p10: 0, p50: 0.9, p90: 2 } },
      { ...HARMLESS, [SAFETY]: { p10: 0, p50: 1, p90: 2 } },
    ],
  },
  "inaction.anyway-against-effect": {
    fires: [
      { "screening.anyway": "soon", [SAFETY]: { p10: 0, p50: 2, p90: 3 } },
      ...["already", "same-time"].map((others) => ({
        "inaction.others": others,
        [SAFETY]: { p10: 0, p50: 2, p90: 3 },
      })),
    ],
    quiet: [
      // Large where nobody does it, and others do.
      { "inaction.others": "already", "inaction.cost-size": 4 },
      { "screening.anyway": "soon", [SAFETY]: { p10: 0, p50: 1.9, p90: 3 } },
      { "inaction.cost-size": 4 },
    ],
  },
  "inaction.stake-and-alone": {
    fires: [{ "inaction.decided": "alone" }, { "inaction.decided": "alone", "inaction.stake": ["equity"] }],
    quiet: [{ "inaction.decided": "alone", "inaction.stake": ["none"] }, { "inaction.decided": "team" }],
  },
  "inaction.stake-unnamed": {
    fires: [{ "inaction.stake": gone }],
    quiet: [{ "inaction.stake": ["none"] }, { "inaction.stake": gone, "inaction.lean": gone }],
  },
};
