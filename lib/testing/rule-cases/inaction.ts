import { gone, notApplicable, type RuleCase, unknown } from "@/lib/testing/rule-cases/rule-case";

const SAFETY = "timelines.safety-effect";

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
      { "inaction.lean": "do-modified", [SAFETY]: { p10: -2, p50: -1, p90: 1 } },
    ],
  },
  "inaction.do-not-against-own-estimate": {
    fires: [{ "inaction.lean": "do-not", [SAFETY]: { p10: 0, p50: 1, p90: 2 } }],
    quiet: [
      { "inaction.lean": "do-not", [SAFETY]: { p10: 0, p50: 0.9, p90: 2 } },
      { [SAFETY]: { p10: 0, p50: 1, p90: 2 } },
    ],
  },
  "inaction.anyway-against-effect": {
    fires: [
      { "screening.anyway": "soon", [SAFETY]: { p10: 0, p50: 2, p90: 3 } },
      { "inaction.others": "already", "inaction.cost-size": 3 },
      { "inaction.others": "same-time", "inaction.cost-size": 4 },
    ],
    quiet: [
      { "screening.anyway": "soon", [SAFETY]: { p10: 0, p50: 1.9, p90: 3 } },
      { "inaction.others": "already", "inaction.cost-size": 2 },
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
