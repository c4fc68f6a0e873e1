/**
 * What the answer to a question, or to a field of a record, can give away to somebody outside: a table beside the instrument,
 * keyed by `question` or `list/field`, that has to name every one of them (a test sees to it). What has no mark, such as a
 * question of an older instrument, counts as giving away everything.
 *
 * The marks are judgements about the question, whatever a given answer says. They were made by asking of each: what does
 * somebody learn from a full answer who wants to turn the work to harm; whom does it name or judge; what does it say of plans
 * that others could use against them.
 */

import { keyOf, type Path } from "@/lib/domain/assessment/path";

/**
 * `nothing`: the answer and what stands beside it as evidence may be read by anybody. `beside`: a choice or number that says
 * how grave something is and not how it is done; what is written beside it may say how. `recipe`: how a misuse would be done,
 * and what would stop it or show it. `misuse`: who would misuse the work and with what; how it could be bent. `safeguards`:
 * how safeguards hold and what would break them. `people`: names of people, and what they said. `partners`: what is said of
 * recipients, partners, funders and rivals, and what they are judged to be. `plans`: what the authors would do, and when.
 */
export type Mark =
  | "nothing"
  | "beside"
  | "recipe"
  | "misuse"
  | "safeguards"
  | "people"
  | "partners"
  | "plans";

/** What an answer gives away at a path; null where nobody has judged it. */
export function givesAway(path: Path): Mark | null {
  const key = keyOf(path);
  return Object.hasOwn(MARKS, key) ? (MARKS[key] ?? null) : null;
}

export const MARKS: { readonly [key: string]: Mark } = {
  "screening.outputs-leave": "nothing",
  "screening.makes-easier": "beside",
  "screening.systems": "nothing",
  "screening.hazard": "beside",
  "screening.reversible": "nothing",
  "screening.ai-labour": "nothing",
  "screening.product-use": "nothing",
  "screening.developer-tool-use": "nothing",
  "screening.worst-misuse": "recipe",
  "screening.anyway": "nothing",
  "screening.sensitivity": "beside",
  // Who would surprise by using it is who would misuse it.
  "screening.surprise": "misuse",

  "project.title": "nothing",
  "project.summary": "nothing",
  // What others decide, and when.
  "project.why-now": "partners",
  "project.kind": "nothing",
  "project.stage": "nothing",
  "project.team": "people",
  "project.success": "nothing",
  "project.outputs": "nothing",
  "project.outputs/name": "nothing",
  "project.outputs/form": "nothing",
  // What it takes to use an output: skills, hardware, access, also of what is not released.
  "project.outputs/description": "misuse",
  "project.outputs/makes-easier": "beside",
  "project.outputs/go-on-to-build": "nothing",
  // Who is turned down, and by whom.
  "project.outputs/chosen-by": "partners",
  "project.outputs/otherwise": "nothing",
  "project.outputs/release": "nothing",
  "project.outputs/hazard": "beside",
  "project.outputs/ready": "nothing",
  "project.map-or-cover": "misuse",

  // To whom the work goes is what a report is about; what is thought of them is not for outsiders.
  "recipients.list": "nothing",
  "recipients.list/name": "nothing",
  "recipients.list/kind": "nothing",
  "recipients.list/channel": "nothing",
  "recipients.list/outputs": "nothing",
  "recipients.list/when": "nothing",
  "recipients.list/wants": "partners",
  "recipients.list/setting": "partners",
  "recipients.list/bend": "misuse",
  "recipients.list/ability": "partners",
  "recipients.list/aims": "partners",
  "recipients.list/jurisdiction": "partners",
  "recipients.list/constraint": "partners",
  "recipients.list/constraint-how": "safeguards",
  "recipients.list/controller": "partners",
  "recipients.list/if-control-changes": "partners",
  "recipients.list/anyway": "nothing",
  "recipients.left-out": "nothing",
  "recipients.left-out-why": "partners",
  "recipients.recruiters": "partners",
  "recipients.competition": "beside",

  "terms.central-claim": "nothing",
  "terms.rests-on-field": "nothing",
  "terms.kind-and-effect": "nothing",
  "terms.list": "nothing",
  "terms.list/term": "nothing",
  "terms.list/sense": "nothing",
  "terms.list/meaning": "nothing",
  "terms.list/other-readers": "partners",
  "terms.list/who-gains": "partners",
  "terms.list/survives": "nothing",
  "terms.interchangeable": "nothing",

  // What a use is called says what happens, not how.
  "uses.list": "nothing",
  "uses.list/name": "nothing",
  "uses.list/recipient": "nothing",
  "uses.list/outputs": "nothing",
  "uses.list/stance": "nothing",
  "uses.list/place": "nothing",
  "uses.list/likelihood-1y": "nothing",
  "uses.list/likelihood-5y": "nothing",
  "uses.list/beneficiaries": "partners",
  "uses.list/effect-safety": "nothing",
  "uses.list/effect-timelines": "nothing",
  "uses.list/against-incentives": "beside",
  "uses.list/enforced-by": "safeguards",
  "uses.list/adoption-cost": "partners",
  // The steps of a feared use are asked for here too.
  "uses.list/flourishing": "misuse",
  "uses.flourishing-paths": "nothing",
  "uses.safer-route-shown": "partners",
  "uses.governance-benefit": "nothing",
  "uses.governance-how": "partners",
  "uses.decisive": "nothing",
  "uses.works-perfectly": "misuse",
  "uses.whose-good": "partners",
  "uses.good-said-by": "beside",

  "timelines.products": "nothing",
  "timelines.products-why": "partners",
  "timelines.developer-tools": "nothing",
  "timelines.developer-tools-why": "partners",
  "timelines.other-channels": "nothing",
  "timelines.other-why": "partners",
  "timelines.direction": "nothing",
  "timelines.shift": "nothing",
  "timelines.shift-effect": "nothing",
  "timelines.shift-mechanisms": "nothing",
  "timelines.shift-mechanism-why": "partners",
  // Who could stop it, and at which sign, is of use to whoever would not have it stopped.
  "timelines.brake": "plans",
  "timelines.safety-effect": "nothing",
  "timelines.safety-effect-why": "nothing",
  "timelines.own-timeline": "nothing",
  "timelines.time-to-impact": "nothing",

  "misuse.any": "beside",
  "misuse.why-none": "misuse",
  "misuse.patterns": "beside",
  "misuse.patterns-why": "misuse",
  "misuse.pathways": "nothing",
  "misuse.pathways/name": "misuse",
  "misuse.pathways/pattern": "beside",
  "misuse.pathways/actor": "misuse",
  "misuse.pathways/recipient": "misuse",
  "misuse.pathways/outputs": "misuse",
  "misuse.pathways/needs": "recipe",
  "misuse.pathways/likelihood": "beside",
  "misuse.pathways/harmed": "misuse",
  "misuse.pathways/severity": "beside",
  "misuse.pathways/reversibility": "beside",
  "misuse.pathways/noticed": "recipe",
  "misuse.pathways/barriers": "recipe",
  "misuse.pathways/mitigation": "misuse",
  "misuse.pathways/residual-likelihood": "beside",
  "misuse.pathways/residual-severity": "beside",
  "misuse.uplift": "beside",
  "misuse.safeguards": "beside",
  "misuse.less-hazardous": "recipe",
  "misuse.custody": "safeguards",
  "misuse.recipe": "beside",

  "factors.effects": "nothing",
  "factors.mechanism": "nothing",
  "factors.backdrop": "nothing",
  "factors.backdrop-how": "nothing",
  "factors.hardening": "nothing",
  "factors.other-edge": "misuse",
  // Whose means of holding others back rests on weak security.
  "factors.restraint-ended": "safeguards",
  "factors.restraint-slows": "nothing",
  "factors.loop": "nothing",
  "factors.loop-when": "nothing",
  "factors.capabilities-speed-up": "nothing",
  "factors.safety-speed-up": "nothing",
  "factors.proportion-why": "plans",
  "factors.side-effects": "nothing",
  "factors.side-effects-guard": "plans",

  "labour.tasks": "nothing",
  "labour.ability": "nothing",
  "labour.speed-up": "nothing",
  "labour.measure": "nothing",
  // How systems are brought to do what they can is of use to whoever wants them to do something else.
  "labour.elicitation": "misuse",
  "labour.elicitation-check": "beside",
  "labour.judged-by": "nothing",
  "labour.bad-work": "safeguards",
  "labour.sabotage": "safeguards",
  "labour.reach": "safeguards",
  "labour.containment": "safeguards",
  "labour.zone": "beside",
  "labour.zone-spread": "safeguards",
  "labour.zone-evidence": "beside",
  "labour.countermeasures": "safeguards",
  "labour.circular": "nothing",
  "labour.anchor": "nothing",
  "labour.with-people": "nothing",
  "labour.judgement-learned": "nothing",
  "labour.comparison": "nothing",
  "labour.research-record": "nothing",
  "labour.arrival": "nothing",
  "labour.arrival-plan": "plans",
  "labour.time": "nothing",
  "labour.investment": "beside",

  "evidence.claims": "nothing",
  "evidence.claims/claim": "nothing",
  "evidence.claims/asserts": "nothing",
  "evidence.claims/shown-by": "nothing",
  "evidence.claims/method": "nothing",
  "evidence.claims/checker": "beside",
  "evidence.maturity": "nothing",
  "evidence.confidence": "nothing",
  "evidence.assumptions": "nothing",
  "evidence.assumptions/statement": "nothing",
  "evidence.assumptions/probability": "nothing",
  "evidence.assumptions/mind-changer": "nothing",
  "evidence.assumptions/weight": "nothing",
  "evidence.assumptions/supplied": "beside",
  "evidence.assumptions/uses": "nothing",
  "evidence.assumptions/claims": "nothing",
  "evidence.assumptions/pathways": "misuse",
  "evidence.worldview": "nothing",
  "evidence.main-danger": "nothing",
  "evidence.holds-against": "beside",
  "evidence.moves-with-ability": "nothing",

  "inaction.cost": "nothing",
  "inaction.cost-size": "nothing",
  "inaction.others": "beside",
  "inaction.decided": "beside",
  "inaction.stake": "beside",
  "inaction.lean": "nothing",
  "inaction.dissent": "people",
  "inaction.consulted": "nothing",
  "inaction.consulted/who": "people",
  "inaction.consulted/standing": "nothing",
  "inaction.consulted/changed": "people",

  "release.form": "nothing",
  "release.reversibility": "nothing",
  "release.timing": "nothing",
  "release.timing-why": "plans",
  "release.restraint-later": "nothing",
  "release.commitments": "nothing",
  "release.commitments/what": "nothing",
  "release.commitments/pathways": "misuse",
  "release.commitments/owner": "people",
  "release.commitments/due": "nothing",
  // Whoever knows what would stop the work can keep it from showing.
  "release.triggers": "plans",
  "release.follow-up": "nothing",
  "release.forecasts": "nothing",
  "release.forecasts/statement": "nothing",
  "release.forecasts/probability": "nothing",
  "release.forecasts/resolves": "nothing",
  "release.forecasts/assumptions": "nothing",
  "release.forecasts/claims": "nothing",
  "release.forecasts/uses": "nothing",
  "release.forecasts/pathways": "misuse",
  "release.cooperation": "nothing",
  "release.cooperation-why": "partners",
  "release.gates": "nothing",
  "release.told-first": "safeguards",
  "release.not-allowed": "safeguards",
  "release.harm-channel": "people",
  "release.out-of-date": "plans",
  "release.good-until": "plans",
};
