import {
  type Change,
  gone,
  notApplicable,
  type RuleCase,
  SILENCE,
  unknown,
} from "@/lib/testing/rule-cases/rule-case";

const LIST = "uses.list";
const onlyIntended: Change = {
  [`${LIST}/shipping/stance`]: "intended",
  [`${LIST}/licensing/stance`]: "intended",
  [`${LIST}/trusting/stance`]: "intended",
  [`${LIST}/spying/stance`]: "intended",
};
const harmless: Change = {
  "misuse.pathways": gone,
  [`${LIST}/shipping/effect-safety`]: 0,
  [`${LIST}/spying`]: gone,
};
const fearedByCustomers: Change = {
  [`${LIST}/spying/recipient`]: ["customers"],
  [`${LIST}/spying/likelihood-5y`]: 0.5,
};

/** Nothing is feared but that it fails. */
const onlyFails: Change = {
  "evidence.main-danger": ["loss-of-control"],
  [`${LIST}/spying`]: gone,
  "misuse.pathways/watching/pattern": "complacency",
  "uses.works-perfectly": gone,
};

export const USES_CASES: { readonly [rule: string]: RuleCase } = {
  "uses.none-named": {
    fires: [
      { [LIST]: gone },
      {
        [LIST]: unknown,
        [`${LIST}/heeding`]: gone,
        [`${LIST}/shipping`]: gone,
        [`${LIST}/licensing`]: gone,
        [`${LIST}/trusting`]: gone,
        [`${LIST}/spying`]: gone,
      },
    ],
    quiet: [
      { [LIST]: gone, "recipients.list": gone },
      { [LIST]: gone, "timelines.safety-effect": gone, "misuse.any": gone, "release.form": gone },
    ],
  },
  "uses.only-intended": {
    fires: [onlyIntended],
    quiet: [{ ...onlyIntended, [`${LIST}/spying/stance`]: "feared" }, { [LIST]: gone }],
  },
  "uses.none-harmful": {
    fires: [harmless],
    quiet: [
      { ...harmless, [`${LIST}/shipping/effect-safety`]: -1 },
      { ...harmless, [`${LIST}/trusting/stance`]: "feared" },
      { [`${LIST}/shipping/effect-safety`]: 0, [`${LIST}/spying`]: gone },
    ],
  },
  "uses.feared-without-pathway": {
    fires: [fearedByCustomers],
    quiet: [
      { ...fearedByCustomers, [`${LIST}/spying/likelihood-5y`]: 0.49 },
      { [`${LIST}/spying/likelihood-5y`]: 0.5 },
      { ...fearedByCustomers, [`${LIST}/spying/stance`]: "likely" },
    ],
  },
  "uses.harmful-and-likely": {
    fires: [
      { [`${LIST}/shipping/effect-safety`]: -2 },
      { [`${LIST}/licensing/effect-safety`]: -3, [`${LIST}/licensing/likelihood-5y`]: 0.5 },
      // Of those who don’t build, any harm that is expected.
      { [`${LIST}/trusting/effect-safety`]: -1 },
      { [`${LIST}/licensing/effect-safety`]: -1 },
    ],
    quiet: [
      { [`${LIST}/trusting/effect-safety`]: -1, [`${LIST}/trusting/likelihood-5y`]: 0.49 },
      { [`${LIST}/shipping/effect-safety`]: -1 },
      { [`${LIST}/shipping/effect-safety`]: -2, [`${LIST}/shipping/likelihood-5y`]: 0.49 },
      { [`${LIST}/spying/likelihood-5y`]: 0.9 },
    ],
  },
  "uses.likelihoods-reversed": {
    fires: [{ [`${LIST}/heeding/likelihood-1y`]: 0.61 }],
    quiet: [
      { [`${LIST}/heeding/likelihood-1y`]: 0.6 },
      { [`${LIST}/heeding/likelihood-1y`]: 0.61, [`${LIST}/heeding/likelihood-5y`]: unknown },
    ],
  },
  "uses.no-path": {
    fires: [{ "uses.flourishing-paths": ["none-yet"] }],
    quiet: [{ "uses.flourishing-paths": gone }],
  },
  "uses.intended-without-flourishing": {
    fires: [{ [`${LIST}/heeding/flourishing`]: gone }],
    quiet: [
      { [`${LIST}/heeding/flourishing`]: gone, [`${LIST}/heeding/effect-safety`]: 0 },
      { [`${LIST}/heeding/flourishing`]: gone, [`${LIST}/heeding/stance`]: "likely" },
    ],
  },
  "uses.one-decisive-act": {
    fires: [{ "uses.decisive": "one-act" }],
    quiet: [{ "uses.decisive": "several" }],
  },
  "uses.governance-unexplained": {
    fires: [
      { "uses.governance-how": gone },
      { "uses.governance-how": unknown, "uses.governance-benefit": ["standards"] },
    ],
    quiet: [
      { "uses.governance-how": gone, "uses.governance-benefit": ["none"] },
      { "uses.governance-how": notApplicable },
    ],
  },
  "uses.adoption-cost-unsaid": {
    fires: [
      { [`${LIST}/heeding/adoption-cost`]: gone },
      { [`${LIST}/heeding/adoption-cost`]: unknown, [`${LIST}/heeding/effect-safety`]: 2 },
    ],
    quiet: [
      { [`${LIST}/heeding/adoption-cost`]: gone, [`${LIST}/heeding/effect-safety`]: 0 },
      { [`${LIST}/heeding/adoption-cost`]: gone, [`${LIST}/heeding/stance`]: "likely" },
    ],
  },
  "uses.only-failure-feared": {
    fires: [
      onlyFails,
      { ...onlyFails, "evidence.main-danger": gone },
      { ...onlyFails, "uses.works-perfectly": "Care." },
      { ...onlyFails, "uses.works-perfectly": notApplicable },
      { ...onlyFails, "misuse.pathways": gone },
      { ...onlyFails, "misuse.pathways/watching/pattern": "premature-effort" },
      { ...onlyFails, "misuse.pathways/watching/pattern": "harmful-delegation" },
    ],
    quiet: [
      { ...onlyFails, "uses.works-perfectly": "Nobody inspects a service that is watched." },
      { ...onlyFails, "evidence.main-danger": ["misuse-by-people"] },
      { ...onlyFails, "evidence.main-danger": ["concentration-of-power"] },
      { ...onlyFails, [`${LIST}/shipping/stance`]: "feared" },
      { ...onlyFails, "misuse.pathways/watching/pattern": "obedience" },
      { ...onlyFails, [LIST]: gone },
    ],
  },
  "uses.good-said-by-makers": {
    fires: ["controllable", "persuasive"].flatMap((easier) =>
      [["makers", "users"], ["nobody"]].map((said) => ({
        "screening.makes-easier": [easier],
        "uses.good-said-by": said,
      })),
    ),
    quiet: [
      ...SILENCE.map(
        (said): Change => ({ "screening.makes-easier": ["controllable"], "uses.good-said-by": said }),
      ),
      { "uses.good-said-by": ["makers"] },
      { "screening.makes-easier": ["controllable"], "uses.good-said-by": ["makers", "affected"] },
      { "screening.makes-easier": ["persuasive"], "uses.good-said-by": ["public-body"] },
    ],
  },
  "uses.good-said-by-unsaid": {
    fires: ["controllable", "persuasive"].flatMap((easier) =>
      SILENCE.map((said): Change => ({ "screening.makes-easier": [easier], "uses.good-said-by": said })),
    ),
    quiet: [
      { "uses.good-said-by": gone },
      { "screening.makes-easier": ["controllable"], "uses.good-said-by": ["makers"] },
      { "screening.makes-easier": ["persuasive"], "uses.good-said-by": ["nobody"] },
    ],
  },
  "uses.safer-route-unshown": {
    fires: [
      { "uses.flourishing-paths": ["safer-route"] },
      { "uses.flourishing-paths": ["institutions", "safer-route"], "uses.safer-route-shown": "x" },
    ],
    quiet: [
      {
        "uses.flourishing-paths": ["safer-route"],
        "uses.safer-route-shown": "Two operators drop the agent that acts unasked.",
      },
      { "uses.flourishing-paths": ["institutions"] },
    ],
  },
};
