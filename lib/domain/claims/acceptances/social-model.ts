/** What holds the rows of “Safety isn’t safety without a social model”. */

import { type Acceptances, said } from "@/lib/domain/claims/acceptance";

const HP = "human-preferences";

export const SOCIAL_MODEL: Acceptances = {
  "SM-1": [
    {
      kind: "case",
      shows: "a case that rests on its field alone is told so",
      of: HP,
      edits: { "terms.rests-on-field": said("rests") },
      effect: { concludes: "terms.rests-on-field" },
    },
    {
      kind: "marks",
      shows: "a sentence that argues from the nature of the work is marked",
      text: "Our method is inherently safe.",
      id: "inherently-safe",
      without: "Our method is slow.",
    },
  ],
  "SM-2": [
    {
      kind: "case",
      shows: "who is harmed is asked of a pathway that could be catastrophic",
      of: HP,
      given: { "misuse.pathways/*/harmed": said("Some thousand citizens") },
      edits: { "misuse.pathways/*/severity": said(4), "misuse.pathways/*/harmed": null },
      effect: { concludes: "misuse.pathways" },
    },
    {
      kind: "case",
      shows: "a less hazardous way to the same is asked for where the hazard is serious",
      of: HP,
      edits: { "screening.hazard": said("serious") },
      effect: { concludes: "misuse.less-hazardous" },
    },
    {
      kind: "case",
      shows: "“none” is not taken silently",
      of: "literature-review",
      edits: { "misuse.any": said("none") },
      effect: { concludes: "misuse.any" },
    },
    {
      kind: "case",
      shows: "“none” is asked why",
      of: HP,
      edits: { "misuse.any": said("none") },
      effect: { asks: "misuse.why-none" },
    },
  ],
  "SM-3": [
    {
      kind: "case",
      shows: "obedience is expected of what makes models do what somebody asks",
      of: "catching-a-chinchilla",
      edits: { "screening.makes-easier": said(["controllable"]) },
      effect: { raises: "pattern.obedience" },
    },
  ],
  "SM-4": [
    {
      kind: "case",
      shows: "insight that speeds building is expected of what explains models",
      of: HP,
      edits: { "screening.makes-easier": said(["controllable", "deployable", "understandable"]) },
      effect: { raises: "pattern.interpretability" },
    },
  ],
  "SM-5": [
    {
      kind: "case",
      shows: "true answers to a builder are expected of what makes models more accurate",
      of: HP,
      edits: { "screening.makes-easier": said(["controllable", "deployable", "accurate"]) },
      effect: { raises: "pattern.truthfulness" },
    },
  ],
  "SM-6": [
    {
      kind: "case",
      shows: "kind of work and effect on safety have to be told apart",
      of: HP,
      edits: { "terms.kind-and-effect": null },
      effect: { concludes: "terms.kind-and-effect" },
    },
  ],
  "SM-7": [
    {
      kind: "case",
      shows: "words and months about timing are compared with one another, not with safety",
      of: HP,
      edits: { "timelines.direction": said("later") },
      effect: { concludes: "timelines.direction" },
    },
    {
      kind: "case",
      shows: "the effect on safety moves an axis of its own",
      of: HP,
      edits: { "timelines.safety-effect": said({ p10: -3, p50: -2, p90: -1 }) },
      effect: { changes: "axes" },
    },
  ],
  "SM-8": [
    {
      kind: "case",
      shows: "“no” to products is questioned where uses lead there",
      of: HP,
      edits: { "timelines.products": said("no") },
      effect: { concludes: "timelines.products" },
    },
    {
      kind: "case",
      shows: "“no” to developers’ own tools is questioned where uses lead there",
      of: HP,
      edits: { "timelines.developer-tools": said("no") },
      effect: { concludes: "timelines.developer-tools" },
    },
  ],
  "SM-9": [
    {
      kind: "accepts",
      shows: "the effect on safety may be harm",
      path: "timelines.safety-effect",
      value: { p10: -3, p50: -2, p90: -1 },
    },
    {
      kind: "case",
      shows: "a durable harmful system is expected of what makes systems hard to break",
      of: HP,
      edits: { "screening.makes-easier": said(["controllable", "deployable", "robust"]) },
      effect: { raises: "pattern.durable-harmful-system" },
    },
  ],
  "SM-10": [
    {
      kind: "case",
      shows: "shortening claimed as good weighs more without its mechanism",
      of: HP,
      given: {
        "timelines.shift-effect": {
          status: "answered",
          value: 2,
          evidence: "https://arxiv.org/abs/2212.08073, section 4",
        },
      },
      edits: { "timelines.shift-mechanisms": null },
      effect: { raises: "timing.size" },
    },
  ],
  "SM-11": [
    {
      kind: "case",
      shows: "a model in which everybody wants what the authors want is told so",
      of: HP,
      edits: {
        "recipients.list/*/aims": said(2),
        "recipients.list/uninvited/kind": said(["academic"]),
      },
      effect: { concludes: "recipients.list" },
    },
    {
      kind: "case",
      shows: "who gains from having the authors on their side is asked for",
      of: HP,
      edits: { "recipients.recruiters": null },
      effect: { concludes: "recipients.recruiters" },
    },
  ],
  "SM-12": [
    {
      kind: "case",
      shows: "the chain from output to effect follows the recipient’s channel",
      of: HP,
      edits: { "recipients.list/labs/kind": said(["security-agency"]) },
      effect: { changes: "model" },
    },
    {
      kind: "case",
      shows: "a closed release is set against recipients and their channels",
      of: HP,
      edits: { "release.form": said("closed") },
      effect: { concludes: "release.form" },
    },
  ],
  "SM-13": [
    {
      kind: "marks",
      shows: "a word of the argument is found where it is written",
      text: "The release made the model honest.",
      id: "honest",
      without: "The release made the model quick.",
    },
    {
      kind: "case",
      shows: "a case without its central claim weighs more",
      of: HP,
      given: { "terms.list/*/survives": said("partly") },
      edits: { "terms.central-claim": null },
      effect: { raises: "words" },
    },
  ],
  "SM-14": [
    {
      kind: "case",
      shows: "who reads a word otherwise stands in the report",
      of: HP,
      edits: { "terms.list/*/other-readers": said("Ministers of trade.") },
      effect: { changes: "terms" },
    },
    {
      kind: "case",
      shows: "who gains if nobody notices stands in the report",
      of: HP,
      edits: { "terms.list/*/who-gains": said("A ministry of trade.") },
      effect: { changes: "terms" },
    },
  ],
  "SM-15": [
    {
      kind: "case",
      shows: "what can’t be concluded is listed with what it waits for, and not called safe",
      of: HP,
      edits: { "uses.decisive": { status: "unknown" } },
      effect: { changes: "openQuestions" },
    },
    {
      kind: "step",
      shows: "names, places and kinds of work swapped give the same conclusions",
      file: "lib/domain/rules/rulebook.test.ts",
      title: "is the same for any name, kind of work and jurisdiction: %s",
    },
  ],
  "SM-16": [
    {
      kind: "case",
      shows: "“I don’t know yet” becomes an open question with an owner",
      of: HP,
      edits: { "timelines.products": { status: "unknown", who: "Ada" } },
      effect: { changes: "openQuestions" },
    },
  ],
  "SM-20": [
    {
      kind: "case",
      shows: "a benefit for safety culture has to say how",
      of: HP,
      given: { "uses.governance-how": null },
      edits: { "uses.governance-benefit": said(["safety-culture"]) },
      effect: { concludes: "uses.governance-how" },
    },
  ],
  "SM-21": [
    {
      kind: "case",
      shows: "terms used for one another are told so",
      of: HP,
      edits: { "terms.interchangeable": said("yes") },
      effect: { concludes: "terms.interchangeable" },
    },
  ],
  "SM-22": [
    {
      kind: "case",
      shows: "a path through what users ask alone is told so",
      of: "catching-a-chinchilla",
      edits: { "uses.flourishing-paths": said(["user-requests"]) },
      effect: { raises: "whose-wishes" },
    },
  ],
  "SM-23": [
    {
      kind: "case",
      shows: "a kind of recipient said to be listed has to be there",
      of: HP,
      edits: {
        "recipients.left-out": said({ individuals: "listed", businesses: "listed", governments: "listed" }),
      },
      effect: { concludes: "recipients.left-out" },
    },
  ],
  "SM-24": [
    {
      kind: "case",
      shows: "who in the team disagrees stands beside who was asked",
      of: HP,
      edits: { "inaction.dissent": said("One of us would hold the code back for a year.") },
      effect: { changes: "findings" },
    },
    {
      kind: "case",
      shows: "a large effect on safety is set against what comes anyway",
      of: HP,
      edits: { "timelines.safety-effect": said({ p10: 0, p50: 2, p90: 3 }) },
      effect: { concludes: "timelines.safety-effect" },
    },
    {
      kind: "step",
      shows: "the authors’ lean stands beside what reviewers recommended and what came of it",
      file: "lib/domain/review/lean-compared.test.ts",
      title: "sets the authors’ lean beside what each reviewer recommended and what came of it",
    },
    {
      kind: "step",
      shows: "whoever may read reviews and what came of it sees them beside the lean, and nobody else does",
      file: "lib/use-cases/follow-ups.test.ts",
      title:
        "the authors' lean stands beside what reviewers recommended and what came of it, for whoever may read these",
    },
  ],
  "SM-25": [
    {
      kind: "case",
      shows: "worldviews conclude apart, and the report says how",
      of: HP,
      edits: {
        "timelines.safety-effect": said({ p10: -3, p50: -2, p90: -1 }),
        "timelines.shift-effect": said(2),
      },
      effect: { changes: "worldviews" },
    },
    {
      kind: "case",
      shows: "high confidence is set against assumptions the case would fall with",
      of: HP,
      edits: { "evidence.confidence": said("high") },
      effect: { concludes: "evidence.confidence" },
    },
  ],
  "SM-26": [
    {
      kind: "case",
      shows: "good that a recipient does against what their setting rewards is named",
      of: "dangerous-capabilities",
      edits: { "uses.list/rules/against-incentives": said("yes") },
      effect: { concludes: "uses.list/rules/against-incentives" },
    },
  ],
  "SM-27": [
    {
      kind: "step",
      shows: "the model with a recipient in other surroundings is tried",
      file: "e2e/what-if.test.ts",
      title:
        "a reader tries the same work in other surroundings, without JavaScript and without leaving a trace",
    },
    {
      kind: "case",
      shows: "recipients that are nowhere are told so",
      of: HP,
      edits: { "recipients.list/*/jurisdiction": null },
      effect: { concludes: "recipients.list" },
    },
  ],
  "SM-28": [
    {
      kind: "case",
      shows: "that those who were asked are all of the authors’ own field is told",
      of: "securing-model-weights",
      edits: { "inaction.consulted/*/standing": said("own-field") },
      effect: { raises: "outsiders" },
    },
  ],
  "SM-29": [
    {
      kind: "case",
      shows: "work that divides the field is told so",
      of: HP,
      edits: { "release.cooperation": said(-2) },
      effect: { concludes: "release.cooperation" },
    },
  ],
  "SM-30": [
    {
      kind: "case",
      shows: "who else has to say yes stands in what is to be decided",
      of: HP,
      edits: { "release.gates": said(["review-board"]) },
      effect: { changes: "decisionAskedFor" },
    },
    {
      kind: "case",
      shows: "who keeps what is hazardous meanwhile is asked for",
      of: HP,
      edits: { "screening.hazard": said("serious") },
      effect: { concludes: "misuse.custody" },
    },
    {
      kind: "case",
      shows: "where harm is reported after the release is asked for where it could be great",
      of: HP,
      given: { "misuse.pathways/*/severity": said(2) },
      edits: { "misuse.pathways/*/severity": said(4) },
      effect: { concludes: "release.harm-channel" },
    },
    {
      kind: "case",
      shows: "an open release called reversible is questioned",
      of: HP,
      edits: { "release.reversibility": said("reversible") },
      effect: { concludes: "release.reversibility" },
    },
    {
      kind: "step",
      shows: "reviewers judge, a lead decides, and conditions follow",
      file: "e2e/journey.test.ts",
      title: "a researcher submits, a reviewer judges, the lead decides, and the portfolio compares",
    },
  ],
  "SM-31": [
    {
      kind: "case",
      shows: "a sum that its channels don’t bear out is questioned",
      of: HP,
      edits: { "timelines.direction": said("none") },
      effect: { concludes: "timelines.direction" },
    },
  ],
  "SM-32": [
    {
      kind: "case",
      shows: "an assessment that tells how great harm is done is not handled as ordinary",
      of: HP,
      given: { "misuse.pathways/*/severity": said(2), "screening.sensitivity": said("ordinary") },
      edits: { "misuse.pathways/*/severity": said(4) },
      effect: { concludes: "screening.sensitivity" },
    },
    {
      kind: "case",
      shows: "who could use it, as a map or as cover, is asked where it describes great harm",
      of: HP,
      given: { "misuse.pathways/*/severity": said(2), "screening.sensitivity": said("ordinary") },
      edits: { "misuse.pathways/*/severity": said(4) },
      effect: { concludes: "project.map-or-cover" },
    },
    {
      kind: "case",
      shows: "what is said of it stands in the report",
      of: HP,
      edits: { "project.map-or-cover": said("A vendor quotes it as proof that somebody looked.") },
      effect: { changes: "answers" },
    },
  ],
  "SM-33": [
    {
      kind: "case",
      shows: "a case whose every danger is that it fails is told so",
      of: HP,
      given: {
        "evidence.main-danger": said(["misuse-by-people"]),
        "misuse.pathways/*/pattern": said("complacency"),
        "uses.list/*/stance": said("likely"),
      },
      edits: { "evidence.main-danger": said(["loss-of-control"]) },
      effect: { concludes: "evidence.main-danger" },
    },
    {
      kind: "case",
      shows: "what goes wrong when it works is put to reviewers beside whose wishes are served",
      of: HP,
      edits: {
        "uses.works-perfectly": said("Nobody asks any more whether a machine should be given the task."),
      },
      effect: { changes: "toCheck" },
    },
  ],
  "SM-34": [
    {
      kind: "case",
      shows: "an idea of the good that those who make or use it had alone is told so",
      of: HP,
      given: { "uses.good-said-by": said(["makers", "affected"]) },
      edits: { "uses.good-said-by": said(["makers"]) },
      effect: { concludes: "uses.good-said-by" },
    },
    {
      kind: "case",
      shows: "who had a say is asked where outputs make systems do as asked",
      of: "catching-a-chinchilla",
      edits: { "screening.makes-easier": said(["controllable"]) },
      effect: { asks: "uses.good-said-by" },
    },
  ],
  "SM-35": [
    {
      kind: "step",
      shows:
        "after its day, or once somebody says that what would end it has happened, it asks to be amended",
      file: "lib/domain/assessment/follow-up.test.ts",
      title: "as soon as somebody says that what would end it has happened",
    },
    {
      kind: "step",
      shows: "from that day it stands in its authors’ inbox and says so on its page",
      file: "lib/use-cases/follow-ups.test.ts",
      title:
        "an assessment that was to hold until a day asks to be amended from then on, in the inbox and on its page",
    },
  ],
  "SM-36": [
    {
      kind: "step",
      shows: "a portfolio without work on strategy is told so",
      file: "lib/domain/portfolio/concluding/conclude-portfolio.test.ts",
      title: "tells a portfolio without work on what to do that it has none",
    },
  ],
  "SM-37": [
    {
      kind: "case",
      shows: "a heavy recipient that nothing binds when control of it changes is named",
      of: HP,
      given: {
        "recipients.list/labs/if-control-changes": said("bound"),
        "recipients.list/labs/constraint": said("law"),
      },
      edits: { "recipients.list/labs/if-control-changes": said("goes-with") },
      effect: { concludes: "recipients.list/labs/if-control-changes" },
    },
    {
      kind: "case",
      shows: "that it is bound whoever controls it is set against what binds it today",
      of: HP,
      given: {
        "recipients.list/labs/if-control-changes": said("bound"),
        "recipients.list/labs/constraint": said("law"),
      },
      edits: { "recipients.list/labs/constraint": said("none") },
      effect: { concludes: "recipients.list/labs/constraint" },
    },
  ],
  "SM-38": [
    {
      kind: "case",
      shows: "a condition that nobody supplies is named",
      of: HP,
      given: { "evidence.assumptions/*/supplied": said("agreed") },
      edits: { "evidence.assumptions/*/supplied": said("nobody") },
      effect: { concludes: "evidence.assumptions" },
    },
    {
      kind: "case",
      shows: "that it holds already is set against its odds",
      of: HP,
      given: { "evidence.assumptions/*/supplied": said("agreed") },
      edits: { "evidence.assumptions/*/supplied": said("already") },
      effect: { concludes: "evidence.assumptions" },
    },
  ],
};
