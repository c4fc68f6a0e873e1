/**
 * An assessment that leaves nothing open: it draws every strength there is and no other finding. Each case of the rulebook's
 * tests changes a little of it.
 */

import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";

type Fields = { readonly [field: string]: Value };

const questions: { readonly [id: string]: Value } = {
  "screening.outputs-leave": "named-outsiders",
  "screening.makes-easier": ["monitorable"],
  "screening.systems": "open-weight",
  "screening.hazard": "no",
  "screening.reversible": "partly",
  "screening.ai-labour": "central",
  "screening.product-use": "slightly",
  "screening.developer-tool-use": "slightly",
  "screening.worst-misuse": "A ministry watches what citizens ask.",
  "screening.anyway": "later",
  "screening.sensitivity": "ordinary",
  "screening.surprise": "An insurer that sets premiums by it.",

  "project.title": "Watching models at work",
  "project.summary": "We build a tool that flags unusual behaviour of models while they work.",
  "project.why-now": "Logs of such models have only now become available.",
  "project.kind": ["oversight-and-control"],
  "project.stage": "proposal",
  "project.team": "Four people at a public institute",
  "project.success": "An operator acts on a flag within a day.",

  "recipients.left-out": {
    individuals: "listed",
    businesses: "listed",
    governments: "listed",
    uninvited: "listed",
  },
  "recipients.recruiters": "Sellers of models, who would like to say that somebody watches.",
  "recipients.competition": 3,

  "terms.central-claim": "Operators who use the tool notice unusual behaviour a day earlier.",
  "terms.rests-on-field": "no",
  "terms.kind-and-effect": "The work is tooling. What it does to people depends on who is watched with it.",
  "terms.interchangeable": "no",

  "uses.flourishing-paths": ["institutions", "user-requests"],
  "uses.decisive": "many-small",
  "uses.governance-benefit": ["evidence-for-decision-makers"],
  "uses.governance-how": "A regulator sees weekly counts before it renews a licence.",

  "timelines.products": "slightly",
  "timelines.products-why": "Operators ship a little sooner once somebody watches.",
  "timelines.developer-tools": "slightly",
  "timelines.developer-tools-why": "Flags shorten the search for faults.",
  "timelines.other-channels": {
    insight: "none",
    hype: "none",
    talent: "none",
    deployable: "sooner",
    "policy-response": "later",
  },
  "timelines.other-why": "Licences come to depend on it.",
  "timelines.direction": "sooner",
  "timelines.shift": { p10: -3, p50: -0.5, p90: 1 },
  "timelines.shift-effect": -1,
  "timelines.shift-mechanisms": ["preparation-time"],
  "timelines.shift-mechanism-why": "Inspectors need two years to staff up, and would have a little less.",
  "timelines.safety-effect": { p10: -1, p50: 0.5, p90: 1.5 },
  "timelines.safety-effect-why": "Whether operators act on flags.",
  "timelines.own-timeline": { p10: 3, p50: 8, p90: 25 },
  "timelines.time-to-impact": { p10: 1, p50: 2, p90: 5 },

  "misuse.any": "yes",
  "misuse.patterns": {
    "oversight-as-surveillance": "applies",
    complacency: "applies",
    obedience: "does-not-apply",
  },
  "misuse.patterns-why": "The tool reads what a model does, and leaves the model as it is.",
  "misuse.uplift": "small",
  "misuse.safeguards": "no",
  "misuse.recipe": "no",

  "factors.effects": {
    "safety-progress": "none",
    "risk-evaluation": "strengthens",
    "restraint-caution": "weakens-slightly",
    "restraint-coordination": "none",
    "restraint-options": "strengthens-slightly",
    "restraint-attitudes": "none",
  },
  "factors.mechanism": "Inspectors see counts each week and ask operators about the odd ones.",
  "factors.backdrop": "no",
  "factors.hardening": ["monitoring"],
  "factors.other-edge": "A ministry has the same program read what citizens ask.",
  "factors.loop": "both",
  "factors.loop-when": "within-a-year",
  "factors.capabilities-speed-up": 1,
  "factors.safety-speed-up": 2,
  "factors.proportion-why": "Inspectors get new versions half a year before anybody else.",
  "factors.side-effects": { cover: "possible", complacency: "possible", distraction: "unlikely" },
  "factors.side-effects-guard": "The contract keeps inspections, and we count them after a year.",

  "labour.tasks": ["labels"],
  "labour.ability": "measured-here",
  "labour.speed-up": 1,
  "labour.measure": "records",
  "labour.elicitation": "Three ways of asking are compared on logs that were read before.",
  "labour.elicitation-check": "known-ceiling",
  "labour.judged-by": "people-blind",
  "labour.bad-work": "Labels that agree with each other and miss a whole class of logs.",
  "labour.sabotage": ["redone"],
  "labour.reach": ["sandbox"],
  "labour.zone": "too-weak",
  "labour.zone-evidence": ["ability"],
  "labour.circular": "no",
  "labour.with-people": ["accepting", "validating", "releasing"],
  "labour.research-record": "not-trained",
  "labour.arrival": "same-time",
  "labour.time": "enough",
  "labour.investment": "committed",

  "evidence.maturity": 3,
  "evidence.confidence": "medium",
  "evidence.worldview": "misuse-first",
  "evidence.main-danger": ["misuse-by-people", "loss-of-control"],

  "inaction.cost": "Operators go on without knowing what happens.",
  "inaction.cost-size": 2,
  "inaction.others": "later",
  "inaction.decided": "with-outsiders",
  "inaction.stake": ["career"],
  "inaction.lean": "do-modified",

  "release.form": "staged",
  "release.reversibility": "partly",
  "release.timing": "after-check",
  "release.timing-why": "The pilot ends in May, and its flaws should be mended first.",
  "release.triggers": "A complaint that people are watched with it, seen by the ombudsman.",
  "release.follow-up": "2031-05-01",
  "release.cooperation": 1,
  "release.cooperation-why": "Operators and inspectors read the same counts.",
};

const recipient = { outputs: ["tool"], jurisdiction: "Norway", when: "at-release", anyway: "later" };

const lists: { readonly [list: string]: { readonly [record: string]: Fields } } = {
  "project.outputs": {
    tool: {
      name: "Watcher",
      form: "code",
      description: "A program that reads logs.",
      "makes-easier": ["monitorable"],
      hazard: "no",
      ready: "2030-05-01",
    },
  },
  "recipients.list": {
    maker: {
      ...recipient,
      name: "Nordmodell",
      kind: "frontier-developer",
      channel: "direct-briefing",
      wants: "Fewer incidents in the press.",
      setting: "Growth, and a good name with inspectors.",
      bend: "Show the counts that look good.",
      ability: 4,
      aims: 0,
      constraint: "contract",
      "constraint-how": "The inspectors see the raw logs and would end the pilot.",
    },
    inspector: {
      ...recipient,
      name: "Tilsynet",
      kind: "regulator",
      channel: "direct-briefing",
      wants: "To renew licences on grounds it can defend.",
      setting: "No scandal on its watch.",
      bend: "Count flags instead of asking what they mean.",
      ability: 2,
      aims: 1,
      constraint: "law",
      "constraint-how": "A court may review what it does.",
    },
    customers: {
      ...recipient,
      name: "People who use the operators’ services",
      kind: "users",
      channel: "product-integration",
      wants: "Services that work.",
      setting: "Little time.",
      bend: "Take no flag for a promise.",
      ability: 1,
      aims: 1,
      constraint: "none",
    },
    thief: {
      ...recipient,
      name: "Whoever copies it",
      kind: "uninvited",
      channel: "leak",
      wants: "To watch people.",
      setting: "Obedience upwards.",
      bend: "Point it at those who ask.",
      ability: 2,
      aims: -2,
      constraint: "none",
    },
  },
  "terms.list": {
    oversight: {
      term: "oversight",
      sense: "oversight.of-models",
      meaning: "People tell good behaviour of a model from bad.",
      "other-readers": "Lawyers think of institutions.",
      "who-gains": "Sellers who have the one and advertise the other.",
      survives: "yes",
    },
  },
  "uses.list": {
    heeding: {
      name: "Heeding flags",
      recipient: ["maker"],
      outputs: ["tool"],
      stance: "intended",
      place: "safety-practice",
      "likelihood-1y": 0.3,
      "likelihood-5y": 0.6,
      beneficiaries: "Customers",
      "effect-safety": 1,
      "effect-timelines": "none",
      "against-incentives": "no",
      flourishing: "Fewer people are harmed by a fault nobody saw.",
    },
    shipping: {
      name: "Shipping with a watcher",
      recipient: ["maker"],
      outputs: ["tool"],
      stance: "likely",
      place: "product",
      "likelihood-1y": 0.4,
      "likelihood-5y": 0.8,
      beneficiaries: "Nordmodell",
      "effect-safety": -1,
      "effect-timelines": "sooner",
      "against-incentives": "no",
    },
    licensing: {
      name: "Renewing licences by counts",
      recipient: ["inspector"],
      outputs: ["tool"],
      stance: "likely",
      place: "policy",
      "likelihood-1y": 0.1,
      "likelihood-5y": 0.5,
      "effect-safety": 1,
      "effect-timelines": "later",
      "against-incentives": "no",
    },
    trusting: {
      name: "Leaning on the service more",
      recipient: ["customers"],
      stance: "likely",
      place: "other",
      "likelihood-1y": 0.5,
      "likelihood-5y": 0.7,
      "effect-safety": 0,
      "effect-timelines": "none",
      "against-incentives": "no",
    },
    spying: {
      name: "Watching those who ask",
      recipient: ["thief"],
      outputs: ["tool"],
      stance: "feared",
      place: "attack",
      "likelihood-1y": 0.1,
      "likelihood-5y": 0.3,
      "effect-safety": -2,
      "effect-timelines": "none",
      "against-incentives": "no",
    },
  },
  "misuse.pathways": {
    watching: {
      name: "Turned on citizens",
      pattern: "oversight-as-surveillance",
      actor: "A ministry",
      recipient: ["thief"],
      outputs: ["tool"],
      needs: "Access to logs",
      likelihood: 0.3,
      severity: 3,
      reversibility: "partly",
      noticed: "late",
      barriers: "Logs are with the operators.",
      mitigation: "The tool drops who asked before anything is stored.",
      "residual-likelihood": 0.1,
      "residual-severity": 2,
    },
    relaxing: {
      name: "Inspections are cut",
      pattern: "complacency",
      actor: "An operator",
      recipient: ["maker"],
      outputs: ["tool"],
      likelihood: 0.4,
      severity: 2,
      reversibility: "reversible",
      noticed: "soon",
      mitigation: "The contract keeps the number of inspections.",
      "residual-likelihood": 0.2,
      "residual-severity": 2,
    },
  },
  "evidence.claims": {
    earlier: {
      claim: "Operators notice a day earlier",
      asserts: "validation",
      "shown-by": "validation",
      method: "A trial at three operators, half of them without the tool.",
      checker: "external",
    },
  },
  "evidence.assumptions": {
    heeded: {
      statement: "Operators act on what they notice",
      probability: 0.85,
      "mind-changer": "Fewer than one flag in ten followed up in the trial.",
      weight: "case-falls",
    },
    logs: {
      statement: "Logs show what matters",
      probability: 0.6,
      "mind-changer": "A fault found that left no trace.",
      weight: "case-weakens",
    },
  },
  "inaction.consulted": {
    ombudsman: {
      who: "The patients’ ombudsman",
      standing: "affected-people",
      changed: "Names are dropped before storage.",
    },
  },
  "release.commitments": {
    dropping: {
      what: "Ship without names in storage",
      pathways: ["watching"],
      owner: "Ada Berg",
      due: "2030-04-01",
    },
    contract: {
      what: "Sign the contract on inspections",
      pathways: ["relaxing"],
      owner: "Kari Dahl",
      due: "2030-04-15",
    },
  },
  "release.forecasts": {
    followed: { statement: "Half of all flags are followed up", probability: 0.6, resolves: "2031-01-01" },
    licence: { statement: "A licence is renewed by counts", probability: 0.2, resolves: "2032-01-01" },
  },
};

export const SOUND_ASSESSMENT: Answers = layOut();

function layOut(): Answers {
  const answers: { [path: string]: Answer } = {};
  const put = (path: string, value: Value) => {
    answers[path] = { status: "answered", value };
  };
  for (const [id, value] of Object.entries(questions)) put(id, value);
  for (const [list, records] of Object.entries(lists)) {
    for (const [at, [record, fields]] of Object.entries(records).entries()) {
      put(`${list}/${record}`, `a${at}`);
      for (const [field, value] of Object.entries(fields)) put(`${list}/${record}/${field}`, value);
    }
  }
  return answers;
}
