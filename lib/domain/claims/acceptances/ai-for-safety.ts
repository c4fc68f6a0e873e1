/** What holds the rows of “AI for AI safety”. */

import { type Acceptances, said } from "@/lib/domain/claims/acceptance";

const HP = "human-preferences";
const SCIENTIST = "ai-scientist";

/** The four degrees of a zone, each as little vulnerable as can be said. */
const HARDLY = { ways: "hardly", ease: "hardly", systems: "hardly", coordination: "hardly" };

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
      shows: "what its authors say of systems that deceive or exceed stands beside what is shown",
      of: HP,
      edits: { "evidence.holds-against": said("not") },
      effect: { changes: "findings" },
    },
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
      effect: { concludes: "labour.containment" },
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
      kind: "case",
      shows: "what adoption costs the adopter, of what is intended, is asked for",
      of: HP,
      given: { "uses.list/*/adoption-cost": said("A month of two engineers") },
      edits: { "uses.list/*/adoption-cost": null },
      effect: { concludes: "uses.list" },
    },
    {
      kind: "case",
      shows: "what it costs stands beside whose incentives the good rests on",
      of: "dangerous-capabilities",
      edits: { "uses.list/*/adoption-cost": said("A month of two engineers") },
      effect: { changes: "findings" },
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
      of: "refusal-direction",
      edits: { "release.timing": said("delayed"), "release.timing-why": null },
      effect: { concludes: "release.timing" },
    },
  ],
  "AF-20": [
    {
      kind: "case",
      shows: "security that ends somebody’s means of restraint is told so",
      of: "securing-model-weights",
      given: {
        "factors.restraint-ended": {
          status: "answered",
          value: ["none"],
          evidence: "Inquiry into two incidents, section 4",
        },
      },
      edits: { "factors.restraint-ended": said(["states"]) },
      effect: { concludes: "factors.restraint-ended" },
    },
    {
      kind: "case",
      shows: "whose restraint it ends is asked of computer security",
      of: HP,
      edits: { "factors.hardening": said(["cyber-defence"]) },
      effect: { asks: "factors.restraint-ended" },
    },
  ],
  "AF-21": [
    {
      kind: "case",
      shows: "speeding now and holding back later without a brake is told so",
      of: HP,
      given: {
        "timelines.brake": said(
          "The licensing office, by not renewing, once an agent has hidden what it did.",
        ),
      },
      edits: { "uses.flourishing-paths": said(["restraint"]), "timelines.brake": null },
      effect: { concludes: "timelines.brake" },
    },
  ],
  "AF-22": [
    {
      kind: "case",
      shows: "restraint counted as good has to say what safety work it slows",
      of: HP,
      given: { "uses.flourishing-paths": said(["restraint"]), "factors.restraint-slows": said("some") },
      edits: { "factors.restraint-slows": said("not-looked") },
      effect: { concludes: "factors.restraint-slows" },
    },
    {
      kind: "case",
      shows: "much of it slowed is set against safety progress said to gain",
      of: HP,
      given: {
        "uses.flourishing-paths": said(["restraint"]),
        "factors.effects": said({ "safety-progress": "strengthens" }),
        "factors.restraint-slows": said("some"),
      },
      edits: { "factors.restraint-slows": said("much") },
      effect: { concludes: "factors.restraint-slows" },
    },
  ],
  "AF-23": [
    {
      kind: "case",
      shows: "a zone without its four degrees is told that it is a label",
      of: SCIENTIST,
      given: {
        "labour.zone": said("contained"),
        "labour.zone-spread": said(HARDLY),
      },
      edits: {
        "labour.zone-spread": said({ ...HARDLY, coordination: "not-looked" }),
      },
      effect: { concludes: "labour.zone-spread" },
    },
    {
      kind: "case",
      shows: "a degree that is bad is set against a zone that is not",
      of: SCIENTIST,
      given: {
        "labour.zone": said("contained"),
        "labour.zone-spread": said(HARDLY),
      },
      edits: {
        "labour.zone-spread": said({ ...HARDLY, coordination: "badly" }),
      },
      effect: { concludes: "labour.zone-spread" },
    },
  ],
  "AF-24": [
    {
      kind: "case",
      shows: "a safer route counted as good is asked what would show that it is taken",
      of: HP,
      given: { "uses.flourishing-paths": said(["institutions"]) },
      edits: { "uses.flourishing-paths": said(["safer-route"]) },
      effect: { concludes: "uses.flourishing-paths" },
    },
  ],
  "AF-25": [
    {
      kind: "case",
      shows: "general capacity that is worn down is told so",
      of: HP,
      given: { "factors.effects": said({ "general-capacity": "none" }) },
      edits: { "factors.effects": said({ "general-capacity": "weakens" }) },
      effect: { concludes: "factors.effects" },
    },
  ],
  "AF-26": [
    {
      kind: "case",
      shows: "power that gathers at an agency of force weighs more",
      of: HP,
      edits: { "recipients.list/labs/kind": said(["security-agency"]) },
      effect: { raises: "power" },
    },
  ],
  "AF-27": [
    {
      kind: "case",
      shows: "holding back now is asked whether it eases holding back later or uses it up",
      of: HP,
      given: { "release.timing": said("delayed"), "release.restraint-later": said("neither") },
      edits: { "release.restraint-later": said("not-looked") },
      effect: { concludes: "release.restraint-later" },
    },
    {
      kind: "case",
      shows: "that it uses restraint up is set against restraint said to gain",
      of: HP,
      given: {
        "release.timing": said("delayed"),
        "release.restraint-later": said("neither"),
        "factors.effects": said({ "restraint-caution": "strengthens" }),
      },
      edits: { "release.restraint-later": said("uses-up") },
      effect: { concludes: "release.restraint-later" },
    },
    {
      kind: "case",
      shows: "that it makes restraint easier is set against restraint said to lose",
      of: HP,
      given: {
        "release.timing": said("delayed"),
        "release.restraint-later": said("neither"),
        "factors.effects": said({ "restraint-caution": "weakens" }),
      },
      edits: { "release.restraint-later": said("easier") },
      effect: { concludes: "release.restraint-later" },
    },
  ],
  "AF-28": [
    {
      kind: "case",
      shows: "a plan that needs what it sets out to bring about is told so",
      of: HP,
      given: { "evidence.assumptions/*/supplied": said("agreed") },
      edits: { "evidence.assumptions/*/supplied": said("this-work") },
      effect: { concludes: "evidence.assumptions" },
    },
  ],
};
