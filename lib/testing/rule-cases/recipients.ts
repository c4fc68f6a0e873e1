import {
  type Change,
  gone,
  notApplicable,
  type RuleCase,
  SILENCE,
  unknown,
} from "@/lib/testing/rule-cases/rule-case";

const LIST = "recipients.list";
const noThief: Change = {
  [`${LIST}/thief`]: gone,
  "recipients.left-out": { individuals: "listed", businesses: "listed", governments: "listed" },
};
const noInspector: Change = {
  [`${LIST}/inspector`]: gone,
  "recipients.left-out": { individuals: "listed", businesses: "listed" },
};

const GROUPS = ["individuals", "businesses", "governments", "uninvited"];

const ANYWAY_UNLIKELY: Change = {
  "screening.anyway": "soon",
  ...Object.fromEntries(
    ["maker", "inspector", "customers", "thief"].map((each) => [`${LIST}/${each}/anyway`, "unlikely"]),
  ),
};

export const RECIPIENTS_CASES: { readonly [rule: string]: RuleCase } = {
  "recipients.none-named": {
    fires: [{ [LIST]: gone }, { [LIST]: gone, "terms.central-claim": gone, "timelines.safety-effect": gone }],
    quiet: [
      { [LIST]: notApplicable },
      {
        [LIST]: gone,
        "terms.central-claim": gone,
        "timelines.safety-effect": gone,
        "release.form": gone,
      },
    ],
  },
  "recipients.group-missing": {
    fires: [
      noInspector,
      { [`${LIST}/customers/kind`]: ["anyone"], "recipients.left-out": { businesses: "not-considered" } },
    ],
    quiet: [
      // Said to be listed, and of a kind that may be of the group.
      { [`${LIST}/customers/kind`]: ["anyone"] },
      { ...noInspector, "recipients.left-out": { governments: "on-purpose" } },
      { [`${LIST}/inspector/kind`]: ["standards-body"] },
      noThief,
    ],
  },
  "recipients.listed-but-absent": {
    fires: [
      { [`${LIST}/inspector`]: gone },
      { [`${LIST}/thief/kind`]: ["anyone"], [`${LIST}/thief/aims`]: 0 },
      ...GROUPS.map((group): Change => ({ [LIST]: gone, "recipients.left-out": { [group]: "listed" } })),
    ],
    quiet: [
      {},
      noInspector,
      noThief,
      // Opposed under another kind is uninvited all the same.
      { [`${LIST}/thief/kind`]: ["anyone"] },
      // An evaluator may be a government’s, a researcher is somebody.
      ...["evaluator", "standards-body", "funder"].map(
        (kind): Change => ({
          [`${LIST}/inspector/kind`]: [kind],
          "recipients.left-out": { governments: "listed" },
        }),
      ),
      {
        [`${LIST}/customers/kind`]: ["academic"],
        [`${LIST}/thief`]: gone,
        "recipients.left-out": { individuals: "listed" },
      },
      ...GROUPS.flatMap((group) =>
        ["on-purpose", "not-considered"].map(
          (said): Change => ({
            [LIST]: gone,
            "recipients.left-out": { [group]: said },
          }),
        ),
      ),
    ],
  },
  "recipients.left-out-waived": {
    fires: [{ "recipients.left-out": notApplicable }],
    quiet: [
      { "recipients.left-out": gone },
      { "recipients.left-out": notApplicable, "recipients.list": gone },
    ],
  },
  "recipients.left-out-unexplained": {
    fires: GROUPS.map((group) => ({ "recipients.left-out": { [group]: "on-purpose" } })),
    quiet: [
      ...GROUPS.flatMap((group) =>
        ["listed", "not-considered"].map((said) => ({ "recipients.left-out": { [group]: said } })),
      ),
      {
        "recipients.left-out": { governments: "on-purpose" },
        "recipients.left-out-why": "The courts decide there, and never see it.",
      },
      { "recipients.left-out": { governments: "not-considered" } },
    ],
  },
  "recipients.uninvited-missing": {
    fires: [
      { ...noThief, "release.form": "open" },
      { ...noThief, "screening.outputs-leave": "public" },
    ],
    quiet: [
      noThief,
      { "release.form": "open" },
      { ...noThief, "release.form": "open", "recipients.left-out": { uninvited: "on-purpose" } },
    ],
  },
  "recipients.uninvited-missing-behind-a-gate": {
    fires: [
      { ...noThief, "screening.hazard": "serious" },
      { ...noThief, "misuse.pathways/watching/severity": 4 },
    ],
    quiet: [
      noThief,
      { ...noThief, "misuse.pathways/watching/severity": 4, "release.form": "open" },
      { "screening.hazard": "serious" },
    ],
  },
  "recipients.only-cooperative": {
    fires: [{ ...noThief, [`${LIST}/maker/aims`]: 1 }],
    quiet: [
      { ...noThief, [`${LIST}/maker/aims`]: 0 },
      { [`${LIST}/maker/aims`]: 1, [`${LIST}/thief/aims`]: 1 },
      { ...noThief, [`${LIST}/maker/aims`]: unknown },
    ],
  },
  "recipients.no-bend": {
    fires: [
      { [`${LIST}/maker/bend`]: gone },
      { [`${LIST}/maker/wants`]: unknown },
      { [`${LIST}/inspector/ability`]: 3, [`${LIST}/inspector/setting`]: gone },
      // Called uninvited, and something else as well.
      {
        [`${LIST}/thief/ability`]: 3,
        [`${LIST}/thief/setting`]: gone,
        [`${LIST}/thief/kind`]: ["uninvited", "security-agency"],
      },
    ],
    quiet: [
      { [`${LIST}/inspector/setting`]: gone },
      { [`${LIST}/maker/bend`]: notApplicable },
      { [`${LIST}/thief/ability`]: 3, [`${LIST}/thief/setting`]: gone },
    ],
  },
  "recipients.constraint-unexplained": {
    fires: [{ [`${LIST}/maker/constraint-how`]: gone }],
    quiet: [
      { [`${LIST}/inspector/constraint-how`]: gone },
      { [`${LIST}/maker/constraint-how`]: gone, [`${LIST}/maker/constraint`]: "norms" },
    ],
  },
  "recipients.early-access-in-a-race": {
    fires: [
      { "recipients.competition": 4, [`${LIST}/maker/when`]: "before-release" },
      {
        "recipients.competition": 4,
        [`${LIST}/maker/when`]: "before-release",
        [`${LIST}/maker/outputs`]: gone,
        "project.outputs/tool/makes-easier": ["attackable"],
      },
      {
        "recipients.competition": 4,
        [`${LIST}/maker/when`]: "before-release",
        "project.outputs/tool/makes-easier": gone,
      },
    ],
    quiet: [
      { "recipients.competition": 3, [`${LIST}/maker/when`]: "before-release" },
      { "recipients.competition": 5 },
      { "recipients.competition": 4, [`${LIST}/inspector/when`]: "before-release" },
      {
        "recipients.competition": 4,
        [`${LIST}/maker/when`]: "before-release",
        "project.outputs/tool/makes-easier": ["attackable"],
      },
    ],
  },
  "recipients.race-fed": {
    fires: [
      { "recipients.competition": 4 },
      { "recipients.competition": 5, "uses.list/shipping/likelihood-5y": 0.5 },
      { "recipients.competition": 4, [`${LIST}/maker/kind`]: "product-company" },
      ...SILENCE.flatMap((silent): readonly Change[] => [
        { "recipients.competition": 4, "uses.list/shipping/effect-timelines": silent },
        { "recipients.competition": 4, "uses.list/shipping/likelihood-5y": silent },
      ]),
    ],
    quiet: [
      {},
      { "recipients.competition": 4, "uses.list/shipping/likelihood-5y": 0.49 },
      { "recipients.competition": 4, "uses.list/shipping/effect-timelines": "none" },
      { "recipients.competition": 4, [`${LIST}/maker/kind`]: "evaluator" },
    ],
  },
  "recipients.no-use": {
    fires: [{ "uses.list/trusting": gone }],
    quiet: [{ "uses.list": gone }, { "uses.list/shipping": gone }],
  },
  "recipients.output-without-recipient": {
    fires: [{ "project.outputs/report/name": "Report" }],
    quiet: [
      { "project.outputs/report/name": "Report", [`${LIST}/maker/outputs`]: ["tool", "report"] },
      { [LIST]: gone },
    ],
  },
  "recipients.no-setting-named": {
    fires: [
      Object.fromEntries(
        ["maker", "inspector", "customers", "thief"].map((id) => [`${LIST}/${id}/jurisdiction`, gone]),
      ),
    ],
    quiet: [{ [`${LIST}/maker/jurisdiction`]: gone }],
  },
  "recipients.recruiters-unasked": {
    fires: [{ "recipients.recruiters": gone }, { "recipients.recruiters": "  " }],
    quiet: [{ "recipients.recruiters": notApplicable }],
  },
  "recipients.anyway-differs": {
    fires: [
      {
        "screening.anyway": "unlikely",
        ...Object.fromEntries(
          ["maker", "inspector", "customers", "thief"].map((id) => [`${LIST}/${id}/anyway`, "soon"]),
        ),
      },
      ANYWAY_UNLIKELY,
    ],
    quiet: [
      // Something else serves one of them as well.
      { "screening.anyway": "unlikely", [`${LIST}/customers/anyway`]: "soon" },
      { [`${LIST}/customers/anyway`]: "soon" },
      { "screening.anyway": "unlikely" },
      { ...ANYWAY_UNLIKELY, [`${LIST}/customers/anyway`]: "later" },
      { ...ANYWAY_UNLIKELY, "screening.anyway": "later" },
    ],
  },
  "recipients.control-changes": {
    fires: ["frontier-developer", "security-agency", "military"].flatMap((kind) =>
      ["goes-with", "not-looked"].map((change) => ({
        [`${LIST}/maker/kind`]: [kind],
        [`${LIST}/maker/if-control-changes`]: change,
      })),
    ),
    quiet: [
      { [`${LIST}/maker/kind`]: ["product-company"], [`${LIST}/maker/if-control-changes`]: "goes-with" },
      { [`${LIST}/maker/controller`]: gone },
      { [`${LIST}/maker/kind`]: ["frontier-developer"], [`${LIST}/maker/if-control-changes`]: gone },
    ],
  },
  "recipients.control-changes-unsaid": {
    fires: ["frontier-developer", "security-agency", "military"].flatMap((kind) =>
      SILENCE.map((change) => ({
        [`${LIST}/maker/kind`]: [kind],
        [`${LIST}/maker/if-control-changes`]: change,
      })),
    ),
    quiet: [
      { [`${LIST}/maker/kind`]: ["product-company"], [`${LIST}/maker/if-control-changes`]: gone },
      { [`${LIST}/maker/kind`]: ["frontier-developer"], [`${LIST}/maker/if-control-changes`]: "goes-with" },
    ],
  },
  "recipients.bound-by-little": {
    fires: ["none", "norms", ...SILENCE].map((constraint) => ({
      [`${LIST}/maker/constraint`]: constraint,
    })),
    quiet: [
      { [`${LIST}/maker/constraint`]: "law" },
      { [`${LIST}/maker/constraint`]: "none", [`${LIST}/maker/if-control-changes`]: "goes-with" },
      { [`${LIST}/maker/constraint`]: "none", [`${LIST}/maker/kind`]: ["academic"] },
    ],
  },
};
