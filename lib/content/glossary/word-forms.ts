/**
 * The written forms by which the term finder knows each glossary word. Small on purpose: it travels to the browser,
 * the senses and explanations (glossary.ts) need not.
 *
 * A form is one or more words; a space in it matches spaces, line breaks and hyphens alike ("dual use" finds
 * "dual-use"), a hyphen only a hyphen. `a/b` are alternatives of one word, `_` is "no word here" and `*`
 * (never first or last) any one word. Forms match in any
 * case, except a word written with `=` before it, which matches in this spelling only.
 */

export type TermForms = {
  readonly id: string;
  /** Forms that do not tell the senses apart. */
  readonly forms: readonly string[];
  /** Forms that themselves say which sense is meant: sense (without the term's id) → forms. */
  readonly bySense?: { readonly [sense: string]: readonly string[] };
};

export const TERM_FORMS: readonly TermForms[] = [
  {
    id: "safety",
    forms: ["safety", "safe/safer/safest/safely/unsafe/unsafely"],
    bySense: {
      "product-harm": ["product safety", "content safety", "trust and safety", "safety filter/filters"],
      "system-safety": [
        "safety case/cases",
        "functional safety",
        "system/systems safety",
        "safety engineering",
      ],
    },
  },
  {
    id: "technical-safety",
    forms: ["technical _/AI/ML safety", "technically safe", "technical safety research/work"],
  },
  {
    id: "ai-safety",
    forms: [
      "AI/ML safety",
      "artificial intelligence safety",
      "machine learning safety",
      "safety of AI",
      "safe/safer AI/ML",
      "aisafety",
    ],
  },
  {
    id: "existential-safety",
    forms: [
      "existential safety",
      "existentially safe",
      "_/AI x safety",
      "xsafety",
      "AI existential safety",
      "safe from extinction",
      "humanity's safety",
      "safety of humanity",
    ],
  },
  {
    id: "alignment",
    forms: [
      "_/AI alignment",
      "align/aligns/aligned/aligning",
      "misalign/misaligns/misaligned/misaligning",
      "misalignment/unaligned/nonaligned",
      "non aligned",
      "mis aligned/alignment",
      "superalignment",
      "_/AI alignment problem",
      "alignment faking/research/researcher/researchers/work/team/teams/technique/techniques/method/methods/focused",
    ],
    bySense: {
      "user-intent": ["user/user's intent alignment", "aligned to/with the user/user's/users/users'"],
      "developer-intent": ["aligned to/with the developer/developer's/developers", "outer/inner alignment"],
      values: ["value/values/moral alignment", "aligned to/with human values", "value/values aligned"],
      humanity: ["aligned to/with humanity/humanity's"],
      "training-method": ["alignment training/tuning/tax", "alignment fine tuning", "alignment finetuning"],
    },
  },
  {
    id: "control",
    forms: [
      "control/controls/controlled/controlling",
      "controllable/controllability/uncontrolled/uncontrollable/uncontrollably",
      "loss of control",
      "control problem",
    ],
    bySense: {
      protocol: ["AI control", "control protocol/protocols", "control evaluation/evaluations"],
      steering: ["controllable generation", "fine grained control", "user control"],
      "over-civilisation": ["loss of control", "human/societal/democratic control"],
    },
  },
  {
    id: "security",
    forms: ["security", "secure/secures/securely/insecure/insecurely", "insecurity"],
    bySense: {
      cyber: ["cyber/information/computer/network/model/weight/weights security", "cybersecurity", "infosec"],
      national: ["national/homeland/international security"],
      existential: ["existential/civilisational/civilizational security"],
    },
  },
  {
    id: "capabilities",
    forms: ["capability/capabilities", "capable/incapable"],
    bySense: {
      dangerous: ["dangerous/hazardous capability/capabilities"],
      frontier: ["frontier capability/capabilities", "general capability/capabilities"],
      field: ["capability/capabilities research/work/researcher/researchers/progress"],
    },
  },
  {
    id: "robustness",
    forms: ["robust/robustly/robustness", "nonrobust", "non robust"],
    bySense: {
      adversarial: ["adversarial/jailbreak robustness", "adversarially robust"],
      distributional: ["distributional robustness", "robustness to distribution/distributional shift/shifts"],
      societal: ["societal/civilisational/civilizational robustness"],
    },
  },
  {
    id: "interpretability",
    forms: [
      "interpretability/uninterpretable/interpretable",
      "interp",
      "mech interp",
      "model interpretability",
    ],
    bySense: {
      mechanistic: ["mechanistic interpretability", "mechanistically interpretable", "mech interp"],
      explanation: ["interpretable to users/people", "user facing interpretability"],
      "by-design": ["inherently interpretable", "interpretable by design"],
    },
  },
  {
    id: "transparency",
    forms: ["transparency/transparent/transparently/nontransparent", "non transparent"],
    bySense: {
      model: ["model transparency", "algorithmic transparency"],
      organisation: [
        "corporate/organisational/organizational/institutional transparency",
        "transparency report/reports",
      ],
    },
  },
  {
    id: "oversight",
    forms: ["oversight", "oversee/oversees/oversaw/overseen/overseeing", "overseer/overseers"],
    bySense: {
      "of-models": ["scalable/model oversight", "human oversight of models"],
      "of-organisations": ["regulatory/board/public/democratic/parliamentary/congressional oversight"],
      "human-in-loop": ["human oversight"],
    },
  },
  { id: "trustworthy", forms: ["trustworthy/trustworthiness/untrustworthy", "trustworthy AI"] },
  {
    id: "responsible",
    forms: [
      "responsible AI/development/release/deployment/disclosure/scaling/innovation/use/research/practice/practices/way/manner/approach/publication/sharing/actors/actor",
      "responsibly/irresponsible/irresponsibly",
    ],
    bySense: { disclosure: ["responsible disclosure", "responsibly disclose/disclosed"] },
  },
  { id: "beneficial", forms: ["beneficial/beneficially/beneficent", "beneficial AI/AGI"] },
  {
    id: "risk",
    forms: ["risk/risks", "risky/riskier/riskiest"],
    bySense: {
      existential: ["existential/extinction/catastrophic/x risk/risks", "xrisk/xrisks"],
      organisational: ["reputational/legal/commercial/compliance/business/project risk/risks"],
      "harm-to-people": ["misuse/societal/accident risk/risks"],
    },
  },
  {
    id: "dual-use",
    forms: ["dual use/uses/purpose", "dual usage"],
    bySense: {
      "export-control": ["dual use good/goods/item/items/regulation/regulations/technology/export/exports"],
    },
  },
  {
    id: "open",
    forms: [
      "openness",
      "openly release/released/releasing/publish/published/available/shared/share",
      "open model/models/release/releases/publication/science/research/development/sharing/access/AI/ecosystem/ecosystems",
      "released/release/publish/published/share/shared in the open",
      "released/release/publish/published/share/shared/available openly",
    ],
    bySense: {
      weights: ["open weight/weights", "openly available weights"],
      source: [
        "open source/sourced/sources/sourcing",
        "opensource/opensourced",
        "open code/data/dataset/datasets",
      ],
      publication: ["open access/publication/science"],
    },
  },
  {
    id: "takeoff",
    forms: ["takeoff/takeoffs", "take-off/offs", "take off/offs speed/speeds", "AI take off"],
    bySense: {
      fast: ["fast/hard/sharp/discontinuous takeoff/takeoffs", "fast/hard/sharp/discontinuous take off"],
      slow: ["slow/soft/gradual/continuous takeoff/takeoffs", "slow/soft/gradual/continuous take off"],
    },
  },
  {
    id: "agi",
    forms: ["AGI/AGIs", "artificial general intelligence/intelligences", "proto AGI"],
    bySense: { "human-level": ["human level AI/AGI/intelligence"] },
  },
  {
    id: "transformative-ai",
    forms: ["transformative AI", "transformative artificial intelligence", "=TAI"],
  },
  {
    id: "superintelligence",
    forms: [
      "superintelligence/superintelligences/superintelligent",
      "super intelligence/intelligent",
      "=ASI",
    ],
  },
  {
    id: "verification",
    forms: [
      "verification/verifications/verify/verifies/verified/verifying",
      "verifiable/verifiably/verifiability/unverified/unverifiable",
      "verifier/verifiers",
    ],
    bySense: {
      formal: ["formal verification", "formally verify/verified/verifying"],
      treaty: ["treaty/compute/compliance verification", "verification regime/regimes"],
    },
  },
  {
    id: "validation",
    forms: ["validation/validations/validate/validates/validated/validating", "unvalidated"],
    bySense: {
      construct: ["construct/external/ecological validation"],
      independent: ["independent validation", "independently validated"],
    },
  },
  {
    id: "harmless",
    forms: ["harmless/harmlessly/harmlessness"],
    bySense: {
      refuses: ["harmlessness training/rating/ratings/preference/preferences", "helpful and harmless"],
    },
  },
  {
    id: "honest",
    forms: ["honest/honestly/honesty", "dishonest/dishonestly/dishonesty"],
  },
  {
    id: "deceptive",
    forms: ["deceptive/deceptively/deception/deceptions", "deceive/deceives/deceived/deceiving"],
    bySense: {
      "deceptive-alignment": ["deceptive alignment", "deceptively aligned"],
      interface: ["deceptive design/designs/pattern/patterns/interface/interfaces"],
    },
  },
  { id: "superhuman", forms: ["superhuman/superhumanly", "super human"] },
  {
    id: "reliable",
    forms: ["reliable/reliably/reliability", "unreliable/unreliably/unreliability"],
    bySense: {
      consistent: ["test retest reliability", "inter rater/annotator/coder reliability"],
    },
  },
  { id: "unlearning", forms: ["unlearning/unlearn/unlearns/unlearned/unlearnt", "machine unlearning"] },
  {
    id: "trust",
    forms: ["trust/trusts/trusted/trusting", "distrust/mistrust/untrusted"],
    bySense: {
      protocol: ["trusted/untrusted model/models/monitor/monitors/monitoring/policy/policies"],
      between: ["trust between/among _/the states/governments/labs/laboratories/parties/institutions"],
    },
  },
  {
    id: "timelines",
    forms: ["timeline/timelines"],
    bySense: {
      arrival: ["AI timeline/timelines"],
      deployment: ["deployment/adoption timeline/timelines"],
      project: ["project timeline/timelines", "timeline of/for the project"],
    },
  },
  {
    id: "constitution",
    forms: ["constitution/constitutions/constitutional"],
    bySense: {
      principles: ["constitutional AI/classifier/classifiers/training/principle/principles"],
      state: ["constitutional court/courts/law/amendment/amendments/right/rights/change/changes/monarchy"],
    },
  },
];
