/**
 * Arditi, Obeso, Syed, Paleka, Panickssery, Gurnee and Nanda (2024), filled in as if before release in June 2024.
 * Section and table numbers are those of arXiv:2406.11717.
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

const PAPER = "arXiv:2406.11717";
const CODE = "github.com/andyrdt/refusal_direction, README";
const POST =
  "lesswrong.com/posts/jGuXSZgv6qfdhMCuJ/refusal-in-llms-is-mediated-by-a-single-direction (April 2024)";

export const refusalDirection: Example = {
  key: "refusal-direction",
  title: "Refusal in language models is mediated by a single direction",
  citation:
    "Arditi, A., Obeso, O., Syed, A., Paleka, D., Panickssery, N., Gurnee, W. & Nanda, N. (2024). Refusal in language models is mediated by a single direction. Advances in Neural Information Processing Systems 37, 136037–136083. arXiv:2406.11717.",
  link: "https://arxiv.org/abs/2406.11717",
  note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in June 2024, shortly before the paper's release; a post with the main result was already public. Facts cite the paper, its code or the post; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
  answers: buildAnswers({
    "screening.outputs-leave": value("public", { evidence: `${PAPER}; ${CODE}` }),
    "screening.makes-easier": ["understandable", "attackable", "controllable"],
    "screening.systems": value("open-weight", {
      evidence: `${PAPER}, table 1: 13 chat models from 1.8 to 72 billion parameters`,
    }),
    "screening.hazard": value("serious", {
      note: "The text and the code let a reader remove refusal from a published model.",
      evidence: `${PAPER}, §4.1`,
    }),
    "screening.reversible": "no",
    "screening.ai-labour": value("assists", {
      note: "A model classifies completions as harmful or not. It does nothing else, and people decide.",
      evidence: `${PAPER}, §2.5`,
    }),
    "screening.product-use": judged("slightly", "medium"),
    "screening.developer-tool-use": judged(
      "yes",
      "medium",
      "finding and editing one behaviour in the weights is a developer's wish.",
    ),
    "screening.worst-misuse":
      "Somebody runs a model from which refusal was removed, and which is far abler than today's, to plan an attack with many victims.",
    "screening.anyway": value("soon", {
      confidence: "medium",
      note: "The main result was posted in April 2024, and fine-tuning already removed refusal.",
      evidence: `${POST}; ${PAPER}, §6`,
    }),
    "screening.sensitivity": "careful",
    "screening.surprise": "A publisher of models who uses the direction to make refusal stronger.",

    "project.title": value("Refusal in language models is mediated by a single direction", {
      evidence: PAPER,
    }),
    "project.summary": value(
      `Chat models are trained to decline harmful requests. We ask how that works inside. For each of **13 published chat models** from five families, up to 72 billion parameters, we compare average activations on 128 harmful and 128 harmless instructions. The difference gives one direction. Erasing it makes the model answer harmful requests; adding it makes the model decline harmless ones.

Erasing can be written into the weights. That yields a way to remove refusal without training and without examples of harmful answers, at small cost to other abilities. We also look at how adversarial suffixes suppress the direction, in one model.`,
      { evidence: `${PAPER}, abstract, §2–5` },
    ),
    "project.why-now": value(
      "Models are published with refusal as their main safeguard. It was known that fine-tuning removes it, not why that is so easy. Policy on publishing weights is being written meanwhile, and leans on how firmly such training holds.",
      { evidence: `${PAPER}, §1 and §7` },
    ),
    "project.kind": ["interpretability", "demonstrations"],
    "project.stage": "results",
    "project.team": value(
      "Seven authors: independent, ETH Zürich, University of Maryland, Anthropic, MIT, and one without stated affiliation",
      {
        evidence: `${PAPER}, author list; begun in the SPAR and MATS programmes`,
      },
    ),
    "project.success":
      "Publishers of models and those who make policy stop treating refusal training as a barrier against a person who holds the weights, and designers of safeguards test against this edit.",
    "project.outputs": records({
      paper: {
        name: "The paper, with appendices",
        form: "paper",
        description:
          "Evidence for the direction, the weight edit in formulas, comparison with other attacks, examples of completions.",
        "makes-easier": ["understandable", "attackable"],
        hazard: "serious",
        ready: value("2024-06-17", { evidence: `${PAPER}, version 1` }),
      },
      edit: {
        name: "Weight edit that removes refusal",
        form: "method",
        description: value(
          "Every matrix that writes to the residual stream is made orthogonal to the direction. No gradients, no harmful completions; under 5 US dollars of compute for a model of 70 billion parameters.",
          { evidence: `${PAPER}, §4.1 and §7, ethical considerations` },
        ),
        "makes-easier": ["attackable", "controllable"],
        hazard: "serious",
        ready: "2024-06-17",
      },
      code: {
        name: "Code with saved directions for five models",
        form: "code",
        description: value(
          "A pipeline that finds the direction for a named model in one command, with saved artefacts for the smallest model of each family. Apache-2.0.",
          { evidence: CODE },
        ),
        "makes-easier": ["attackable", "understandable", "reusable-data-or-weights"],
        hazard: "serious",
        ready: value("2024-06-17", { evidence: "git history of the repository" }),
      },
      notebook: {
        name: "Notebook that demonstrates the bypass",
        form: "demonstration",
        description: value("A minimal notebook published with the post, runnable in a browser.", {
          evidence: CODE,
        }),
        "makes-easier": ["attackable", "understandable"],
        hazard: "some",
        ready: judged("2024-04-27", "medium", "day of the post; the README gives April 2024."),
      },
    }),

    "terms.central-claim": value(
      "In each model studied one direction in the residual stream is needed for refusal and enough to cause it, so that present safety fine-tuning gives way to a simple edit.",
      { evidence: `${PAPER}, §3 and §7` },
    ),
    "terms.rests-on-field": value("no", {
      note: "The case is argued from what was found and who will read it, and the paper raises the question of new harm itself.",
    }),
    "terms.kind-and-effect": `**Kind of work:** interpretability, with a demonstration of an attack.

**Effect on people, apart from its kind:** two effects that do not cancel by themselves. It lowers, slightly, the cost of removing a safeguard from any published model. It gives decision makers and designers solid evidence that the safeguard was thin.`,
    "terms.list": records({
      interpretability: {
        term: "interpretability",
        sense: "interpretability.mechanistic",
        meaning: value(
          "Finding what inside the network produces a behaviour, well enough to switch the behaviour on and off.",
          {
            evidence: `${PAPER}, §1 and §7`,
          },
        ),
        "other-readers": "Regulators mean an account of a decision that the person concerned can contest.",
        "who-gains": "Researchers who win support for the second meaning with results in the first.",
        survives: "yes",
      },
      safety: {
        term: "safety",
        sense: "safety.product-harm",
        meaning: value(
          "Here: a chat model declines harmful requests. The paper's safety score is the share of completions that a classifier (Llama Guard 2) does not flag.",
          { evidence: `${PAPER}, §2.5` },
        ),
        "other-readers":
          "Readers outside take it for protection of people, or of humanity, from a model's effects.",
        "who-gains": "Publishers of models, if a high rate of refusal passes for protection.",
        survives: value("partly", {
          note: "The finding is about refusal. Whether harm follows is another question.",
        }),
      },
      alignment: {
        term: "alignment",
        sense: "alignment.training-method",
        meaning: value(
          "The training stage that makes a model helpful and harmless, by preference optimisation or fine-tuning.",
          {
            evidence: `${PAPER}, §2.2, table 1`,
          },
        ),
        "other-readers": "Theorists mean that a system's goals agree with people's.",
        "who-gains":
          "Nobody needs to intend it: a result about a training stage becomes a result about goals.",
        survives: "no",
      },
      open: {
        term: "open source",
        sense: "open.weights",
        meaning: value("Weights that anybody can download, under various licences.", {
          evidence: `${PAPER}, §1 and §2.2`,
        }),
        "other-readers": "Software people mean licence, code and data that let one rebuild the thing.",
        "who-gains": "Publishers of weights, who borrow the credit of the older word.",
        survives: "yes",
      },
      jailbreak: {
        term: "jailbreak",
        sense: "own",
        meaning: value("Any way past refusal, here by editing the weights one holds.", {
          evidence: `${PAPER}, §4`,
        }),
        "other-readers": "Product teams think of prompts against a service they can patch.",
        "who-gains": "Whoever hopes that a patch will do.",
        survives: "yes",
      },
    }),

    "terms.interchangeable": value("no", {
      note: "One of the three words is used, for a training stage.",
    }),

    "recipients.list": records({
      modifiers: {
        name: "Hobbyists who modify published models",
        kind: "open-source-community",
        channel: "open-code",
        outputs: ["edit", "code", "notebook"],
        when: value("at-release", {
          evidence: `${CODE}: reproduced by others since the post of April 2024`,
        }),
        wants: "Models that answer everything, and standing among those who make them.",
        setting: "Downloads, novelty, resistance to what is felt as censorship.",
        bend: "Package the edit as a tool and publish edited weights under new names.",
        ability: 4,
        aims: judged(0, "medium"),
        jurisdiction: "Worldwide",
        constraint: "none",
        "constraint-how": "Model licences forbid some uses and are rarely enforced.",
        anyway: "soon",
      },
      publishers: {
        name: "Publishers of model weights",
        kind: "frontier-developer",
        channel: "publication",
        outputs: ["paper", "code"],
        when: "at-release",
        wants: "Adoption of their models without being blamed for misuse.",
        setting: "Competition for developers; scrutiny from regulators.",
        bend: "Add a patch against this edit and announce that the matter is settled.",
        ability: 5,
        aims: judged(0, "low"),
        jurisdiction: "United States, China, France and others",
        constraint: "norms",
        "constraint-how":
          "Voluntary commitments; from 2025 duties under European law for the largest models.",
        anyway: "soon",
      },
      researchers: {
        name: "Researchers on safeguards and interpretability",
        kind: "safety-researchers",
        channel: "publication",
        outputs: ["paper", "code"],
        when: "at-release",
        wants: "A clear mechanism to build on, and a test for defences.",
        setting: "Papers that improve on the last attack or the last defence.",
        bend: "Improve the attack because attacks are quicker to publish.",
        ability: 4,
        aims: judged(2, "medium"),
        jurisdiction: "Worldwide",
        constraint: "norms",
        "constraint-how": "Conference ethics statements and habits of disclosure.",
        anyway: "later",
      },
      policymakers: {
        name: "Authorities that write rules on published weights",
        kind: "regulator",
        channel: "publication",
        outputs: ["paper"],
        when: "within-a-year",
        wants: "Evidence of what can and cannot be expected of a publisher.",
        setting: "Consultations with deadlines; lobbying from both sides.",
        bend: "Quote the result for a position taken before: publish nothing, or nothing can be done.",
        ability: 2,
        aims: judged(1, "medium"),
        jurisdiction: "European Union, United States, United Kingdom",
        constraint: "law",
        "constraint-how": "Mandate and due process.",
        anyway: "later",
      },
      anyonereading: {
        name: "Anyone who reads the paper",
        kind: "anyone",
        channel: "publication",
        outputs: ["paper", "edit", "notebook"],
        when: "at-release",
        wants: "Varied; mostly curiosity.",
        setting: "None in particular.",
        bend: "Little: the write-up is complete.",
        ability: 2,
        aims: judged(0, "low"),
        jurisdiction: "Worldwide",
        constraint: "none",
        "constraint-how": "Nothing stands between reader and method but some skill.",
        anyway: "soon",
      },
      uninvited: {
        name: "People who want harmful answers at scale",
        kind: "uninvited",
        channel: "open-weights",
        outputs: ["edit", "code"],
        when: "within-a-year",
        wants: "An able model on their own machine that never declines.",
        setting: "Profit from fraud and abuse, or the wish to harm.",
        bend: "Nothing needs bending. Most will download weights that somebody else edited.",
        ability: 3,
        aims: -2,
        jurisdiction: unknown({ note: "Not confined to one." }),
        constraint: "law",
        "constraint-how":
          "Criminal law for what they do with answers; nothing technical once they hold weights.",
        anyway: "soon",
      },
    }),
    "recipients.left-out": {
      individuals: "on-purpose",
      businesses: "listed",
      governments: "listed",
      uninvited: "listed",
    },
    "recipients.left-out-why":
      "People who use edited models, or come to harm through them, receive nothing from the authors directly. They are reached through those who modify and run models, and are counted there.",
    "recipients.recruiters":
      "Both camps of the debate on published weights gain from a vivid example. Programmes that train researchers gain a success to show funders.",

    "recipients.competition": judged(
      4,
      "medium",
      "publishers of weights compete for developers, and modifiers for downloads.",
    ),

    "uses.list": records({
      abliterated: {
        name: "Publishing edited models that never decline",
        recipient: ["modifiers"],
        outputs: ["edit", "code"],
        stance: "likely",
        place: "other",
        "likelihood-1y": value(0.98, {
          confidence: "medium",
          note: "It had begun before the paper, from the post. The number is Landfall's illustration.",
          evidence: `${CODE}, list of follow-ups`,
        }),
        "likelihood-5y": judged(0.99, "medium"),
        beneficiaries: "People annoyed by needless refusals; also people with harmful requests",
        "effect-safety": judged(-1, "medium"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing:
          "Some legitimate uses (medicine, fiction, computer security) are refused today and would work.",
      },
      tryout: {
        name: "Trying the notebook out of curiosity",
        recipient: ["anyonereading"],
        outputs: ["paper", "notebook"],
        stance: "likely",
        place: "other",
        "likelihood-1y": judged(0.98, "medium"),
        "likelihood-5y": judged(0.99, "medium"),
        beneficiaries: "The curious; some become researchers",
        "effect-safety": judged(0, "medium"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: "People see for themselves how thin the safeguard is.",
      },
      harmful: {
        name: "Harmful answers from an edited model",
        recipient: ["uninvited"],
        outputs: ["edit", "code"],
        stance: "feared",
        place: "attack",
        "likelihood-1y": judged(0.8, "low", "some use of this kind; most of it petty."),
        "likelihood-5y": judged(0.95, "low"),
        beneficiaries: "Offenders",
        "effect-safety": judged(-2, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: notApplicable("It works against it."),
      },
      tests: {
        name: "Testing safeguards against the edit before publishing a model",
        recipient: ["publishers"],
        outputs: ["paper", "code"],
        stance: "intended",
        place: "safety-practice",
        "likelihood-1y": judged(0.3, "low"),
        "likelihood-5y": judged(0.6, "low"),
        beneficiaries: "Everybody exposed to published models",
        "effect-safety": judged(1, "low"),
        "effect-timelines": "none",
        "against-incentives": "yes",
        flourishing: "Safety practice improves where a test exists and somebody asks for its result.",
      },
      policy: {
        name: "Evidence for rules on publishing weights",
        recipient: ["policymakers"],
        outputs: ["paper"],
        stance: "intended",
        place: "policy",
        "likelihood-1y": judged(0.4, "medium"),
        "likelihood-5y": judged(0.75, "medium"),
        beneficiaries: "The public",
        "effect-safety": judged(1, "medium"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: "Institutions decide about irreversible releases on what is known.",
      },
      defences: {
        name: "Safeguards that survive weight access",
        recipient: ["researchers"],
        outputs: ["paper", "code"],
        stance: "intended",
        place: "further-research",
        "likelihood-1y": judged(0.8, "medium", "attempts, not successes."),
        "likelihood-5y": judged(0.9, "medium"),
        beneficiaries: "Publishers and the public",
        "effect-safety": judged(1, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: "Shared knowledge of mechanisms, for attack and defence alike.",
      },
      steering: {
        name: "Editing other behaviours by the same means",
        recipient: ["publishers"],
        outputs: ["edit", "paper"],
        stance: "likely",
        place: "developer-tool",
        "likelihood-1y": judged(0.5, "low"),
        "likelihood-5y": judged(0.8, "low"),
        beneficiaries: "Developers of models",
        "effect-safety": judged(0, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing: "Through products that behave as their makers meant.",
      },
    }),
    "uses.flourishing-paths": ["institutions", "shared-knowledge", "safety-practice"],
    "uses.decisive": "many-small",
    "uses.governance-benefit": ["evidence-for-decision-makers", "safety-culture"],
    "uses.governance-how": value(
      "A rule that counts refusal training as mitigation for published weights can be answered with one table. The paper itself offers its findings to the conversation on responsible release.",
      { evidence: `${PAPER}, §1, last paragraph, and §7` },
    ),

    "timelines.products": value("slightly", { confidence: "medium" }),
    "timelines.products-why":
      "Some sellers want models that decline less. It adds little to what is sold already.",
    "timelines.developer-tools": value("yes", { confidence: "medium" }),
    "timelines.developer-tools-why":
      "A behaviour found by two averages and edited by one projection is quicker than fine-tuning, and the recipe carries over to other behaviours.",
    "timelines.other-channels": {
      insight: "sooner",
      hype: "none",
      talent: "none",
      deployable: "none",
      "policy-response": "sooner",
    },
    "timelines.other-why":
      "One more clean result about models' insides, and one more argument in a debate on rules that is under way.",
    "timelines.direction": "sooner",
    "timelines.shift": judged(
      { p10: -0.6, p50: -0.1, p90: 0.2 },
      "low",
      "months; a technique among many, and quickly equalled.",
    ),
    "timelines.shift-effect": judged(0, "medium"),
    "timelines.safety-effect": judged(
      { p10: -1.2, p50: 0.1, p90: 1.1 },
      "low",
      "both tails are real: evidence that changes a decision on release, or harm from a stronger model that comes to be edited.",
    ),
    "timelines.safety-effect-why": value(
      "The authors hold that the edit marginally lowers the bar without substantially altering the risk of publishing models, since fine-tuning did the same. That holds for today's models; for abler ones the same edit matters more, and the publication cannot be taken back then.",
      { evidence: `${PAPER}, §7, ethical considerations` },
    ),

    "timelines.own-timeline": unknown({ note: "The publication names no date for transformative systems." }),
    "timelines.time-to-impact": judged(
      { p10: 0, p50: 0.5, p90: 3 },
      "medium",
      "years. Modified models appear at once, rules later.",
    ),

    "misuse.any": "yes",
    "misuse.patterns": {
      obedience: "applies",
      interpretability: "applies",
      truthfulness: "does-not-apply",
      "oversight-as-surveillance": "does-not-apply",
      "control-as-entrenchment": "does-not-apply",
      "evaluation-as-target-or-recipe": "does-not-apply",
      "red-team-as-attack": "applies",
      "durable-harmful-system": "does-not-apply",
      "safeguard-removal": "applies",
      "data-or-weights-reuse": "applies",
      persuasion: "not-considered",
      "offensive-cyber": "not-considered",
      "enforcement-and-military": "not-considered",
      "research-automation-reuse": "does-not-apply",
      cover: "does-not-apply",
      complacency: "applies",
      "capability-externality": "does-not-apply",
      "distraction-from-restraint": "does-not-apply",
      "premature-effort": "does-not-apply",
      "harmful-delegation": "does-not-apply",
      "selective-access": "does-not-apply",
      "hazard-in-write-up": "applies",
    },
    "misuse.patterns-why":
      "Everything that follows from removing refusal applies. Power is not entrenched by an edit that anybody can make and undo on their own copy. Persuasion and intrusion were not looked at one by one: an edited model helps with both as far as it is able at all.",
    "misuse.uplift": value("small", {
      confidence: "medium",
      note: "Measured against fine-tuning, which already removed refusal but needed examples and gradients.",
      evidence: `${PAPER}, §6 and §7`,
    }),
    "misuse.safeguards": value("directly", { evidence: `${PAPER}, §4` }),
    "misuse.pathways": records({
      removal: {
        name: "Removing refusal from a published model",
        pattern: "safeguard-removal",
        actor: "Anyone with a downloaded model and modest skill",
        recipient: ["modifiers"],
        outputs: ["edit", "code", "notebook"],
        needs: "The weights and under 5 US dollars of compute for a large model.",
        likelihood: judged(0.99, "medium", "it had happened before the paper appeared."),
        severity: judged(2, "low", "with models of 2024; it grows with what models can do."),
        reversibility: "irreversible",
        noticed: "soon",
        barriers: "None for published weights. Hosted models are out of reach, as the method needs weights.",
        mitigation: "Warn in paper and repository; publish no edited weights. Neither prevents it.",
        "residual-likelihood": judged(0.99, "medium"),
        "residual-severity": 2,
      },
      future: {
        name: "The same edit on a far abler model",
        pattern: "red-team-as-attack",
        actor: "An offender with serious intent",
        recipient: ["uninvited"],
        outputs: ["edit", "code"],
        needs:
          "A published model that can help substantially with an attack, and that gives way to the edit.",
        likelihood: judged(0.04, "low", "within five years; it depends on which weights are published."),
        severity: 4,
        reversibility: "irreversible",
        noticed: "late",
        barriers: "Publishers may withhold such weights; the result may not carry over to later models (§7).",
        mitigation: unknown({
          who: "Supervising author",
          by: "2024-12-31",
          note: "Early notice to publishers of the next generation would be one. Whether any was given is not on record.",
        }),
      },
      writeup: {
        name: "Copying harmful text from the repository",
        pattern: "hazard-in-write-up",
        actor: "A casual reader",
        recipient: ["anyonereading"],
        outputs: ["paper", "code"],
        needs: "A browser.",
        likelihood: judged(0.6, "medium"),
        severity: 1,
        reversibility: "partly",
        noticed: "soon",
        barriers: "The completions are by small models and say little that is not known.",
        mitigation: value("A content warning heads the repository.", { evidence: CODE }),
        "residual-likelihood": judged(0.55, "medium"),
        "residual-severity": 1,
      },
      patch: {
        name: "A patch against one direction taken for safety",
        pattern: "complacency",
        actor: "A publisher under pressure",
        recipient: ["publishers"],
        outputs: ["paper"],
        needs: "A defence that blocks this edit and no other.",
        likelihood: judged(0.3, "low"),
        severity: 2,
        reversibility: "reversible",
        noticed: "late",
        barriers: "Independent attacks on announced defences.",
        mitigation:
          "State in the paper that fine-tuning removes the safeguard as well, so a patch against the edit settles nothing.",
        "residual-likelihood": judged(0.25, "low"),
        "residual-severity": 2,
      },
      quicker: {
        name: "Quicker shaping of models by their makers",
        pattern: "interpretability",
        actor: "Developers of models",
        recipient: ["publishers"],
        outputs: ["paper", "edit"],
        needs: "Nothing besides what they have.",
        likelihood: judged(0.5, "low"),
        severity: 1,
        reversibility: "irreversible",
        noticed: "soon",
        barriers: "None.",
        "residual-likelihood": judged(0.5, "low"),
        "residual-severity": 1,
      },
    }),

    "factors.effects": judged(
      {
        "safety-progress": "strengthens-slightly",
        "risk-evaluation": "strengthens",
        "restraint-caution": "strengthens-slightly",
        "restraint-coordination": "none",
        "restraint-options": "unsure",
        "restraint-attitudes": "weakens-slightly",
      },
      "low",
      "a publisher that sees how thin the safeguard is may hold back abler weights. Rules can be argued from the result in both directions, and hundreds of edited models make it ordinary that nothing is declined.",
    ),
    "factors.mechanism":
      "Risk evaluation: publishers and authorities see in one table that refusal falls to a cheap edit, test for it before the next release, and no longer count refusal as a barrier against somebody who holds the weights. Most likely to fail is the last step: a patch against this one edit may pass for an answer.",
    "factors.backdrop": "no",
    "factors.hardening": value(["none"], {
      note: "Defences may follow from it. The work itself makes nothing harder to attack.",
    }),
    "factors.loop": judged(
      "neither",
      "low",
      "by default people use it who want a model that declines nothing; developers who edit behaviour are few beside them.",
    ),
    "factors.capabilities-speed-up": judged(
      1,
      "medium",
      "editing one behaviour by two averages is quicker than fine-tuning, for those who need just that.",
    ),
    "factors.safety-speed-up": judged(
      2,
      "low",
      "groups that work on safeguards get a mechanism, and a test that takes minutes to run.",
    ),
    "factors.proportion-why":
      "If developers came to shape models by such edits, what they gain would be published with what safeguards lose by the same edit. After release nothing can be held back, so this is all that is left.",
    "factors.side-effects": judged(
      { cover: "unlikely", complacency: "possible", distraction: "unlikely" },
      "medium",
      "the paper shows a weakness, which licenses little; a patch against it could reassure.",
    ),
    "factors.side-effects-guard":
      "Landfall's illustration: claims that a patch settles the matter are answered with a test. The sign to look for is a release that reports this edit as its only attack.",

    "labour.tasks": value(["judging"], { evidence: `${PAPER}, §2.5` }),
    "labour.ability": judged(
      "measured-elsewhere",
      "medium",
      "such classifiers have been held against people's labels on other answers.",
    ),
    "labour.speed-up": judged(
      1,
      "medium",
      "reading some thousands of completions would have added weeks; phrases alone would have sufficed for part of it.",
    ),
    "labour.measure": value("none", { note: "Nothing is said of it, and little in the plan turns on it." }),
    "labour.judged-by": unknown({
      who: "First author",
      by: "2024-06-14",
      note: "Whether people checked a sample of the classifier's labels could not be established from the sources of this example.",
    }),
    "labour.reach": judged(["sandbox"], "medium", "a classifier without tools returns a label."),
    "labour.circular": value("partly", {
      note: "The classifier is a Llama model, and Llama models are among those it judges.",
      evidence: `${PAPER}, §2.2 and §2.5`,
    }),
    "labour.anchor": value(
      "Phrases of refusal, counted without any model, and the completions printed for everybody to read.",
      { evidence: `${PAPER}, §2.5` },
    ),
    "labour.with-people": judged(
      ["choosing", "taste", "accepting", "validating", "releasing"],
      "medium",
      "everything but the label.",
    ),

    "evidence.claims": records({
      necessary: {
        claim: "Erasing one direction removes most refusal of harmful requests in all 13 models.",
        asserts: "verification",
        "shown-by": "verification",
        method: value(
          "One hundred harmful instructions of JailbreakBench per model, scored by phrases and by Llama Guard 2.",
          {
            evidence: `${PAPER}, §3.1 and figure 1`,
          },
        ),
        checker: value("external", { note: "Reproduced by others since April 2024.", evidence: CODE }),
      },
      coherent: {
        claim: "The edit leaves other abilities nearly unchanged.",
        asserts: "verification",
        "shown-by": "verification",
        method: value(
          "MMLU, ARC and GSM8K lie within 99 per cent intervals except for Qwen 7B and Yi 34B. TruthfulQA falls in every model.",
          { evidence: `${PAPER}, §4.3 and table 3` },
        ),
        checker: "self",
      },
      strength: {
        claim: "As an attack the edit equals or exceeds other general methods on some families.",
        asserts: "verification",
        "shown-by": "verification",
        method: value(
          "HarmBench success for the edit: 79.2 per cent on Qwen 7B; 22.6 on Llama-2 7B with its system prompt, 79.9 without.",
          { evidence: `${PAPER}, table 2` },
        ),
        checker: "self",
      },
      risk: {
        claim: "Publication does not substantially alter the risk of publishing models.",
        asserts: "validation",
        "shown-by": "nothing-yet",
        method: value("Argued from earlier attacks, not measured.", {
          evidence: `${PAPER}, §7, ethical considerations`,
        }),
        checker: "self",
      },
    }),
    "evidence.maturity": judged(
      2,
      "medium",
      "agreed measures of refusal; none of the harm that follows from its removal.",
    ),
    "evidence.confidence": "medium",
    "evidence.worldview": judged(
      "misuse-first",
      "low",
      "the paper's concern is misuse of published models; it takes no wider position.",
    ),
    "evidence.main-danger": value(["misuse-by-people"], { evidence: `${PAPER}, §7, ethical considerations` }),
    "evidence.assumptions": records({
      finetuning: {
        statement: "Whoever would use the edit could have removed refusal by fine-tuning anyway",
        probability: judged(0.8, "medium"),
        "mind-changer": "Counts of edited models by people who never fine-tuned one.",
        weight: "case-weakens",
      },
      lowharm: {
        statement: "Harm from models published in the next two years stays small even without refusal",
        probability: judged(0.7, "low"),
        "mind-changer": "A trial in which an edited model raises what amateurs achieve in a dangerous task.",
        weight: "case-falls",
      },
      listened: {
        statement: "Some publisher or authority changes a decision because of such evidence",
        probability: judged(0.4, "low"),
        "mind-changer": "Citations in rules or release documents.",
        weight: "case-weakens",
      },
    }),

    "inaction.cost":
      "Refusal training keeps being counted as a safeguard for published weights for a while longer. Others find the direction within months: the components were in the literature.",
    "inaction.cost-size": judged(2, "medium"),
    "inaction.others": value("already", { evidence: `${CODE}: reproduced and extended since April 2024` }),
    "inaction.decided": value("team", {
      confidence: "low",
      note: "Supervisors and programmes are named; nothing is said of a decision with outsiders.",
      evidence: `${PAPER}, author contributions`,
    }),
    "inaction.stake": value(["funding", "career", "reputation"], {
      evidence: `${PAPER}, acknowledgements: Long-Term Future Fund and AI Safety Support`,
    }),
    "inaction.lean": judged(
      "do-modified",
      "low",
      "publish the finding, hold back the notebook and the saved directions; the authors published all.",
    ),
    "inaction.consulted": records({
      securityprofessor: {
        who: "Florian Tramèr, ETH Zürich, who commented on an earlier draft",
        standing: value("security", { evidence: `${PAPER}, acknowledgements` }),
        changed: unknown({ note: "The acknowledgements do not say." }),
      },
    }),

    "release.form": value("open", { evidence: `${PAPER}; ${CODE}` }),
    "release.reversibility": "irreversible",
    "release.timing": "now",
    "release.timing-why":
      "The main result is already public in a post, and others work with it. Waiting would protect nothing any more.",
    "release.triggers": unknown({
      who: "First author",
      by: "2024-07-31",
      note: "None is published. After release none would work.",
    }),
    "release.follow-up": judged("2025-06-17", "low"),
    "release.cooperation": judged(
      0,
      "low",
      "the debate on published weights divides the field; the paper serves both sides.",
    ),
    "release.cooperation-why":
      "Those for and against published weights can both quote it. Its tone invites either side to check the numbers, which helps.",
    "release.commitments": records({
      warning: {
        what: "Keep the content warning and publish no edited weights",
        pathways: ["removal", "writeup"],
        owner: value("First author", {
          note: "Landfall's illustration; the warning is there, the rest is not promised.",
        }),
        due: "2024-06-17",
      },
      patchlimits: {
        what: "Answer claims that a patch settles the matter, with a test",
        pathways: ["patch"],
        owner: value("Supervising author", { note: "Landfall's illustration." }),
        due: "2025-06-17",
      },
    }),
    "release.forecasts": records({
      hundred: {
        statement: "More than a hundred edited models made this way are published on a model hub",
        probability: judged(0.95, "medium"),
        resolves: "2025-06-17",
      },
      defence: {
        statement: "A published model resists the edit and fine-tuning in an independent test",
        probability: judged(0.15, "medium"),
        resolves: "2026-06-17",
      },
      cited: {
        statement: "A government document on published weights cites the paper",
        probability: judged(0.5, "low"),
        resolves: "2026-06-17",
      },
    }),
  }),
};
