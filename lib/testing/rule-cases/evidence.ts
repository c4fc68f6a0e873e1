import {
  type Change,
  gone,
  notApplicable,
  type RuleCase,
  SILENCE,
  unknown,
} from "@/lib/testing/rule-cases/rule-case";

const CLAIM = "evidence.claims/earlier";
const FALLS = "evidence.assumptions/heeded";

/** A builder has an evaluation directly, and the authors’ employer gains. */
const TESTED_BY_MAKER: Change = {
  "inaction.stake": ["employer"],
  "project.outputs/suite/form": "evaluation",
  "recipients.list/tester/kind": ["frontier-developer"],
  "recipients.list/tester/channel": ["direct-briefing"],
  "recipients.list/tester/outputs": ["suite"],
};

export const EVIDENCE_CASES: { readonly [rule: string]: RuleCase } = {
  "evidence.verification-for-validation": {
    fires: [{ [`${CLAIM}/shown-by`]: "verification" }],
    quiet: [
      { [`${CLAIM}/shown-by`]: "verification", [`${CLAIM}/asserts`]: "verification" },
      { [`${CLAIM}/shown-by`]: "nothing-yet" },
    ],
  },
  "evidence.ai-validates": {
    fires: [{ [`${CLAIM}/checker`]: "ai" }],
    quiet: [
      { [`${CLAIM}/checker`]: "ai", [`${CLAIM}/asserts`]: "verification" },
      { [`${CLAIM}/checker`]: "other-person" },
    ],
  },
  "evidence.only-self-checked": {
    fires: [{ [`${CLAIM}/checker`]: "self" }, { [`${CLAIM}/checker`]: "ai" }],
    quiet: [
      { [`${CLAIM}/checker`]: "other-person" },
      { [`${CLAIM}/checker`]: "self", "evidence.claims/more/checker": "other-team" },
      { "evidence.claims": gone },
    ],
  },
  "evidence.own-test": {
    fires: [
      TESTED_BY_MAKER,
      { ...TESTED_BY_MAKER, "inaction.stake": ["equity"] },
      { ...TESTED_BY_MAKER, "recipients.list/tester/channel": ["internal-handover"] },
      { ...TESTED_BY_MAKER, "recipients.list/tester/kind": ["other-developer"] },
      { ...TESTED_BY_MAKER, "recipients.list/tester/kind": ["product-company"] },
    ],
    quiet: [
      { ...TESTED_BY_MAKER, "inaction.stake": ["career"] },
      { ...TESTED_BY_MAKER, "recipients.list/tester/channel": ["publication"] },
      { ...TESTED_BY_MAKER, "recipients.list/tester/kind": ["regulator"] },
      { ...TESTED_BY_MAKER, "project.outputs/suite/form": "code" },
    ],
  },
  "evidence.claim-without-evidence": {
    fires: ["nothing-yet", ...SILENCE].map(
      (shown): Change => ({
        "evidence.confidence": "high",
        [`${CLAIM}/shown-by`]: shown,
      }),
    ),
    quiet: [
      { [`${CLAIM}/shown-by`]: "nothing-yet" },
      { "evidence.confidence": "high" },
      // Of a detail nothing shows yet whether it was built as meant; the central claim is shown.
      {
        "evidence.confidence": "high",
        "evidence.claims/detail/claim": "It starts within a second",
        "evidence.claims/detail/asserts": "verification",
        "evidence.claims/detail/shown-by": "nothing-yet",
      },
    ],
  },
  "evidence.confidence-above-maturity": {
    fires: [
      { "evidence.confidence": "high", "evidence.maturity": 2 },
      { "evidence.confidence": "medium", "evidence.maturity": 1 },
      ...SILENCE.map(
        (maturity): Change => ({ "evidence.confidence": "high", "evidence.maturity": maturity }),
      ),
      ...SILENCE.map(
        (maturity): Change => ({ "evidence.confidence": "medium", "evidence.maturity": maturity }),
      ),
    ],
    quiet: [
      { "evidence.confidence": "high", "evidence.maturity": 3 },
      { "evidence.confidence": "medium", "evidence.maturity": 2 },
      { "evidence.confidence": "low", "evidence.maturity": 1 },
      { "evidence.confidence": "low", "evidence.maturity": unknown },
    ],
  },
  "evidence.confidence-above-assumptions": {
    fires: [
      { "evidence.confidence": "high", [`${FALLS}/probability`]: 0.79 },
      ...SILENCE.map((odds): Change => ({ "evidence.confidence": "high", [`${FALLS}/probability`]: odds })),
      ...SILENCE.map(
        (weight): Change => ({
          "evidence.confidence": "high",
          [`${FALLS}/probability`]: 0.79,
          [`${FALLS}/weight`]: weight,
        }),
      ),
    ],
    quiet: [
      { "evidence.confidence": "high", [`${FALLS}/probability`]: 0.8 },
      {
        "evidence.confidence": "high",
        [`${FALLS}/probability`]: 0.79,
        [`${FALLS}/weight`]: "case-weakens",
      },
      { [`${FALLS}/probability`]: 0.79 },
    ],
  },
  "evidence.no-mind-changer": {
    fires: [{ [`${FALLS}/mind-changer`]: gone }],
    quiet: [{ "evidence.assumptions/logs/mind-changer": gone }],
  },
  "evidence.no-assumptions": {
    fires: [{ "evidence.assumptions": gone }, { "evidence.assumptions": gone, "evidence.confidence": gone }],
    quiet: [{ "evidence.assumptions": gone, "evidence.confidence": gone, "evidence.claims": gone }],
  },
  "evidence.no-confidence": {
    fires: [{ "evidence.confidence": notApplicable }],
    quiet: [
      { "evidence.confidence": "low" },
      { "evidence.confidence": gone },
      { "evidence.confidence": notApplicable, "evidence.claims": gone, "evidence.assumptions": gone },
    ],
  },
  "evidence.no-worldview": {
    fires: [{ "evidence.worldview": gone }],
    quiet: [{ "evidence.worldview": gone, "evidence.assumptions": gone }, { "evidence.worldview": "own" }],
  },
  "evidence.worldview-against-ai-labour": {
    fires: ["human-progress-first", "enhanced-human-labour-first", "no-sweet-spot"].map((view) => ({
      "evidence.worldview": view,
      "screening.ai-labour": "central",
    })),
    quiet: [
      { "evidence.worldview": "ai-labour-first", "screening.ai-labour": "central" },
      { "evidence.worldview": "no-sweet-spot", "screening.ai-labour": "assists" },
    ],
  },
  "evidence.danger-against-misuse": {
    fires: [
      { "evidence.main-danger": ["loss-of-control"], "misuse.pathways/watching/severity": 4 },
      ...SILENCE.map(
        (odds): Change => ({
          "evidence.main-danger": ["loss-of-control"],
          "misuse.pathways/watching/severity": 4,
          "misuse.pathways/watching/likelihood": odds,
        }),
      ),
    ],
    quiet: [
      // What nobody said contradicts nothing.
      ...SILENCE.map(
        (danger): Change => ({ "evidence.main-danger": danger, "misuse.pathways/watching/severity": 4 }),
      ),
      // What people take the work for is how control is lost, and no misuse by people.
      {
        "evidence.main-danger": ["loss-of-control"],
        "misuse.pathways/watching/severity": 4,
        "misuse.pathways/watching/pattern": "cover",
      },
      { "evidence.main-danger": ["loss-of-control"] },
      { "misuse.pathways/watching/severity": 4 },
      {
        "evidence.main-danger": ["loss-of-control"],
        "misuse.pathways/watching/severity": 4,
        "misuse.pathways/watching/likelihood": 0.09,
      },
    ],
  },
  "evidence.danger-unsaid-beside-misuse": {
    fires: SILENCE.map(
      (danger): Change => ({ "evidence.main-danger": danger, "misuse.pathways/watching/severity": 4 }),
    ),
    quiet: [
      { "evidence.main-danger": gone },
      { "evidence.main-danger": ["loss-of-control"], "misuse.pathways/watching/severity": 4 },
    ],
  },
  "evidence.danger-without-misuse": {
    fires: [{ "misuse.any": "none" }],
    quiet: [{ "misuse.any": "none", "evidence.main-danger": ["loss-of-control"] }, {}],
  },
  "evidence.people-left-out": {
    fires: [{ "evidence.main-danger": ["loss-of-control", "accidents-and-erosion"] }],
    quiet: [
      { "evidence.main-danger": ["misuse-by-people"] },
      { "evidence.main-danger": ["concentration-of-power"] },
      { "evidence.main-danger": unknown },
    ],
  },
  "evidence.systems-left-out": {
    fires: [{ "evidence.main-danger": ["misuse-by-people", "accidents-and-erosion"] }],
    quiet: [{ "evidence.main-danger": ["loss-of-control"] }, { "evidence.main-danger": gone }],
  },
  "evidence.nothing-shown-yet": {
    fires: [{ [`${CLAIM}/shown-by`]: "nothing-yet" }],
    quiet: [
      { [`${CLAIM}/shown-by`]: "verification" },
      { [`${CLAIM}/shown-by`]: "validation" },
      { [`${CLAIM}/shown-by`]: gone },
      {
        [`${CLAIM}/shown-by`]: "nothing-yet",
        "release.forecasts/fits": "b",
        "release.forecasts/fits/claims": [CLAIM.split("/")[1] ?? ""],
      },
    ],
  },
  "evidence.open-question-unowned": {
    fires: [
      { "inaction.others": unknown },
      { "inaction.others": { status: "unknown", who: "Ada Berg" } },
      { "inaction.others": { status: "unknown", by: "2030-01-01" } },
      { "recipients.list/maker/wants": { status: "unknown", who: " ", by: "2030-01-01" } },
    ],
    quiet: [{ "inaction.others": { status: "unknown", who: "Ada Berg", by: "2030-01-01" } }, {}],
  },
  "evidence.condition-nobody-supplies": {
    fires: [{ [`${FALLS}/supplied`]: "nobody" }],
    quiet: [
      { [`${FALLS}/supplied`]: "expected" },
      { [`${FALLS}/supplied`]: gone },
      { [`${FALLS}/supplied`]: "nobody", [`${FALLS}/weight`]: "case-weakens" },
    ],
  },
  "evidence.condition-unsupplied": {
    fires: SILENCE.map((supplied): Change => ({ [`${FALLS}/supplied`]: supplied })),
    quiet: [
      { [`${FALLS}/supplied`]: "expected" },
      { [`${FALLS}/supplied`]: "nobody" },
      { [`${FALLS}/supplied`]: gone, [`${FALLS}/weight`]: "case-weakens" },
    ],
  },
  "evidence.takes-for-solved": {
    fires: [{ [`${FALLS}/supplied`]: "this-work" }],
    quiet: [
      // Of what the case only weakens without, a blank draws nothing: neither does who says it.
      { [`${FALLS}/supplied`]: "this-work", [`${FALLS}/weight`]: "case-weakens" },
      { [`${FALLS}/supplied`]: "this-work", [`${FALLS}/weight`]: "little" },
      { [`${FALLS}/supplied`]: "expected" },
    ],
  },
  "evidence.supplied-waived": {
    fires: [{ [`${FALLS}/supplied`]: notApplicable }],
    quiet: [{ [`${FALLS}/supplied`]: gone }, { [`${FALLS}/supplied`]: "agreed" }],
  },
  "evidence.holds-already-yet-doubted": {
    fires: [0.5, ...SILENCE].map(
      (odds): Change => ({
        [`${FALLS}/supplied`]: "already",
        [`${FALLS}/probability`]: odds,
      }),
    ),
    quiet: [
      { [`${FALLS}/supplied`]: "already", [`${FALLS}/probability`]: 0.51 },
      { [`${FALLS}/supplied`]: "agreed", [`${FALLS}/probability`]: 0.5 },
    ],
  },
};
