import {
  type Change,
  gone,
  notApplicable,
  type RuleCase,
  SILENCE,
  unknown,
} from "@/lib/testing/rule-cases/rule-case";

const WATCHING = "misuse.pathways/watching";
const worst: Change = {
  "misuse.pathways": gone,
  "screening.worst-misuse": "Somebody follows people by it.",
  "screening.outputs-leave": "public",
  "screening.reversible": "no",
};
const unopened: Change = { "misuse.any": gone, "misuse.patterns": gone, "misuse.pathways": gone };

const WHY_NONE = "Counts of typing errors in printed minutes hand nobody a means of doing anything.";

export const MISUSE_CASES: { readonly [rule: string]: RuleCase } = {
  "misuse.none-claimed": {
    fires: [{ "misuse.any": "none" }, { "misuse.any": "none", "misuse.why-none": "Not relevant." }],
    quiet: [{ "misuse.any": unknown }, { "misuse.any": "none", "misuse.why-none": WHY_NONE }, {}],
  },
  "misuse.exception-claimed": {
    fires: [{ "misuse.any": "none", "misuse.why-none": WHY_NONE }],
    quiet: [{ "misuse.any": "none" }, { "misuse.any": "yes", "misuse.why-none": WHY_NONE }, {}],
  },
  "misuse.none-against-answers": {
    fires: [
      { "misuse.any": "none" },
      { "misuse.any": "none", "misuse.pathways": gone, "uses.list": gone },
      { "misuse.any": "none", "misuse.pathways": gone, "screening.worst-misuse": gone },
    ],
    quiet: [
      {
        "misuse.any": "none",
        "misuse.pathways": gone,
        "screening.worst-misuse": gone,
        "uses.list/spying": gone,
      },
    ],
  },
  "misuse.section-unopened": {
    fires: [unopened],
    quiet: [
      { ...unopened, "misuse.any": "yes" },
      { ...unopened, "project.outputs": gone, "screening.makes-easier": ["none"] },
      { ...unopened, "recipients.list": gone, "release.form": gone },
    ],
  },
  "misuse.any-without-pathway": {
    fires: [{ "misuse.pathways": gone }],
    quiet: [{ "misuse.pathways": gone, "misuse.any": "none" }],
  },
  "misuse.pattern-denied-yet-described": {
    fires: [{ "misuse.patterns": { complacency: "does-not-apply" } }, { "misuse.patterns": notApplicable }],
    quiet: [{ "misuse.patterns": { complacency: "not-considered" } }],
  },
  "misuse.pattern-without-pathway": {
    fires: [{ "misuse.patterns": { cover: "applies" } }],
    quiet: [{ "misuse.patterns": { cover: "not-considered" } }],
  },
  "misuse.patterns-ruled-out-without-reason": {
    fires: [{ "misuse.patterns-why": gone }],
    quiet: [
      { "misuse.patterns-why": gone, "misuse.patterns": { complacency: "applies" } },
      { "misuse.patterns-why": notApplicable },
    ],
  },
  "misuse.pathway-without-recipient": {
    fires: [{ [`${WATCHING}/recipient`]: gone }],
    quiet: [{ [`${WATCHING}/recipient`]: gone, "recipients.list": gone }],
  },
  "misuse.safeguard-removal-open": {
    fires: [{ "misuse.safeguards": "directly", "release.form": "open" }],
    quiet: [{ "misuse.safeguards": "directly" }, { "misuse.safeguards": "partly", "release.form": "open" }],
  },
  "misuse.worst-unfollowed": {
    fires: [worst],
    quiet: [
      { ...worst, "screening.outputs-leave": "named-outsiders" },
      { ...worst, "screening.reversible": "partly" },
      { ...worst, "screening.worst-misuse": gone },
      {
        "screening.worst-misuse": "It is sold.",
        "screening.outputs-leave": "public",
        "screening.reversible": "no",
      },
    ],
  },
  "misuse.worst-unsaid": {
    fires: [
      { ...worst, "screening.worst-misuse": gone },
      { ...worst, "screening.worst-misuse": unknown },
      { ...worst, "screening.worst-misuse": notApplicable },
    ],
    quiet: [
      worst,
      { ...worst, "screening.worst-misuse": gone, "screening.outputs-leave": "named-outsiders" },
      { ...worst, "screening.worst-misuse": gone, "screening.reversible": "partly" },
      {
        "screening.worst-misuse": gone,
        "screening.outputs-leave": "public",
        "screening.reversible": "no",
      },
    ],
  },
  "misuse.systems-differ": {
    fires: [
      ...["none", "small-models"].flatMap((systems) => [
        {
          "screening.systems": systems,
          "screening.ai-labour": "no",
          "project.summary": "We test frontier models for it.",
        },
        {
          "screening.systems": systems,
          "screening.ai-labour": "no",
          "project.outputs/tool/name": "Yi-34B, watched",
        },
      ]),
      {
        "screening.systems": {
          status: "answered",
          value: "small-models",
          note: "A 7B and a 70B model are run.",
        },
      },
      ...[
        "We test frontier\nmodels for it.",
        "It is not small, and run on frontier models.",
        "Trained at 70B parameters on 15B words.",
        "Weights of 32 B parameters.",
        "Models of 70B are run.",
        "Tried on 34B, 70B and 405B open models.",
      ].map((words) => ({ "screening.systems": "small-models", "project.summary": words })),
      { "screening.systems": "none", "screening.ai-labour": "central" },
      { "screening.systems": "none", "screening.ai-labour": "no", "project.outputs/tool/form": "weights" },
    ],
    quiet: [
      { "project.summary": "We test frontier models for it." },
      { "screening.systems": "small-models" },
      { "screening.systems": "small-models", "project.outputs/tool/form": "weights" },
      { "screening.systems": "none", "screening.ai-labour": "no" },
      ...[
        "We train models of 7B, far behind frontier models.",
        "No frontier model is run.",
        "The programme has $40B and 90B tokens.",
        "Not\n   any frontier models.",
        "A text of 50B words is searched.",
        "We read 40B documents per model.",
        "First shown in 2024 B. Jones and others.",
        "A model trained on 300B tokens.",
      ].map((words) => ({
        "screening.systems": "small-models",
        "project.summary": words,
      })),
    ],
  },
  "misuse.recipe-out": {
    fires: [
      {
        "misuse.recipe": "both",
        "screening.outputs-leave": "public",
        "project.outputs/tool/form": "evaluation",
      },
      {
        "misuse.recipe": "recipe",
        "screening.outputs-leave": "public",
        "project.outputs/tool/makes-easier": ["measurable"],
      },
      ...["staged", "gated", "open"].map((release) => ({
        "misuse.recipe": "both",
        "screening.outputs-leave": "public",
        "project.outputs/tool/form": "evaluation",
        "project.outputs/tool/release": release,
      })),
    ],
    quiet: [
      {
        "misuse.recipe": "target",
        "screening.outputs-leave": "public",
        "project.outputs/tool/form": "evaluation",
      },
      {
        "misuse.recipe": "both",
        "screening.outputs-leave": "named-outsiders",
        "project.outputs/tool/form": "evaluation",
      },
      { "misuse.recipe": "both", "screening.outputs-leave": "public", "project.outputs/tool/form": "code" },
      {
        "misuse.recipe": "both",
        "screening.outputs-leave": "public",
        "project.outputs/tool/form": "evaluation",
        "project.outputs/tool/release": "closed",
      },
    ],
  },
  "misuse.serious-hazard-open": {
    fires: [
      { "release.form": "open", "screening.hazard": "serious" },
      { "release.form": "open", "project.outputs/tool/hazard": "serious" },
    ],
    quiet: [
      { "release.form": "open", "project.outputs/tool/hazard": "some" },
      { "release.form": "gated", "screening.hazard": "serious" },
    ],
  },
  "misuse.large-uplift-open": {
    fires: [{ "misuse.uplift": "large", "release.form": "open" }],
    quiet: [{ "misuse.uplift": "large" }, { "misuse.uplift": "small", "release.form": "open" }],
  },
  "misuse.no-uplift-against-pathways": {
    fires: [
      { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.5 },
      // Whoever is uninvited or opposed means harm, whatever it is called.
      {
        "misuse.uplift": "none",
        [`${WATCHING}/likelihood`]: 0.5,
        [`${WATCHING}/pattern`]: "capability-externality",
      },
      {
        "misuse.uplift": "none",
        "misuse.pathways/relaxing/likelihood": 0.5,
        "misuse.pathways/relaxing/severity": 3,
        "misuse.pathways/relaxing/pattern": gone,
      },
      ...SILENCE.flatMap((rating): readonly Change[] => [
        { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: rating },
        { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.5, [`${WATCHING}/severity`]: rating },
      ]),
    ],
    quiet: [
      { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: gone, [`${WATCHING}/severity`]: 2 },
      { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.49, [`${WATCHING}/severity`]: gone },
      { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.49 },
      // Those who build, trust or decide mean well.
      ...["capability-externality", "complacency", "cover", "selective-access"].map((pattern) => ({
        "misuse.uplift": "none",
        "misuse.pathways/relaxing/likelihood": 0.9,
        "misuse.pathways/relaxing/severity": 4,
        "misuse.pathways/relaxing/pattern": pattern,
      })),
      { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.5, [`${WATCHING}/severity`]: 2 },
      { [`${WATCHING}/likelihood`]: 0.5 },
    ],
  },
  "misuse.hazard-differs": {
    fires: [
      { "project.outputs/tool/hazard": "some" },
      { "project.outputs/tool/hazard": "serious" },
      { "screening.hazard": "some" },
      { "screening.hazard": "serious" },
    ],
    quiet: [
      {},
      { "screening.hazard": "some", "project.outputs/tool/hazard": "some" },
      // What stays inside shows no reader anything.
      { "project.outputs/tool/hazard": "serious", "project.outputs/tool/release": "closed" },
      { "project.outputs/tool/hazard": "serious", "release.form": "closed" },
    ],
  },
  "misuse.denied-yet-described": {
    fires: [
      { [`${WATCHING}/pattern`]: "safeguard-removal" },
      { [`${WATCHING}/pattern`]: "evaluation-as-target-or-recipe" },
    ],
    quiet: [
      { [`${WATCHING}/pattern`]: "safeguard-removal", "misuse.safeguards": "partly" },
      { [`${WATCHING}/pattern`]: "evaluation-as-target-or-recipe", "misuse.recipe": "target" },
    ],
  },
  "misuse.custody-unsaid": {
    fires: [{ "screening.hazard": "serious" }, { "screening.hazard": "serious", "misuse.custody": "Care." }],
    quiet: [
      {},
      { "screening.hazard": "some" },
      {
        "screening.hazard": "serious",
        "misuse.custody": "Logs lie on one machine that two of us can open; copies are counted.",
      },
    ],
  },
  "misuse.less-hazardous-unsaid": {
    fires: [
      { "screening.hazard": "serious" },
      { "screening.hazard": "serious", "misuse.less-hazardous": "x" },
    ],
    quiet: [
      { "screening.hazard": "some" },
      {
        "screening.hazard": "serious",
        "misuse.less-hazardous": "Weekly counts would do for inspectors; they lose single cases.",
      },
    ],
  },
  "misuse.harmed-unsaid": {
    fires: [{ "misuse.pathways/watching/severity": 4 }],
    quiet: [
      {},
      { "misuse.pathways/watching/severity": 4, "misuse.pathways/watching/harmed": "Some thousand citizens" },
    ],
  },
};
