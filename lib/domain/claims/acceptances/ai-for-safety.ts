/** What holds the rows of “AI for AI safety”. */

import { type Acceptances, said } from "@/lib/domain/claims/acceptance";

const HP = "human-preferences";
const SCIENTIST = "ai-scientist";

export const AI_FOR_SAFETY: Acceptances = {
  "AF-1": [
    {
      kind: "case",
      shows: "the profile of the three factors follows the signs that are given",
      of: HP,
      edits: { "factors.effects": null },
      effect: { changes: "factors" },
    },
    {
      kind: "case",
      shows: "no profile is told so",
      of: HP,
      edits: { "factors.effects": null },
      effect: { concludes: "factors.effects" },
    },
  ],
  "AF-2": [
    {
      kind: "case",
      shows: "the parts of restraint stand apart in the profile",
      of: "refusal-direction",
      edits: {
        "factors.effects": said({ "restraint-caution": "weakens", "restraint-coordination": "strengthens" }),
      },
      effect: { changes: "factors" },
    },
    {
      kind: "step",
      shows: "the part of restraint that no project works on is named over a portfolio",
      file: "lib/domain/portfolio/concluding/conclude-portfolio.test.ts",
      title: "names the part of restraint that no project strengthens, apart from the others",
    },
  ],
  "AF-3": [
    {
      kind: "case",
      shows: "a case that rests on general capacity alone is told so",
      of: HP,
      edits: { "factors.backdrop": said("alone") },
      effect: { concludes: "factors.backdrop" },
    },
  ],
  "AF-4": [
    {
      kind: "case",
      shows: "which loop the outputs enter stands in the report",
      of: HP,
      edits: { "factors.capabilities-speed-up": said(0) },
      effect: { concludes: "factors.capabilities-speed-up" },
    },
    {
      kind: "case",
      shows: "the loops are drawn with the work on them",
      of: HP,
      edits: { "factors.loop": null },
      effect: { changes: "factors" },
    },
  ],
  "AF-5": [
    {
      kind: "case",
      shows: "building that gains more than safety weighs more",
      of: "literature-review",
      edits: { "screening.systems": said("frontier") },
      effect: { raises: "timing.differential" },
    },
  ],
  "AF-6": [
    {
      kind: "case",
      shows: "hardening is set against its other edge",
      of: HP,
      edits: { "factors.hardening": said(["cyber-defence"]) },
      effect: { concludes: "factors.hardening" },
    },
  ],
  "AF-7": [
    {
      kind: "case",
      shows: "reliance on AI labour is graver than none",
      of: HP,
      edits: { "screening.ai-labour": said("central") },
      effect: { raises: "labour" },
    },
    {
      kind: "case",
      shows: "a zone that relies on motives needs evidence of motives",
      of: SCIENTIST,
      edits: { "labour.zone": said("relied-on"), "labour.zone-evidence": null },
      effect: { concludes: "labour.zone" },
    },
  ],
  "AF-8": [
    {
      kind: "case",
      shows: "no plan to draw the help out is told so",
      of: HP,
      edits: { "screening.ai-labour": said("central") },
      effect: { concludes: "labour.elicitation" },
    },
  ],
  "AF-9": [
    {
      kind: "case",
      shows: "work that nobody else judges is told so",
      of: SCIENTIST,
      edits: { "labour.judged-by": said("nobody") },
      effect: { concludes: "labour.judged-by" },
    },
  ],
  "AF-10": [
    {
      kind: "case",
      shows: "no defence against sabotage is told so",
      of: HP,
      edits: { "screening.ai-labour": said("central") },
      effect: { concludes: "labour.sabotage" },
    },
  ],
  "AF-11": [
    {
      kind: "case",
      shows: "reach without containment is told so",
      of: SCIENTIST,
      given: { "labour.reach": said(["sandbox"]) },
      edits: { "labour.reach": said(["network", "money-or-accounts"]), "labour.containment": null },
      effect: { concludes: "labour.reach" },
    },
  ],
  "AF-12": [
    {
      kind: "case",
      shows: "abilities that come late are asked what happens until then",
      of: SCIENTIST,
      given: { "labour.arrival": said("earlier") },
      edits: { "labour.arrival": said("later"), "labour.arrival-plan": null },
      effect: { concludes: "labour.arrival" },
    },
  ],
  "AF-13": [
    {
      kind: "case",
      shows: "too little time is told so",
      of: SCIENTIST,
      edits: { "labour.time": said("too-little") },
      effect: { concludes: "labour.time" },
    },
    {
      kind: "case",
      shows: "an impact after the authors’ own arrival weighs more",
      of: HP,
      given: {
        "timelines.own-timeline": said({ p10: 20, p50: 30, p90: 40 }),
        "timelines.time-to-impact": said({ p10: 1, p50: 2, p90: 3 }),
      },
      edits: { "timelines.time-to-impact": said({ p10: 25, p50: 40, p90: 50 }) },
      effect: { raises: "in-time" },
    },
  ],
  "AF-14": [
    {
      kind: "case",
      shows: "help that nobody pays for is told so",
      of: SCIENTIST,
      edits: { "labour.investment": said("nobody") },
      effect: { concludes: "labour.investment" },
    },
    {
      kind: "open",
      lacks: "what adoption costs the adopter, outside AI labour",
      belongsTo: "instrument",
    },
  ],
  "AF-15": [
    {
      kind: "case",
      shows: "cover that is likely and yet ruled out is questioned",
      of: "refusal-direction",
      edits: {
        "factors.side-effects": said({ cover: "likely" }),
        "misuse.patterns": said({ cover: "does-not-apply" }),
      },
      effect: { concludes: "factors.side-effects" },
    },
    {
      kind: "case",
      shows: "distraction is expected of machines that do research",
      of: HP,
      edits: { "screening.makes-easier": said(["research-automation"]) },
      effect: { raises: "pattern.distraction-from-restraint" },
    },
    {
      kind: "case",
      shows: "premature effort is expected of machines that do research",
      of: HP,
      edits: { "screening.makes-easier": said(["research-automation"]) },
      effect: { raises: "pattern.premature-effort" },
    },
    {
      kind: "case",
      shows: "harmful delegation is expected of machines that do research",
      of: HP,
      edits: { "screening.makes-easier": said(["research-automation"]) },
      effect: { raises: "pattern.harmful-delegation" },
    },
  ],
  "AF-16": [
    {
      kind: "case",
      shows: "“do not do it” has to answer what it costs",
      of: "literature-review",
      edits: { "inaction.lean": said("do-not") },
      effect: { concludes: "inaction.cost" },
    },
  ],
  "AF-17": [
    {
      kind: "case",
      shows: "a view without use for AI labour is set against a plan that rests on it",
      of: SCIENTIST,
      edits: { "evidence.worldview": said("no-sweet-spot") },
      effect: { concludes: "evidence.worldview" },
    },
  ],
  "AF-18": [
    {
      kind: "case",
      shows: "a case that rests on one decisive act is told so",
      of: HP,
      edits: { "uses.decisive": said("one-act") },
      effect: { concludes: "uses.decisive" },
    },
    {
      kind: "step",
      shows: "small contributions are added up over a portfolio",
      file: "lib/domain/portfolio/concluding/conclude-portfolio.test.ts",
      title: "adds up shifts that are each too small to count",
    },
  ],
  "AF-19": [
    {
      kind: "case",
      shows: "timing without a reason is told so",
      of: HP,
      edits: { "release.timing": said("delayed"), "release.timing-why": null },
      effect: { concludes: "release.timing" },
    },
  ],
  "AF-20": [{ kind: "open", lacks: "whose restraint better security ends", belongsTo: "instrument" }],
  "AF-21": [
    {
      kind: "open",
      lacks: "by whom, with what and triggered by what a plan brakes that speeds now",
      belongsTo: "instrument",
    },
  ],
  "AF-22": [{ kind: "open", lacks: "what safety work a restraint slows", belongsTo: "instrument" }],
  "AF-23": [
    {
      kind: "open",
      lacks: "how many ways, how easy, how many systems and how coordinated",
      belongsTo: "instrument",
    },
  ],
  "AF-24": [
    { kind: "open", lacks: "a safer route of capability as a path to good", belongsTo: "instrument" },
  ],
  "AF-25": [{ kind: "open", lacks: "general capacity that the work wears down", belongsTo: "instrument" }],
  "AF-26": [
    {
      kind: "case",
      shows: "power that gathers at an agency of force weighs more",
      of: HP,
      edits: { "recipients.list/labs/kind": said("security-agency") },
      effect: { raises: "power" },
    },
  ],
  "AF-27": [
    {
      kind: "open",
      lacks: "restraint now that makes later restraint easier, as one of the reasons of timing",
      belongsTo: "instrument",
    },
  ],
  "AF-28": [
    {
      kind: "open",
      lacks: "what has to work already for the plan to work",
      belongsTo: "instrument",
    },
  ],
};
