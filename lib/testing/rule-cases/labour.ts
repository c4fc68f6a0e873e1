import {
  type Change,
  gone,
  notApplicable,
  type RuleCase,
  SILENCE,
  unknown,
} from "@/lib/testing/rule-cases/rule-case";

const AI = "screening.ai-labour";
const ASSISTS: Change = { [AI]: "assists" };
const NO: Change = { [AI]: "no" };
const AUTOMATES: Change = {
  "screening.makes-easier": ["research-automation"],
  "project.outputs/tool/makes-easier": ["research-automation"],
};

const SPREAD = { ways: "hardly", ease: "hardly", systems: "somewhat", coordination: "hardly" };

const outside = [
  "network",
  "own-code",
  "own-training",
  "compute",
  "data",
  "money-or-accounts",
  "people",
  "physical",
];
const defences = [
  "several-origins",
  "planted-tasks",
  "redone",
  "compared-effort",
  "logged",
  "weaker-trusted",
];

/** Fires when central; not when the systems only assist, and not when they do no research. */
const centralOnly = (fires: readonly Change[], quiet: readonly Change[]): RuleCase => ({
  fires,
  quiet: [
    ...quiet,
    ...fires.flatMap((change) => [
      { ...change, ...ASSISTS },
      { ...change, ...NO },
    ]),
  ],
});
/** Fires when central or assisting; not when they do no research. */
const wheneverUsed = (fires: readonly Change[], quiet: readonly Change[]): RuleCase => ({
  fires: [...fires, ...fires.map((change) => ({ ...change, ...ASSISTS }))],
  quiet: [...quiet, ...fires.map((change) => ({ ...change, ...NO }))],
});

const stays = (value: string) => ({ "labour.with-people": [value] });

export const LABOUR_CASES: { readonly [rule: string]: RuleCase } = {
  "labour.tasks-unnamed": centralOnly(
    [{ "labour.tasks": gone }, { "labour.tasks": unknown }],
    [{}, { "labour.tasks": notApplicable }],
  ),
  "labour.denied-yet-made": {
    fires: [
      { ...NO, ...AUTOMATES },
      { ...NO, "screening.makes-easier": ["research-automation"], "project.outputs": gone },
      ...SILENCE.map(
        (easier): Change => ({ ...NO, ...AUTOMATES, "project.outputs/tool/makes-easier": easier }),
      ),
    ],
    quiet: [
      // What is read or measured by it is no system.
      ...["paper", "evaluation", "data-set", "method"].map((form) => ({
        ...NO,
        ...AUTOMATES,
        "project.outputs/tool/form": form,
      })),
      { ...NO, "screening.makes-easier": ["research-automation"] },
      AUTOMATES,
      { ...ASSISTS, ...AUTOMATES },
      { ...NO, "screening.makes-easier": ["monitorable"] },
    ],
  },
  "labour.ability-assumed": wheneverUsed(
    [{ "labour.ability": "impression" }, { "labour.ability": "expected" }],
    [{ "labour.ability": "measured-elsewhere" }, { "labour.ability": "measured-here" }],
  ),
  "labour.speed-up-unmeasured": wheneverUsed(
    [
      { "labour.speed-up": 2, "labour.measure": "none" },
      { "labour.speed-up": 3, "labour.measure": "self-report" },
      { "labour.speed-up": 2, "labour.measure": unknown },
    ],
    [
      { "labour.speed-up": 1, "labour.measure": "none" },
      ...["comparison", "records", "benchmark"].map((measure) => ({
        "labour.speed-up": 2,
        "labour.measure": measure,
      })),
    ],
  ),
  "labour.some-speed-up-unmeasured": wheneverUsed(
    [
      { "labour.speed-up": 1, "labour.measure": "none" },
      { "labour.speed-up": 1, "labour.measure": "self-report" },
      { "labour.measure": unknown },
    ],
    [
      { "labour.speed-up": 0, "labour.measure": "none" },
      { "labour.speed-up": 2, "labour.measure": "none" },
      { "labour.measure": "comparison" },
      { "labour.measure": "records" },
      { "labour.measure": "benchmark" },
    ],
  ),
  "labour.elicitation-missing": centralOnly(
    [{ "labour.elicitation": gone }, { "labour.elicitation": unknown }],
    [{}],
  ),
  "labour.elicitation-unchecked": centralOnly(
    [{ "labour.elicitation-check": "none" }, { "labour.elicitation-check": gone }],
    [
      { "labour.elicitation-check": "inside" },
      { "labour.elicitation-check": "several-ways" },
      { "labour.elicitation": gone, "labour.elicitation-check": "none" },
    ],
  ),
  "labour.no-independent-judge": wheneverUsed(
    [{ "labour.judged-by": "same-system" }, { "labour.judged-by": "nobody" }],
    [{ "labour.judged-by": "other-system" }, { "labour.judged-by": "people" }, {}],
  ),
  "labour.judge-unstated": centralOnly(
    [{ "labour.judged-by": gone }, { "labour.judged-by": unknown }],
    [{ "labour.judged-by": "nobody" }],
  ),
  "labour.judged-by-another-system": wheneverUsed(
    [{ "labour.judged-by": "other-system" }],
    [{ "labour.judged-by": "same-system" }, { "labour.judged-by": "people" }],
  ),
  "labour.no-sabotage-defence": centralOnly(
    [{ "labour.sabotage": ["none"] }, { "labour.sabotage": gone }, { "labour.sabotage": unknown }],
    defences.map((value) => ({ "labour.sabotage": [value] })),
  ),
  "labour.uncontained-reach": wheneverUsed(
    outside.map((value) => ({ "labour.reach": [value] })),
    [
      { "labour.reach": ["sandbox"] },
      { "labour.reach": ["network"], "labour.containment": "A proxy, tested monthly." },
    ],
  ),
  "labour.contained-by-words": wheneverUsed(
    outside.map((value) => ({
      "labour.reach": [value],
      "labour.containment": "Little: it restarted itself.",
    })),
    [
      { "labour.reach": ["sandbox"], "labour.containment": "Little: it restarted itself." },
      { "labour.reach": ["network"], "labour.containment": unknown },
    ],
  ),
  "labour.reaches-own-training": {
    fires: [
      { "labour.reach": ["own-training"], "labour.zone": "contained" },
      { "labour.reach": ["sandbox", "own-training"], "labour.zone": "relied-on" },
      { ...ASSISTS, "labour.reach": ["own-training"], "labour.zone": gone },
    ],
    quiet: [
      { "labour.reach": ["own-training"], "labour.zone": "too-weak" },
      { "labour.reach": ["own-code"], "labour.zone": "contained" },
      { ...NO, "labour.reach": ["own-training"], "labour.zone": "contained" },
    ],
  },
  "labour.reach-unstated": centralOnly(
    SILENCE.slice(0, 2).flatMap((reach) =>
      ["none", "small-models"].map(
        (systems): Change => ({ "labour.reach": reach, "screening.systems": systems }),
      ),
    ),
    [{}, { "labour.reach": gone }],
  ),
  "labour.zone-unstated": centralOnly(
    ["unclear", ...SILENCE].map((zone): Change => ({ "labour.zone": zone })),
    [{}, { "labour.zone": "relied-on" }],
  ),
  "labour.relied-on-without-motives": centralOnly(
    [
      { "labour.zone": "relied-on", "labour.zone-evidence": gone },
      { "labour.zone": "relied-on", "labour.zone-evidence": ["ability", "control"] },
    ],
    [
      { "labour.zone": "relied-on", "labour.zone-evidence": ["motives"] },
      { "labour.zone": "contained", "labour.zone-evidence": ["none"] },
    ],
  ),
  "labour.relied-on": centralOnly(
    [{ "labour.zone": "relied-on", "labour.zone-evidence": ["control", "motives"] }],
    [
      { "labour.zone": "relied-on", "labour.zone-evidence": ["control"] },
      { "labour.zone": "contained", "labour.zone-evidence": ["motives"] },
    ],
  ),
  "labour.contained-without-countermeasures": centralOnly(
    [{ "labour.zone": "contained" }, { "labour.zone": "contained", "labour.countermeasures": unknown }],
    [{ "labour.zone": "contained", "labour.countermeasures": "No network." }, { "labour.zone": "too-weak" }],
  ),
  "labour.contained-without-control-evidence": centralOnly(
    [
      { "labour.zone": "contained", "labour.zone-evidence": ["ability"] },
      { "labour.zone": "contained", "labour.zone-evidence": gone },
    ],
    [
      { "labour.zone": "contained", "labour.zone-evidence": ["control"] },
      { "labour.zone-evidence": ["none"] },
    ],
  ),
  "labour.weakness-without-evidence": centralOnly(
    [{ "labour.zone-evidence": ["none"] }, { "labour.zone-evidence": unknown }],
    [{}, { "labour.zone": "contained", "labour.zone-evidence": ["none"] }],
  ),
  "labour.weak-yet-indispensable": centralOnly(
    [3, ...SILENCE].map((speed): Change => ({ "labour.speed-up": speed })),
    [{ "labour.speed-up": 2 }, { "labour.speed-up": 3, "labour.zone": "contained" }],
  ),
  "labour.circular": wheneverUsed(
    [{ "labour.circular": "yes" }, { "labour.circular": "partly", "labour.anchor": unknown }],
    [
      { "labour.circular": "no" },
      { "labour.circular": "yes", "labour.anchor": "Two people who label by hand." },
    ],
  ),
  "labour.circular-unsaid": wheneverUsed(
    [{ "labour.circular": gone }, { "labour.circular": unknown }],
    [{ "labour.circular": "no" }, { "labour.circular": "partly" }, { "labour.circular": "yes" }],
  ),
  "labour.circular-with-anchor": wheneverUsed(
    [{ "labour.circular": "yes", "labour.anchor": "Two people who label by hand." }],
    [
      { "labour.circular": "partly", "labour.anchor": "Two people who label by hand." },
      { "labour.circular": "yes", "labour.anchor": unknown },
    ],
  ),
  "labour.partly-circular": wheneverUsed(
    [{ "labour.circular": "partly", "labour.anchor": "Two people who label by hand." }],
    [
      { "labour.circular": "yes", "labour.anchor": "Two people who label by hand." },
      { "labour.circular": "partly", "labour.anchor": unknown },
    ],
  ),
  "labour.reach-disagrees": wheneverUsed(
    ["network", "own-code", "own-training", "compute", "data", "money-or-accounts", "people", "physical"].map(
      (beyond): Change => ({ "labour.reach": ["sandbox", beyond] }),
    ),
    [{ "labour.reach": ["sandbox"] }, { "labour.reach": ["network"] }],
  ),
  "labour.nothing-with-people": wheneverUsed(
    [stays("none")],
    ["choosing", "taste", "accepting", "validating", "releasing"].map(stays),
  ),
  "labour.judgement-unstated": centralOnly(
    [{ "labour.with-people": gone }, { "labour.with-people": unknown }],
    [stays("none")],
  ),
  "labour.validation-handed-over": wheneverUsed(["choosing", "taste", "accepting", "releasing"].map(stays), [
    stays("validating"),
    stays("none"),
    { "labour.with-people": gone },
  ]),
  "labour.research-record": centralOnly(
    [{ "labour.research-record": "as-published" }, { "labour.research-record": "unknown-quality" }],
    [{ "labour.research-record": "curated" }, {}],
  ),
  "labour.late-abilities": centralOnly(
    [{ "labour.arrival": "later" }, { "labour.arrival": "unsure", "labour.arrival-plan": unknown }],
    [
      { "labour.arrival": "later", "labour.arrival-plan": "Two people label by hand." },
      { "labour.arrival": "earlier" },
    ],
  ),
  "labour.late-and-yet-in-time": centralOnly(
    [{ "labour.arrival": "later" }],
    [{ "labour.arrival": "later", "labour.time": "tight" }, { "labour.arrival": "same-time" }],
  ),
  "labour.too-little-time": centralOnly([{ "labour.time": "too-little" }], [{ "labour.time": "tight" }]),
  "labour.nobody-pays": centralOnly(
    [{ "labour.investment": "nobody" }, { "labour.investment": "hoped" }],
    [{ "labour.investment": "likely" }, { "labour.speed-up": 0, "labour.investment": "nobody" }],
  ),
  "labour.contested-help": centralOnly([{ "labour.speed-up": 2 }], [{ "labour.speed-up": 1 }]),
  "labour.contested-window": centralOnly(
    [{ "labour.speed-up": 2, "labour.zone": "contained" }],
    [
      { "labour.speed-up": 1, "labour.zone": "contained" },
      { "labour.speed-up": 2, "labour.zone": "relied-on" },
    ],
  ),
  "labour.zone-label-alone": centralOnly(
    [
      ...["too-weak", "contained", "relied-on"].map(
        (zone): Change => ({
          "labour.zone": zone,
          "labour.zone-spread": gone,
        }),
      ),
      ...Object.keys(SPREAD).flatMap((row) => [
        { "labour.zone-spread": { ...SPREAD, [row]: "not-looked" } },
        { "labour.zone-spread": Object.fromEntries(Object.entries(SPREAD).filter(([each]) => each !== row)) },
      ]),
      { "labour.zone-spread": notApplicable },
    ],
    [{ "labour.zone": "unclear", "labour.zone-spread": gone }],
  ),
  "labour.zone-against-spread": centralOnly(
    ["too-weak", "contained"].flatMap((zone) =>
      Object.keys(SPREAD).map((row) => ({
        "labour.zone": zone,
        "labour.zone-spread": { ...SPREAD, [row]: "badly" },
      })),
    ),
    [{ "labour.zone": "relied-on", "labour.zone-spread": { ...SPREAD, ways: "badly" } }],
  ),
  "labour.judgement-unlearned": centralOnly(
    ["nothing", ...SILENCE].map((learned) => ({ "labour.judgement-learned": learned })),
    [{ "labour.judgement-learned": "outcomes" }],
  ),
  "labour.reach-with-ability": {
    fires: [
      ...["own-code", "own-training", "compute", "data"].flatMap((reach) => [
        { "labour.reach": ["sandbox", reach] },
        { "labour.reach": [reach], "screening.systems": "frontier" },
        { "labour.reach": [reach], ...ASSISTS },
      ]),
      { "labour.reach": ["data"], "screening.systems": gone },
      { "labour.reach": gone },
      { "labour.reach": notApplicable },
      { "labour.reach": gone, ...ASSISTS },
    ],
    quiet: [
      { "labour.reach": ["network", "people"] },
      { "labour.reach": ["data"], "screening.systems": "small-models" },
      { "labour.reach": ["data"], ...NO },
    ],
  },
  "labour.no-comparison": centralOnly(
    ["nothing", ...SILENCE].map((compared) => ({ "labour.comparison": compared })),
    [{ "labour.comparison": "other-sciences" }, { "labour.comparison": "other-systems" }],
  ),
};
