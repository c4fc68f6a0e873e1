/**
 * Gao, Dupré la Tour, Tillman, Goh, Troll, Radford, Sutskever, Leike and Wu (2024), filled in as if before release in
 * June 2024.
 */

import {
  buildAnswers,
  type Example,
  judged,
  notApplicable,
  records,
  unknown,
  value,
} from "@/lib/content/examples/build-answers";

const PAPER = "arXiv:2406.04093";
const ANNOUNCEMENT = "openai.com/index/extracting-concepts-from-gpt-4 (6 June 2024)";
const CODE = "github.com/openai/sparse_autoencoder, README";

export const sparseAutoencoders: Example = {
  key: "sparse-autoencoders",
  title: "Scaling and evaluating sparse autoencoders",
  citation:
    "Gao, L., Dupré la Tour, T., Tillman, H., Goh, G., Troll, R., Radford, A., Sutskever, I., Leike, J. & Wu, J. (2024). Scaling and evaluating sparse autoencoders. arXiv:2406.04093.",
  link: "https://arxiv.org/abs/2406.04093",
  note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in June 2024, before release. Facts cite the paper, its announcement or its code; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
  answers: buildAnswers({
    "screening.outputs-leave": value("public", { evidence: `${PAPER}; ${CODE}` }),
    "screening.makes-easier": ["understandable", "monitorable", "controllable"],
    "screening.systems": value("frontier", { evidence: `${PAPER}, abstract: activations of GPT-4` }),
    "screening.hazard": "no",
    "screening.reversible": "no",
    "screening.ai-labour": value("no", {
      note: "Explanations of features are scored by a program, not by a model that does research.",
    }),
    "screening.product-use": judged(
      "slightly",
      "medium",
      "monitoring and steering of products is named as a hope; it is untested.",
    ),
    "screening.developer-tool-use": judged(
      "yes",
      "medium",
      "seeing inside a model is first of all of use to those who build it.",
    ),
    "screening.worst-misuse":
      "A developer finds out from features why training stalls, and gains a lead that its competitors answer by taking less care.",
    "screening.anyway": value("soon", {
      confidence: "medium",
      note: "Another developer published similar work at similar scale in May 2024.",
      evidence: "transformer-circuits.pub/2024/scaling-monosemanticity",
    }),
    "screening.sensitivity": "ordinary",
    "screening.surprise": "A censor who looks for the features of a forbidden subject.",

    "project.title": value("Scaling and evaluating sparse autoencoders", { evidence: PAPER }),
    "project.summary": value(
      `A sparse autoencoder rewrites a model's activations as a few active features out of very many, which people can often name. Training large ones is awkward: sparsity and accuracy pull apart, and many features die.

We set the number of active features directly (**k-sparse**, TopK) and change initialisation and loss so that few features die. We find how error falls with size and sparsity, propose measures of a feature's quality besides error, and show that the recipe scales: **16 million features** on activations of GPT-4, trained on 40 billion tokens.`,
      { evidence: `${PAPER}, abstract` },
    ),
    "project.why-now": value(
      "Models are put to serious use while nobody can say what goes on inside. Autoencoders worked on small models; whether they work on large ones was open, and needed large compute to find out.",
      { evidence: `${PAPER}, §1; ${ANNOUNCEMENT}` },
    ),
    "project.kind": ["interpretability"],
    "project.stage": "results",
    "project.team": value("Nine authors, OpenAI at the time of the work", {
      evidence: `${PAPER}, author list`,
    }),
    "project.success":
      "Others train good autoencoders without guesswork, and within three years a decision about a deployed model cites what features showed and was right.",
    "project.outputs": records({
      paper: {
        name: "The paper: recipe, scaling laws, measures of quality",
        form: "paper",
        description:
          "What to train, how error falls with size, sparsity and the subject model, and how good the features are.",
        "makes-easier": ["understandable", "measurable"],
        hazard: "no",
        ready: value("2024-06-06", { evidence: `${PAPER}, version 1` }),
      },
      code: {
        name: "Training code",
        form: "code",
        description: value("Model, loss, kernels and training loop, under the MIT licence.", {
          evidence: CODE,
        }),
        "makes-easier": ["understandable"],
        hazard: "no",
        ready: value("2024-06-06", { evidence: ANNOUNCEMENT }),
      },
      smallweights: {
        name: "Autoencoders for GPT-2 small, with a visualiser",
        form: "weights",
        description: value(
          "Autoencoders with 32,768 and 131,072 features for every layer of GPT-2 small, a sweep of sizes for one layer, and a web page for browsing features of GPT-2 and GPT-4.",
          { evidence: `${CODE}; sparse_autoencoder/paths.py and sae-viewer` },
        ),
        "makes-easier": ["understandable", "reusable-data-or-weights"],
        hazard: "no",
        ready: value("2024-06-06", { evidence: ANNOUNCEMENT }),
      },
      largeweights: {
        name: "The 16-million-feature autoencoder of GPT-4, kept inside",
        form: "internal-tool",
        description: value(
          "Trained on activations nobody outside has. Shown in part through the visualiser; the weights are not released.",
          {
            evidence: `${ANNOUNCEMENT}, last section`,
          },
        ),
        "makes-easier": ["understandable", "monitorable", "controllable"],
        hazard: "no",
        ready: "2024-06-06",
      },
    }),

    "terms.central-claim": value(
      "Sparse autoencoders can be trained reliably on the largest models, and get better with size by every measure tried.",
      { evidence: `${PAPER}, abstract` },
    ),
    "terms.rests-on-field": value("partly", {
      note: "The announcement hopes for new ways to reason about model safety; the paper's own claims are about autoencoders.",
    }),
    "terms.kind-and-effect": `**Kind of work:** interpretability, method and measurement.

**Effect on people, apart from its kind:** indirect, and through two doors. Overseers may come to see what a model is about to do. Builders come to see why it does badly, and they are nearer, better paid and hold the weights.`,
    "terms.list": records({
      interpretability: {
        term: "interpretability",
        sense: "interpretability.mechanistic",
        meaning: value(
          "Features that people can name from the texts on which they are active, found without labels.",
          {
            evidence: `${PAPER}, abstract`,
          },
        ),
        "other-readers":
          "Regulators mean reasons for a decision that a person affected can contest. Engineers mean tools for debugging.",
        "who-gains": "Developers, if pictures of features are taken for an account of decisions.",
        survives: "partly",
      },
      safety: {
        term: "safety",
        sense: "safety.model-behaviour",
        meaning: value(
          "Assurance about how a powerful model behaves, as one hopes to have it one day for other machines.",
          {
            evidence: ANNOUNCEMENT,
          },
        ),
        "other-readers": "Product teams mean filtered output; others mean humanity's survival.",
        "who-gains": "A developer, if understanding is credited before it assures anything.",
        survives: "partly",
      },
      features: {
        term: "feature",
        sense: "own",
        meaning: value(
          "One unit of the autoencoder that is active on few inputs. Many still follow no clear pattern.",
          {
            evidence: `${ANNOUNCEMENT}, limitations`,
          },
        ),
        "other-readers": "Readers of the headline understand a concept the model has and uses.",
        "who-gains": "Anyone who counts features in public.",
        survives: "no",
      },
      oversight: {
        term: "oversight",
        sense: "oversight.of-models",
        meaning: value(
          "People being able to tell, from features, what a model is about to do. A hope of the announcement, not a result.",
          {
            evidence: ANNOUNCEMENT,
          },
        ),
        "other-readers":
          "Regulators mean institutions that can stop a developer; users may fear being watched.",
        "who-gains": "A developer that offers a view into its model when asked for a view into its conduct.",
        survives: "yes",
      },
      monitoring: {
        term: "monitoring",
        sense: "own",
        meaning: value(
          "Watching a model's internal features during use. Named as a plan for frontier models.",
          { evidence: ANNOUNCEMENT },
        ),
        "other-readers": "Users may read that they themselves are watched, and could be right.",
        "who-gains": "Operators who would like to watch what people ask about.",
        survives: "partly",
      },
    }),

    "terms.interchangeable": value("no", {
      note: "None of the three is used; the announcement says safety.",
    }),

    "recipients.list": records({
      owndevelopers: {
        name: "Model builders within the same developer",
        kind: "frontier-developer",
        channel: "internal-handover",
        outputs: ["paper", "code", "largeweights"],
        when: "before-release",
        wants: "To find out why a model errs, and to fix it without retraining.",
        setting: "Release dates, benchmarks, competitors.",
        bend: "Use features to raise performance first; monitoring later.",
        ability: 5,
        aims: judged(0, "low"),
        jurisdiction: "United States",
        constraint: "norms",
        "constraint-how": "Internal policies; whether they cover such use is not public.",
        anyway: "soon",
      },
      safetyteams: {
        name: "Safety teams at developers with access to large models",
        kind: "safety-researchers",
        channel: "internal-handover",
        outputs: ["paper", "code", "largeweights"],
        when: "at-release",
        wants: "Warning of deception or misuse from within the model.",
        setting: "Small teams that must show use to product teams.",
        bend: "Show pretty features, because they convince; claim coverage.",
        ability: 4,
        aims: judged(2, "medium"),
        jurisdiction: "United States, United Kingdom",
        constraint: "norms",
        "constraint-how": "Review by peers in other organisations.",
        anyway: "soon",
      },
      otherlabs: {
        name: "Other developers of large models",
        kind: "frontier-developer",
        channel: "publication",
        outputs: ["paper", "code"],
        when: "at-release",
        wants: "The recipe, without the cost of finding it.",
        setting: "The same competition.",
        bend: "As above, with less attention to the limits.",
        ability: 5,
        aims: judged(0, "low"),
        jurisdiction: "United States, China, France and others",
        constraint: "none",
        "constraint-how": "Nothing applies to a published method.",
        anyway: "soon",
      },
      academics: {
        name: "Academic and independent interpretability researchers",
        kind: "academic",
        channel: "open-code",
        outputs: ["paper", "code", "smallweights"],
        when: "at-release",
        wants: "Autoencoders they cannot afford to train, and agreed measures.",
        setting: "Papers, posts, and a place at a developer later.",
        bend: "Improve a measure that is easy to improve.",
        ability: 3,
        aims: judged(1, "medium"),
        jurisdiction: "Worldwide",
        constraint: "norms",
        "constraint-how": "Replication and open discussion.",
        anyway: "soon",
      },
      overseers: {
        name: "Regulators who ask how a model decides",
        kind: "regulator",
        channel: "publication",
        outputs: ["paper"],
        when: "later",
        wants: "An answer that stands up in a procedure.",
        setting: "Statutes that demand explanation, and few technical staff.",
        bend: "Accept feature labels as explanation because nothing better is offered.",
        ability: 2,
        aims: judged(1, "medium"),
        jurisdiction: "European Union, United States, United Kingdom",
        constraint: "law",
        "constraint-how": "Mandate and courts.",
        anyway: "later",
      },
      uninvited: {
        name: "Operators who watch or filter what people ask",
        kind: "uninvited",
        channel: "open-code",
        outputs: ["code", "paper"],
        when: "later",
        wants: "To recognise a subject inside a model before the answer is written.",
        setting: "Orders from above; a product that may be banned.",
        bend: "Label features by forbidden subject and log who activates them.",
        ability: judged(3, "low"),
        aims: -2,
        jurisdiction: "States with censorship",
        constraint: "none",
        "constraint-how": "There the law demands it.",
        anyway: "soon",
      },
    }),
    "recipients.left-out": {
      individuals: "not-considered",
      businesses: "listed",
      governments: "listed",
      uninvited: "listed",
    },
    "recipients.recruiters":
      "A developer that wants able, worried researchers gains from interesting work that calms the worry. The field gains a benchmark on which many can compete.",

    "recipients.competition": judged(
      5,
      "medium",
      "the few developers who can use it at this scale race one another.",
    ),

    "uses.list": records({
      debugging: {
        name: "Finding out why a model errs, faster",
        recipient: ["owndevelopers"],
        outputs: ["largeweights", "code"],
        stance: "likely",
        place: "developer-tool",
        "likelihood-1y": judged(0.4, "low"),
        "likelihood-5y": judged(0.8, "medium"),
        beneficiaries: "Builders of models, then their customers",
        "effect-safety": judged(0, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing: "Through better products for those who use them.",
      },
      monitoring: {
        name: "Monitoring deployed models for signs of deception or misuse",
        recipient: ["safetyteams"],
        outputs: ["largeweights"],
        stance: "intended",
        place: "safety-practice",
        "likelihood-1y": value(0.15, {
          confidence: "low",
          note: "A plan according to the announcement. The number is Landfall's illustration.",
          evidence: `${ANNOUNCEMENT}, last section`,
        }),
        "likelihood-5y": judged(0.5, "low"),
        beneficiaries: "Users, and people affected by deployed models",
        "effect-safety": judged(2, "low"),
        "effect-timelines": "none",
        "against-incentives": "yes",
        "enforced-by": unknown({
          who: "Head of the safety team",
          by: "2025-06-06",
          note: "Monitoring costs compute at every request; nobody demands it.",
        }),
        flourishing: "A person can be warned, and a release stopped, on evidence from within.",
      },
      science: {
        name: "Comparing autoencoders by agreed measures",
        recipient: ["academics"],
        outputs: ["paper", "code", "smallweights"],
        stance: "intended",
        place: "further-research",
        "likelihood-1y": judged(0.95, "medium"),
        "likelihood-5y": judged(0.95, "medium"),
        beneficiaries: "Researchers",
        "effect-safety": judged(1, "medium"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: "Shared knowledge that does not depend on access to one model.",
      },
      steering: {
        name: "Steering products by switching features",
        recipient: ["otherlabs"],
        outputs: ["paper", "code"],
        stance: "likely",
        place: "product",
        "likelihood-1y": judged(0.2, "low"),
        "likelihood-5y": judged(0.4, "low"),
        beneficiaries: "Sellers and customers of products",
        "effect-safety": judged(0, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing: "People get the tone and limits they choose.",
      },
      explanation: {
        name: "Feature labels filed as explanation of a decision",
        recipient: ["overseers"],
        outputs: ["paper"],
        stance: "feared",
        place: "policy",
        "likelihood-1y": judged(0.05, "low"),
        "likelihood-5y": judged(0.35, "low"),
        beneficiaries: "Operators who owe an explanation",
        "effect-safety": judged(-1, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: notApplicable("This use works against it."),
      },
      censorship: {
        name: "Recognising forbidden subjects inside a model",
        recipient: ["uninvited"],
        outputs: ["code", "paper"],
        stance: "feared",
        place: "other",
        "likelihood-1y": judged(0.05, "low"),
        "likelihood-5y": judged(0.3, "low"),
        beneficiaries: "Censors",
        "effect-safety": judged(-1, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: notApplicable("This use works against it."),
      },
    }),
    "uses.flourishing-paths": ["shared-knowledge", "safety-practice", "user-requests"],
    "uses.decisive": "several",
    "uses.governance-benefit": value(["none"], {
      note: "Not yet. If features prove reliable, a board or regulator could ask what a model represents before it is released.",
    }),

    "timelines.products": value("slightly", { confidence: "low" }),
    "timelines.products-why":
      "Steering and monitoring would let some products ship that cannot now. Prompting and fine-tuning do most of that already.",
    "timelines.developer-tools": value("yes", { confidence: "medium" }),
    "timelines.developer-tools-why":
      "Builders who see what a model represents debug faster and waste fewer training runs. That is the ordinary fate of insight into a machine.",
    "timelines.other-channels": {
      insight: "sooner",
      hype: "none",
      talent: "unsure",
      deployable: "sooner",
      "policy-response": "none",
    },
    "timelines.other-why":
      "Insight is the point of the work. Deployment comes sooner where a customer demands monitoring before it buys.",
    "timelines.direction": "sooner",
    "timelines.shift": judged(
      { p10: -3, p50: -0.4, p90: 0.1 },
      "low",
      "months; small unless features change how models are trained.",
    ),
    "timelines.shift-effect": judged(0, "low"),
    "timelines.safety-effect": judged(
      { p10: -0.5, p50: 0.4, p90: 1.8 },
      "low",
      "large if monitoring works on models that would deceive, near nothing otherwise.",
    ),
    "timelines.safety-effect-why": value(
      "Substituting the large autoencoder for GPT-4's activations costs as much as training with about a tenth of the compute, so a good deal of the model is not captured. Whether what matters most is in the part that is captured is unknown.",
      { evidence: `${ANNOUNCEMENT}, limitations` },
    ),

    "timelines.own-timeline": unknown({ note: "The publication names no date for transformative systems." }),
    "timelines.time-to-impact": judged(
      { p10: 1, p50: 4, p90: 12 },
      "low",
      "years until a decision on a deployed model turns on features.",
    ),

    "misuse.any": "yes",
    "misuse.patterns": {
      obedience: "applies",
      interpretability: "applies",
      truthfulness: "does-not-apply",
      "oversight-as-surveillance": "applies",
      "control-as-entrenchment": "not-considered",
      "evaluation-as-target-or-recipe": "applies",
      "red-team-as-attack": "not-considered",
      "durable-harmful-system": "does-not-apply",
      "safeguard-removal": "not-considered",
      "data-or-weights-reuse": "does-not-apply",
      persuasion: "does-not-apply",
      "offensive-cyber": "does-not-apply",
      "enforcement-and-military": "does-not-apply",
      "research-automation-reuse": "does-not-apply",
      cover: "applies",
      complacency: "applies",
      "capability-externality": "applies",
      "distraction-from-restraint": "not-considered",
      "premature-effort": "does-not-apply",
      "harmful-delegation": "does-not-apply",
      "selective-access": "applies",
      "hazard-in-write-up": "does-not-apply",
    },
    "misuse.patterns-why":
      "The released weights belong to GPT-2 small and are of little use to anyone with bad intent. Features for refusal could be found and switched off as others have done with directions; that was not examined.",
    "misuse.uplift": judged("small", "low"),
    "misuse.safeguards": judged("partly", "low", "any handle on behaviour is also a handle on refusal."),
    "misuse.recipe": value("target", {
      note: "The proposed measures can be optimised without features becoming more faithful. They tell nobody how to build something dangerous.",
    }),
    "misuse.pathways": records({
      faster: {
        name: "Understanding that speeds building",
        pattern: "interpretability",
        actor: "Developers of large models, the authors' own first",
        recipient: ["owndevelopers"],
        outputs: ["largeweights", "code"],
        needs: "Access to the model's weights.",
        likelihood: judged(0.35, "low"),
        severity: 3,
        reversibility: "irreversible",
        noticed: "never",
        barriers: "Features are hard to interpret and cover one layer at a time.",
        mitigation:
          "Keep a log of what the large autoencoder is used for, and report the split between capability and monitoring.",
        "residual-likelihood": judged(0.3, "low"),
        "residual-severity": 3,
      },
      assurance: {
        name: "Pictures of features taken for assurance",
        pattern: "complacency",
        actor: "A board or regulator that must decide",
        recipient: ["overseers"],
        outputs: ["paper"],
        needs: "A presentation.",
        likelihood: judged(0.2, "low"),
        severity: 3,
        reversibility: "partly",
        noticed: "late",
        barriers: value("The authors list the limits in the announcement.", {
          evidence: `${ANNOUNCEMENT}, limitations`,
        }),
        mitigation: "Publish how often a feature's label fails on held-out text, next to every gallery.",
        "residual-likelihood": judged(0.15, "low"),
        "residual-severity": 3,
      },
      censor: {
        name: "Watching people through a model's features",
        pattern: "oversight-as-surveillance",
        actor: "An operator under orders",
        recipient: ["uninvited"],
        outputs: ["code", "paper"],
        needs: "Access to a model's activations and to its users.",
        likelihood: judged(0.3, "low"),
        severity: 2,
        reversibility: "partly",
        noticed: "never",
        barriers: "Reading the text of requests is simpler.",
        mitigation: unknown({
          who: "Policy staff",
          by: "2024-12-31",
          note: "Nothing in the release bears on it.",
        }),
      },
      measures: {
        name: "Measures of quality trained for",
        pattern: "evaluation-as-target-or-recipe",
        actor: "Researchers who compete on autoencoders",
        recipient: ["academics"],
        outputs: ["paper"],
        needs: "A published measure and compute for a small model.",
        likelihood: judged(0.6, "medium"),
        severity: 1,
        reversibility: "reversible",
        noticed: "late",
        barriers: "Several measures at once are harder to please than one.",
        mitigation: "Publish what each measure misses, and invite tests on a task that was not announced.",
        "residual-likelihood": judged(0.5, "low"),
        "residual-severity": 1,
      },
      handle: {
        name: "Switching off refusal by its features",
        pattern: "obedience",
        actor: "Modifiers of published models",
        recipient: ["otherlabs"],
        outputs: ["code"],
        needs: "Weights, and an autoencoder trained on them.",
        likelihood: judged(0.3, "low"),
        severity: 2,
        reversibility: "irreversible",
        noticed: "soon",
        barriers: "Cheaper means to the same end exist.",
        "residual-likelihood": judged(0.3, "low"),
        "residual-severity": 2,
      },
    }),

    "factors.effects": judged(
      {
        "safety-progress": "strengthens-slightly",
        "risk-evaluation": "strengthens-slightly",
        "restraint-caution": "weakens-slightly",
        "restraint-coordination": "none",
        "restraint-options": "none",
        "restraint-attitudes": "unsure",
      },
      "low",
      "features may one day show what a model is about to do. Pictures of them reassure already, and interesting work calms those who worry.",
    ),
    "factors.mechanism":
      "Safety progress: a safety team finds the features that are active when a model deceives, watches them in use, and a release is stopped on what they show. Most likely to fail is the first step, since what matters may lie in the part that is not captured.",
    "factors.backdrop": "no",
    "factors.hardening": value(["monitoring"], {
      note: "A plan: the announcement names monitoring of frontier models as what it hopes for.",
      evidence: ANNOUNCEMENT,
    }),
    "factors.other-edge":
      "An operator under orders labels features by forbidden subject, logs who activates them, and so watches people where it says that it watches a model.",
    "factors.loop": judged(
      "both",
      "medium",
      "builders debug with it, overseers may come to monitor with it. Builders are nearer.",
    ),
    "factors.loop-when": judged(
      "within-three-years",
      "low",
      "features still have to be interpreted, and one layer is covered at a time.",
    ),
    "factors.capabilities-speed-up": judged(
      2,
      "low",
      "if debugging by features works, builders within one developer save weeks, and others train their own.",
    ),
    "factors.safety-speed-up": judged(
      2,
      "medium",
      "academic groups receive recipe, code and autoencoders that would have cost them weeks.",
    ),
    "factors.proportion-why":
      "Landfall's illustration: a yearly report on what the large autoencoder was used for. If it shows more building than monitoring, safety teams elsewhere get access to it before the next one is trained.",
    "factors.side-effects": judged(
      { cover: "possible", complacency: "possible", distraction: "unsure" },
      "low",
      "whether people come to it from work on restraint was not thought through.",
    ),
    "factors.side-effects-guard": value(
      "The announcement lists the limits. Landfall's illustration: every gallery shows how often its labels fail, and the sign to look for is a board or regulator that is shown features in place of a test.",
      { evidence: `${ANNOUNCEMENT}, limitations` },
    ),

    "evidence.claims": records({
      frontier: {
        claim: "The recipe trains 16 million features on GPT-4 with few dead ones.",
        asserts: "verification",
        "shown-by": "verification",
        method: value("Trained on 40 billion tokens. Readers without GPT-4 cannot repeat it.", {
          evidence: `${PAPER}, abstract`,
        }),
        checker: "self",
      },
      scaling: {
        claim: "Error and all proposed measures of quality generally improve with size.",
        asserts: "verification",
        "shown-by": "verification",
        method: value("Sweeps over features, sparsity and subject model on GPT-2 small and GPT-4.", {
          evidence: `${PAPER}, abstract and §3–4`,
        }),
        checker: "other-team",
      },
      meaning: {
        claim: "Features are what the model computes with, so people who read them understand it.",
        asserts: "validation",
        "shown-by": "verification",
        method: value(
          "Recovery of features expected beforehand, explanations of when a feature is active, and sparse effects downstream. The authors say that the validity of interpretations cannot be checked well yet.",
          { evidence: `${PAPER}, §4; ${ANNOUNCEMENT}, limitations` },
        ),
        checker: "self",
      },
      monitor: {
        claim: "Features help to monitor and steer deployed models.",
        asserts: "validation",
        "shown-by": "nothing-yet",
        method: value("Planned.", { evidence: `${ANNOUNCEMENT}, last section` }),
        checker: unknown({ who: "Head of the safety team", by: "2025-06-06" }),
      },
    }),
    "evidence.maturity": judged(
      2,
      "medium",
      "a shared method and rival measures; no agreement on what would count as understanding.",
    ),
    "evidence.confidence": "medium",
    "evidence.worldview": judged(
      "human-progress-first",
      "low",
      "the paper takes no position; the work is insight that people gain.",
    ),
    "evidence.main-danger": unknown({
      note: "The publication speaks of trust in powerful models and ranks no dangers.",
    }),
    "evidence.assumptions": records({
      linear: {
        statement: "What matters in a model's behaviour shows as features of this kind",
        probability: judged(0.4, "low"),
        "mind-changer": "A planted deception that leaves no trace in features, or one caught by them first.",
        weight: "case-falls",
      },
      faithful: {
        statement: "The part the autoencoder misses is not where danger lies",
        probability: judged(0.3, "low"),
        "mind-changer": "A larger autoencoder with much smaller loss that shows nothing new.",
        weight: "case-falls",
      },
      oversees: {
        statement: "Overseers will use features at least as much as builders do",
        probability: judged(0.25, "low"),
        "mind-changer": "A published account of internal use.",
        weight: "case-weakens",
      },
    }),

    "inaction.cost":
      "Little at first: other groups publish similar results within weeks. Without open measures of quality the field compares pictures for longer.",
    "inaction.cost-size": judged(1, "medium"),
    "inaction.others": value("same-time", {
      evidence: "transformer-circuits.pub/2024/scaling-monosemanticity (May 2024)",
    }),
    "inaction.decided": unknown({ note: "Who decided on the release is not public." }),
    "inaction.stake": value(["employer", "career", "reputation"], { evidence: `${PAPER}, author list` }),
    "inaction.lean": "do",
    "inaction.consulted": unknown({
      note: "The sources this example was made from do not say whether anybody outside the field was asked.",
    }),

    "release.form": value("staged", {
      note: "Method, code and small autoencoders are public, the large one is not.",
      evidence: `${ANNOUNCEMENT}, last section`,
    }),
    "release.reversibility": "irreversible",
    "release.timing": "now",
    "release.timing-why":
      "Others publish the same idea. Code and measures are worth most while practice is still forming.",
    "release.triggers": unknown({
      who: "Head of the safety team",
      by: "2024-12-31",
      note: "None is published.",
    }),
    "release.follow-up": judged("2025-06-06", "low"),
    "release.cooperation": judged(1, "medium", "shared code and measures across competing groups."),
    "release.cooperation-why":
      "Groups at competing developers and outside can compare results by the same measures, even where models are secret.",
    "release.commitments": records({
      usage: {
        what: "Report yearly what the large autoencoder was used for",
        pathways: ["faster"],
        owner: value("Head of the safety team", {
          note: "Landfall's illustration; no such commitment is published.",
        }),
        due: "2025-06-06",
      },
      failures: {
        what: "Show failures of labels beside the gallery, and what each measure misses",
        pathways: ["assurance", "measures"],
        owner: value("Maintainer of the visualiser", { note: "Landfall's illustration." }),
        due: "2024-09-30",
      },
    }),
    "release.forecasts": records({
      deployed: {
        statement: "A developer states that features of an autoencoder are monitored in a deployed product",
        probability: judged(0.3, "low"),
        resolves: "2026-06-06",
      },
      outperformed: {
        statement:
          "A published comparison finds simple probes at least as good as features for detecting harmful requests",
        probability: judged(0.6, "low"),
        resolves: "2026-06-06",
      },
      decision: {
        statement: "A release decision cites evidence from features",
        probability: judged(0.3, "low"),
        resolves: "2027-06-06",
      },
    }),
  }),
};
