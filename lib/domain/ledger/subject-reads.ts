/**
 * What rows of a kind read, as keys (a question, a list, or `list/field`); `evidence`: where evidence counts; `notes`: where the note
 * beside an answer is read. Names aside.
 */
type Reads = {
  readonly answers: readonly string[];
  readonly evidence: readonly string[];
  readonly notes?: readonly string[];
};

/** Stands for the outputs that anybody can run, by which scrutiny goes beside rows of the ledger. */
export const RUN_BY_ANYBODY = "run-by-anybody";

const of = (list: string, ...fields: readonly string[]) => [
  list,
  ...fields.map((field) => `${list}/${field}`),
];

const FACTS = [
  "screening.outputs-leave",
  "screening.makes-easier",
  "screening.systems",
  "screening.hazard",
  "release.form",
  ...of("project.outputs", "form", "makes-easier", "hazard", "release"),
  ...of("recipients.list", "kind", "channel", "outputs"),
];
const USES = of(
  "uses.list",
  "recipient",
  "stance",
  "place",
  "likelihood-5y",
  "effect-safety",
  "effect-timelines",
);
/** What can show that a use brings nothing sooner, and so is no pull. */
const PULL_EVIDENCE = ["uses.list/effect-timelines"];
const PATHWAYS = [
  "misuse.patterns",
  "misuse.patterns-why",
  ...of(
    "misuse.pathways",
    "name",
    "pattern",
    "severity",
    "likelihood",
    "needs",
    "reversibility",
    "noticed",
    "barriers",
    "mitigation",
    "actor",
    "harmed",
    "outputs",
    "recipient",
    "residual-severity",
    "residual-likelihood",
  ),
  "recipients.list/when",
  "recipients.list/anyway",
  "screening.anyway",
  "release.told-first",
  ...of("release.commitments", "what", "owner", "due", "pathways"),
];
const PATHWAY_EVIDENCE = [
  "project.outputs/hazard",
  "recipients.list/when",
  "release.told-first",
  "misuse.pathways/likelihood",
  "misuse.pathways/severity",
  "misuse.pathways/barriers",
];
const PRICE = [
  "timelines.shift",
  "timelines.shift-effect",
  "timelines.shift-mechanisms",
  "timelines.shift-mechanism-why",
  ...of("release.forecasts", "statement", "probability", "resolves"),
];
const PRICE_EVIDENCE = ["timelines.shift", "timelines.shift-effect", "timelines.shift-mechanism-why"];
const BINDING = ["recipients.list/constraint", "uses.list/against-incentives"];
const BINDING_EVIDENCE = [...BINDING, "recipients.list/constraint-how", "uses.list/enforced-by"];
/** What is claimed and assumed is quoted, and cut as no name is. */
const ASSUMPTIONS = of(
  "evidence.assumptions",
  "statement",
  "probability",
  "mind-changer",
  "weight",
  "uses",
  "claims",
  "pathways",
);
const CLAIMS = of("evidence.claims", "claim", "asserts", "shown-by", "method", "checker");
const FORECASTS = of("release.forecasts", "statement", "probability", "claims", "assumptions");
const CLAIMS_EVIDENCE = ["evidence.claims/shown-by", "evidence.claims/checker"];

/** A text that says no more than the title is filler, wherever one has to be of substance. */
const TITLE = "project.title";
/** Notes by which nothing is promised of what is taken on. */
const PROMISES = [
  "misuse.pathways/mitigation",
  ...["owner", "due", "what", "pathways"].map((field) => `release.commitments/${field}`),
];

/** What is read of claims by what is earned beside the rows. */
const SHOWN = of("evidence.claims", "claim", "shown-by", "checker", "method");
/** Where the work’s own paper and pages are cited. */
const OWN_DOCUMENTS = [
  "project.summary",
  "terms.central-claim",
  "release.form",
  "project.outputs/description",
];
const tried = (key: string): Reads => ({ answers: [key], evidence: [key], notes: [key] });

const READS: Readonly<Record<string, Reads>> = {
  [RUN_BY_ANYBODY]: {
    answers: [
      "screening.outputs-leave",
      "screening.systems",
      "release.form",
      ...of("project.outputs", "form", "hazard", "release"),
      ...of("recipients.list", "kind", "channel", "outputs"),
    ],
    evidence: ["project.outputs/hazard"],
  },
  pattern: {
    answers: [TITLE, ...FACTS, ...USES, ...PATHWAYS],
    evidence: [...PATHWAY_EVIDENCE, ...PULL_EVIDENCE],
    notes: PROMISES,
  },
  "timing.products": {
    answers: [
      TITLE,
      ...FACTS,
      ...USES,
      ...PRICE,
      "timelines.products",
      "timelines.products-why",
      "screening.product-use",
    ],
    evidence: [...PRICE_EVIDENCE, ...PULL_EVIDENCE],
  },
  "timing.developer-tools": {
    answers: [
      TITLE,
      ...FACTS,
      ...USES,
      ...PRICE,
      "timelines.developer-tools",
      "timelines.developer-tools-why",
      "screening.developer-tool-use",
    ],
    evidence: [...PRICE_EVIDENCE, ...PULL_EVIDENCE],
  },
  "timing.size": {
    answers: [TITLE, ...FACTS, ...USES, "uses.list/outputs", ...PRICE, "timelines.direction"],
    evidence: [...PRICE_EVIDENCE, ...PULL_EVIDENCE],
  },
  "timing.differential": {
    answers: [
      TITLE,
      ...FACTS,
      ...USES,
      ...BINDING,
      "factors.capabilities-speed-up",
      "factors.safety-speed-up",
      "timelines.safety-effect-why",
    ],
    evidence: [...BINDING_EVIDENCE, ...PULL_EVIDENCE],
  },
  "in-time": { answers: ["timelines.own-timeline", "timelines.time-to-impact"], evidence: [] },
  power: {
    answers: [TITLE, ...FACTS, ...USES, "uses.list/outputs", ...PATHWAYS],
    evidence: PATHWAY_EVIDENCE,
    notes: PROMISES,
  },
  "people.leave": {
    answers: [
      TITLE,
      ...FACTS,
      ...USES,
      ...of("project.outputs", "go-on-to-build", "otherwise"),
      "timelines.other-channels",
      "timelines.other-why",
      ...of("misuse.pathways", "pattern", "outputs"),
    ],
    evidence: ["project.outputs/go-on-to-build"],
  },
  "people.selection": {
    answers: [TITLE, ...FACTS, "project.outputs/chosen-by"],
    evidence: ["project.outputs/chosen-by"],
  },
  incentives: {
    answers: [
      TITLE,
      ...FACTS,
      ...USES,
      "uses.list/against-incentives",
      "uses.list/enforced-by",
      "uses.list/adoption-cost",
    ],
    evidence: BINDING_EVIDENCE,
  },
  validity: {
    answers: [
      TITLE,
      ...FACTS,
      ...USES,
      "uses.list/outputs",
      ...CLAIMS,
      ...ASSUMPTIONS,
      "evidence.confidence",
      "inaction.stake",
      "terms.central-claim",
      "project.success",
      ...FORECASTS,
    ],
    notes: [...CLAIMS.slice(1), "evidence.confidence", "inaction.stake"],
    evidence: [...CLAIMS.slice(1), ...PULL_EVIDENCE],
  },
  "still-holds": {
    answers: [
      "terms.central-claim",
      TITLE,
      ...FACTS,
      ...USES,
      ...CLAIMS,
      ...ASSUMPTIONS,
      "project.outputs/description",
      "uses.list/outputs",
      "evidence.holds-against",
      "evidence.moves-with-ability",
      ...of("misuse.pathways", "pattern", "mitigation"),
    ],
    notes: ["evidence.holds-against", "evidence.moves-with-ability"],
    evidence: CLAIMS_EVIDENCE,
  },
  words: {
    answers: [
      ...FACTS,
      ...USES,
      TITLE,
      "project.summary",
      "terms.central-claim",
      ...of("evidence.claims", "claim"),
      ...of("terms.list", "term", "sense", "meaning", "other-readers", "who-gains", "survives"),
    ],
    evidence: ["terms.list/survives", ...PULL_EVIDENCE],
  },
  assumptions: {
    answers: [TITLE, ...FACTS, ...USES, "uses.list/outputs", ...ASSUMPTIONS, ...CLAIMS, ...FORECASTS],
    evidence: [...CLAIMS_EVIDENCE, ...PULL_EVIDENCE],
  },
  "one-recipient": {
    answers: [
      TITLE,
      ...of("uses.list", "recipient", "stance", "likelihood-5y", "effect-safety", "against-incentives"),
      "uses.decisive",
      "uses.governance-how",
      ...of("recipients.list", "setting", "bend"),
    ],
    evidence: [],
  },
  "mitigation-rests": {
    answers: [
      TITLE,
      ...ASSUMPTIONS,
      ...CLAIMS,
      ...of("misuse.pathways", "severity", "likelihood", "mitigation", "residual-likelihood"),
    ],
    evidence: CLAIMS_EVIDENCE,
  },
  "harm-likelier": {
    answers: [
      ...of("uses.list", "recipient", "stance", "likelihood-5y", "effect-safety", "against-incentives"),
      "recipients.list",
    ],
    evidence: [],
  },
  "turned-round": {
    answers: [
      TITLE,
      ...FACTS,
      ...of("uses.list", "recipient", "stance", "likelihood-5y", "effect-safety", "outputs"),
      ...of("misuse.pathways", "severity", "likelihood", "outputs", "recipient"),
      ...of("recipients.list", "aims", "bend", "anyway"),
      "misuse.less-hazardous",
    ],
    evidence: [],
  },
  "forecast-apart": {
    answers: [
      ...FACTS,
      ...USES,
      "uses.list/likelihood-1y",
      ...of("release.forecasts", "statement", "probability", "resolves", "uses"),
      ...of("release.commitments", "due"),
      "release.follow-up",
    ],
    evidence: [],
  },
  success: {
    answers: [TITLE, ...FACTS, ...USES, ...PATHWAYS, "uses.works-perfectly"],
    notes: ["uses.works-perfectly"],
    evidence: PATHWAY_EVIDENCE,
  },
  "whose-wishes": {
    answers: [
      TITLE,
      ...FACTS,
      "uses.flourishing-paths",
      "uses.works-perfectly",
      "recipients.list/aims",
      ...of("uses.list", "outputs", "flourishing"),
    ],
    evidence: ["recipients.list/aims"],
  },
  "hold-back": {
    answers: [
      TITLE,
      ...FACTS,
      "release.timing",
      "release.timing-why",
      "screening.reversible",
      "release.reversibility",
    ],
    evidence: [],
  },
  "hazard-out-whole": {
    answers: ["project.stage", TITLE, ...FACTS, ...PATHWAYS, "recipients.list/when", "release.timing-why"],
    evidence: PATHWAY_EVIDENCE,
    notes: PROMISES,
  },
  "able-and-opposed": {
    answers: [
      TITLE,
      ...FACTS,
      ...of("uses.list", "recipient", "stance", "likelihood-5y", "effect-safety"),
      ...of("recipients.list", "aims", "ability", "constraint", "constraint-how", "wants", "bend", "anyway"),
    ],
    evidence: ["recipients.list/constraint", "recipients.list/constraint-how"],
  },
  "stops-and-owners": {
    answers: [
      TITLE,
      ...FACTS,
      ...USES,
      ...PATHWAYS,
      "release.triggers",
      ...FORECASTS,
      "release.forecasts/pathways",
    ],
    evidence: PATHWAY_EVIDENCE,
    notes: PROMISES,
  },
  outsiders: {
    answers: [
      "project.stage",
      TITLE,
      ...FACTS,
      ...USES,
      ...PATHWAYS,
      ...of("inaction.consulted", "who", "standing", "changed"),
      "inaction.decided",
      "inaction.dissent",
    ],
    evidence: PATHWAY_EVIDENCE,
    notes: [...PROMISES, "inaction.consulted/changed"],
  },
  "checked-outside": {
    answers: [TITLE, ...SHOWN, ...OWN_DOCUMENTS],
    evidence: ["evidence.claims/checker", "evidence.claims/method", ...OWN_DOCUMENTS],
  },
  "tried-against": tried("evidence.holds-against"),
  "apart-from-ability": tried("evidence.moves-with-ability"),
  "kept-from-builders": {
    answers: [...FACTS, "screening.ai-labour"],
    evidence: ["project.outputs/hazard"],
  },
  "done-already": {
    answers: [TITLE, ...PATHWAYS, ...OWN_DOCUMENTS],
    evidence: [...PROMISES.filter((key) => key.startsWith("release.commitments/")), ...OWN_DOCUMENTS],
    notes: PROMISES,
  },
  compared: {
    answers: [TITLE, ...SHOWN, "terms.central-claim"],
    evidence: ["evidence.claims/method"],
  },
  counterfactual: {
    answers: [
      TITLE,
      "screening.anyway",
      "inaction.others",
      "inaction.cost",
      "project.why-now",
      ...USES,
      "uses.list/outputs",
      ...FACTS,
      ...of("recipients.list", "anyway"),
    ],
    notes: ["screening.anyway", "inaction.others"],
    evidence: ["screening.anyway", "inaction.others", "recipients.list/anyway"],
  },
  labour: {
    answers: [
      TITLE,
      "screening.ai-labour",
      "labour.zone",
      "labour.judged-by",
      "labour.with-people",
      "labour.zone-evidence",
      "labour.tasks",
      "labour.speed-up",
      "labour.measure",
      "labour.bad-work",
      ...of("evidence.claims", "claim", "checker"),
    ],
    evidence: ["labour.judged-by", "labour.zone-evidence"],
    notes: ["labour.judged-by", "labour.measure", "screening.ai-labour"],
  },
};

/** What the row of a subject reads; a subject that is none of today's reads nothing that is known. */
export function readsOfSubject(subject: string): Reads | null {
  return READS[subject.startsWith("pattern.") ? "pattern" : subject] ?? null;
}
