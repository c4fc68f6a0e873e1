/** What holds the rows of “Automated AI R&D and AI Alignment”. */

import { type Acceptances, said } from "@/lib/domain/claims/acceptance";

const HP = "human-preferences";
const SCIENTIST = "ai-scientist";
const DIRECTION = "refusal-direction";

export const AUTOMATION: Acceptances = {
  "AL-1": [
    {
      kind: "case",
      shows: "making fit for use what was not pulls on products",
      of: HP,
      given: {
        "screening.makes-easier": said(["understandable"]),
        "project.outputs/*/makes-easier": said(["understandable"]),
        "screening.systems": said("frontier"),
        "uses.list/*/likelihood-5y": said(0.02),
      },
      edits: {
        "screening.makes-easier": said(["understandable", "deployable"]),
        "project.outputs/*/makes-easier": said(["understandable", "deployable"]),
      },
      effect: { raises: "timing.products" },
    },
  ],
  "AL-2": [
    {
      kind: "case",
      shows: "which work is handed over is asked where AI does it",
      of: HP,
      edits: { "screening.ai-labour": said("central") },
      effect: { asks: "labour.tasks" },
    },
    {
      kind: "case",
      shows: "research by machine is not no AI labour",
      of: HP,
      edits: {
        "screening.makes-easier": said(["research-automation"]),
        "project.outputs/implementation/makes-easier": said(["research-automation"]),
      },
      effect: { concludes: "screening.ai-labour" },
    },
  ],
  "AL-3": [
    {
      kind: "case",
      shows: "a speed-up without a measure is told so",
      of: SCIENTIST,
      given: { "labour.speed-up": said(2), "labour.measure": said("comparison") },
      edits: { "labour.measure": said("none") },
      effect: { concludes: "labour.measure" },
    },
  ],
  "AL-4": [
    {
      kind: "case",
      shows: "confidence above what the field’s maturity allows is questioned",
      of: HP,
      edits: { "evidence.maturity": said(1) },
      effect: { concludes: "evidence.maturity" },
    },
  ],
  "AL-5": [
    {
      kind: "case",
      shows: "training on a research record of unknown quality is told so",
      of: SCIENTIST,
      given: { "labour.research-record": said("curated") },
      edits: { "labour.research-record": said("unknown-quality") },
      effect: { concludes: "labour.research-record" },
    },
  ],
  "AL-6": [
    {
      kind: "case",
      shows: "a system that judges its own work is told so",
      of: DIRECTION,
      edits: { "labour.judged-by": said("same-system") },
      effect: { concludes: "labour.judged-by" },
    },
  ],
  "AL-7": [
    {
      kind: "case",
      shows: "no judgement left with people is told so",
      of: DIRECTION,
      edits: { "labour.with-people": said(["none"]) },
      effect: { concludes: "labour.with-people" },
    },
  ],
  "AL-8": [
    {
      kind: "case",
      shows: "verification offered for a claim of validation is told so",
      of: HP,
      given: { "evidence.claims/*/asserts": said("verification") },
      edits: { "evidence.claims/atari/asserts": said("validation") },
      effect: { concludes: "evidence.claims/atari" },
    },
  ],
  "AL-9": [
    {
      kind: "case",
      shows: "validation by an AI is told so",
      of: HP,
      edits: { "evidence.claims/*/asserts": said("validation"), "evidence.claims/*/checker": said("ai") },
      effect: { concludes: "evidence.claims" },
    },
  ],
  "AL-10": [
    {
      kind: "case",
      shows: "one comparison of building and safety serves both texts",
      of: "literature-review",
      edits: { "screening.systems": said("frontier") },
      effect: { raises: "timing.differential" },
    },
  ],
  "AL-11": [
    {
      kind: "case",
      shows: "what would show that systems have learned the judgement is asked for",
      of: SCIENTIST,
      given: { "labour.judgement-learned": said("blind") },
      edits: { "labour.judgement-learned": said("nothing") },
      effect: { concludes: "labour.judgement-learned" },
    },
  ],
  "AL-12": [
    {
      kind: "case",
      shows: "where validation with evidence falls away and verification is left, it weighs more",
      of: HP,
      given: {
        "evidence.claims/values/shown-by": {
          status: "answered",
          value: "validation",
          evidence: "Christiano et al. 2017, section 3.1",
        },
        "evidence.assumptions/goodjudges/claims": said(["values"]),
        "evidence.assumptions/goodjudges/uses": said(["honestfailures"]),
      },
      edits: { "evidence.claims/values/shown-by": said("verification") },
      effect: { raises: "validity" },
    },
  ],
  "AL-13": [
    {
      kind: "case",
      shows: "reach for code is read with how able the systems are",
      of: SCIENTIST,
      given: { "screening.systems": said("frontier"), "labour.reach": said(["sandbox"]) },
      edits: { "labour.reach": said(["own-code"]) },
      effect: { concludes: "labour.reach" },
    },
    {
      kind: "case",
      shows: "reach for computing power is read with how able the systems are",
      of: SCIENTIST,
      given: { "screening.systems": said("frontier"), "labour.reach": said(["sandbox"]) },
      edits: { "labour.reach": said(["compute"]) },
      effect: { concludes: "labour.reach" },
    },
    {
      kind: "case",
      shows: "reach for data is read with how able the systems are",
      of: SCIENTIST,
      given: { "screening.systems": said("frontier"), "labour.reach": said(["sandbox"]) },
      edits: { "labour.reach": said(["data"]) },
      effect: { concludes: "labour.reach" },
    },
    {
      kind: "case",
      shows: "the same reach of a small system is another matter",
      of: SCIENTIST,
      given: { "screening.systems": said("small-models"), "labour.reach": said(["data"]) },
      edits: { "screening.systems": said("frontier") },
      effect: { concludes: "screening.systems" },
    },
  ],
  "AL-14": [
    {
      kind: "case",
      shows: "how well systems do at research is asked what it is compared with",
      of: SCIENTIST,
      given: { "labour.comparison": said("other-sciences") },
      edits: { "labour.comparison": said("nothing") },
      effect: { concludes: "labour.comparison" },
    },
  ],
};
