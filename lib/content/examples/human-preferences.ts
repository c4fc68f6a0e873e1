/**
 * Christiano, Leike, Brown, Martic, Legg and Amodei (2017), filled in as if before release in June 2017.
 * Section numbers are those of arXiv:1706.03741.
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

const PAPER = "arXiv:1706.03741";
const ANNOUNCEMENT = "openai.com/index/learning-from-human-preferences (13 June 2017)";
const CODE_RELEASE = "openai.com/index/gathering-human-feedback (3 August 2017)";

export const humanPreferences: Example = {
  key: "human-preferences",
  title: "Deep reinforcement learning from human preferences",
  citation:
    "Christiano, P. F., Leike, J., Brown, T. B., Martic, M., Legg, S. & Amodei, D. (2017). Deep reinforcement learning from human preferences. Advances in Neural Information Processing Systems 30, 4299–4307. arXiv:1706.03741.",
  link: "https://arxiv.org/abs/1706.03741",
  note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in June 2017, before release. Facts cite the paper or its announcements; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
  answers: buildAnswers({
    "screening.outputs-leave": value("public", { evidence: `${PAPER}; ${ANNOUNCEMENT}` }),
    "screening.makes-easier": ["controllable", "deployable"],
    "screening.systems": value("small-models", {
      evidence: `${PAPER}, §3: simulated robots and Atari agents; appendix A: a reward predictor of two layers of 64 units for robotics`,
    }),
    "screening.hazard": "no",
    "screening.reversible": value("no", { note: "A published method cannot be unpublished." }),
    "screening.ai-labour": value("no", {
      note: "People give the judgements. Agents are trained, not put to research.",
    }),
    "screening.product-use": judged(
      "yes",
      "medium",
      "what cannot be written as a score is exactly what makes many products hard to build.",
    ),
    "screening.developer-tool-use": judged(
      "yes",
      "medium",
      "training a system to do what its developer meant is a developer's tool by construction.",
    ),
    "screening.worst-misuse":
      "An agent that carries out its operator's wishes well, for an operator whose wishes harm others.",
    "screening.anyway": judged(
      "soon",
      "medium",
      "earlier work already learned rewards from comparisons; scaling it up was the open step (§1.1).",
    ),
    "screening.sensitivity": "ordinary",
    "screening.surprise": "A company that uses the method to make a service hold people's attention.",

    "project.title": value("Deep reinforcement learning from human preferences", { evidence: PAPER }),
    "project.summary": value(
      `We train agents in deep reinforcement learning without a reward function. A person sees two short clips of the agent's behaviour and says which is better. From these comparisons a **reward predictor** is fitted, and an ordinary learning algorithm optimises what the predictor predicts. The three processes run side by side, so that questions keep pace with what the agent has become.

Tried on eight simulated robotics tasks and seven Atari games. About 700 comparisons nearly match training with the true reward on the robotics tasks; 5,500 give substantial though uneven results on Atari. Behaviours for which nobody had a reward, such as a backflip, took under an hour of a person's time.`,
      { evidence: `${PAPER}, abstract, §2.2, §3.1–3.2` },
    ),
    "project.why-now": value(
      "Reinforcement learning now scales where the score is given, and most things people want have none. A hand-written substitute gets optimised instead of the goal. Earlier work learned from comparisons in small domains with hand-made features; the cost of human judgement was thought prohibitive for deep learning.",
      { evidence: `${PAPER}, §1 and §1.1` },
    ),
    "project.kind": ["alignment-training"],
    "project.stage": "results",
    "project.team": value("Researchers of OpenAI, DeepMind and Google Brain (six authors)", {
      evidence: `${PAPER}, author list`,
    }),
    "project.success":
      "Other groups train agents on goals they can judge but cannot write down, at a cost in human time they can pay, and report where the learned goal and the meant goal came apart.",
    "project.outputs": records({
      paper: {
        name: "The paper, with its experimental details",
        form: "paper",
        description:
          "Problem, training loop, results on simulated robots and Atari, ablations, and an appendix detailed enough to reproduce from.",
        "makes-easier": ["controllable", "deployable"],
        hazard: "no",
        ready: value("2017-06-12", { evidence: `${PAPER}, version 1` }),
      },
      method: {
        name: "Training from comparisons of clips",
        form: "method",
        description: value(
          "The recipe itself: an ensemble of reward predictors fitted to pairwise judgements, questions chosen where the ensemble disagrees, and judgements collected throughout training rather than once.",
          { evidence: `${PAPER}, §2.2` },
        ),
        "makes-easier": ["controllable", "deployable"],
        hazard: "no",
        ready: "2017-06-12",
      },
      implementation: {
        name: "Open implementation with a feedback page",
        form: "code",
        description: value(
          "A reward predictor for any agent, an example agent, and a web page on which a person compares clips. Published in August 2017 as RL-Teacher, under a thousand lines without the agents.",
          { evidence: CODE_RELEASE },
        ),
        "makes-easier": ["controllable", "deployable"],
        hazard: "no",
        ready: value("2017-08-03", { evidence: CODE_RELEASE }),
      },
    }),

    "terms.central-claim": value(
      "Goals that people can recognise but not write down can be taught to deep reinforcement learning from a few hundred to a few thousand comparisons made by people who are not experts. That brings the cost of oversight down to what present systems can bear.",
      { evidence: `${PAPER}, abstract and §4` },
    ),
    "terms.rests-on-field": value("partly", {
      note: "The introduction names values of people and goals of systems drifting apart as the worry (§1); the rest of the case is about cost and range of tasks.",
    }),
    "terms.kind-and-effect": `**Kind of work:** a training method for alignment with what a human judge prefers.

**Effect on people, apart from its kind:** depends on who judges and what for. It replaces badly written goals by judged ones, which removes one cause of accidents. It equally lets a developer build, sooner, agents that serve that developer.`,
    "terms.list": records({
      alignment: {
        term: "alignment",
        sense: "alignment.values",
        meaning: value(
          "The objective a system pursues agrees with what people value: the introduction worries about the two drifting apart. What the experiments train is narrower, the preference of whoever compares the clips.",
          { evidence: `${PAPER}, §1` },
        ),
        "other-readers":
          "Governance readers take it as agreement with the interests of everybody affected. Product teams take it as doing what the customer asks.",
        "who-gains": "Developers of products, if obeying a customer is credited as serving humanity.",
        survives: value("partly", {
          note: "For the customer's reading yes; for everybody's reading the experiments say nothing.",
        }),
      },
      safety: {
        term: "AI safety",
        sense: "ai-safety.all-harms",
        meaning: value(
          "Avoiding harm from a wrong objective: what the announcement means when it calls the work a step towards safe systems.",
          { evidence: ANNOUNCEMENT },
        ),
        "other-readers":
          "Some read it as protecting humanity's existence, some as freedom from accidents in a product.",
        "who-gains": "Whoever wants one budget or one reputation to cover all three.",
        survives: "partly",
      },
      preference: {
        term: "human preferences",
        sense: "own",
        meaning: value(
          "Which of two clips of one to two seconds a contractor or an author picks, modelled as noisy comparison of summed reward.",
          { evidence: `${PAPER}, §2.2.2–2.2.3` },
        ),
        "other-readers":
          "Economists read settled choices between outcomes; ethicists read considered values.",
        "who-gains": "Nobody in particular today; later, whoever chooses the people who compare.",
        survives: "partly",
      },
      oversight: {
        term: "oversight",
        sense: "oversight.of-models",
        meaning: value(
          "A person looking at clips while the agent learns. The claim is about the cost of it.",
          {
            evidence: `${PAPER}, abstract`,
          },
        ),
        "other-readers": "Regulators mean the power to inspect and stop an organisation.",
        "who-gains": "A developer that offers the first when asked for the second.",
        survives: "no",
      },
    }),

    "recipients.list": records({
      labs: {
        name: "Developers of large learning systems",
        kind: "frontier-developer",
        channel: "publication",
        outputs: ["paper", "method", "implementation"],
        when: "at-release",
        wants: value(
          "To apply reinforcement learning to tasks without a score. Two of them wrote the paper, so the knowledge is there before release.",
          { evidence: `${PAPER}, author list and §4` },
        ),
        setting: "Being first with systems that impress, and recruiting those who can build them.",
        bend: "Collect the judgements that make a demonstration or a product win, and call the outcome what people prefer.",
        ability: 5,
        aims: judged(0, "low"),
        jurisdiction: "United States, United Kingdom; soon elsewhere",
        constraint: "norms",
        "constraint-how":
          "Published charters and mission statements; no rule binds how a trained agent is used.",
        anyway: "soon",
      },
      products: {
        name: "Companies with assistants, games and recommendation services",
        kind: "product-company",
        channel: "product-integration",
        outputs: ["method", "implementation"],
        when: "later",
        wants: "Systems whose behaviour customers like, without writing rules for every case.",
        setting: "Use per day, retention, cost of support.",
        bend: "Let engagement stand for preference: a click is a comparison that costs nothing.",
        ability: 4,
        aims: judged(0, "low"),
        jurisdiction: "Worldwide",
        constraint: "law",
        "constraint-how":
          "Consumer and data-protection law; nothing about what a reward predictor is fitted to.",
        anyway: "later",
      },
      academics: {
        name: "University groups in reinforcement learning",
        kind: "academic",
        channel: "publication",
        outputs: ["paper", "implementation"],
        when: "at-release",
        wants: "A reproducible baseline and open problems.",
        setting: "Papers at competitive conferences; benchmarks that move.",
        bend: "Optimise agreement with simulated judges, because real judges are slow to hire.",
        ability: 3,
        aims: judged(1, "medium"),
        jurisdiction: "Worldwide",
        constraint: "norms",
        "constraint-how": "Peer review and ethics boards where people are paid to label.",
        anyway: "soon",
      },
      alignmentresearchers: {
        name: "Researchers working on alignment",
        kind: "safety-researchers",
        channel: "publication",
        outputs: ["paper", "method"],
        when: "at-release",
        wants:
          "A working starting point for teaching systems goals that are harder to judge than a backflip.",
        setting: "Arguments and experiments that hold up among a small number of peers.",
        bend: "Treat the part that now works as the problem itself, because it is measurable.",
        ability: 3,
        aims: judged(2, "medium"),
        jurisdiction: "United States, United Kingdom",
        constraint: "none",
        "constraint-how": notApplicable("Nothing constrains them, and nothing needs to for the uses listed."),
        anyway: "later",
      },
      contractors: {
        name: "People paid to compare clips",
        kind: "users",
        channel: "product-integration",
        outputs: ["method"],
        when: "within-a-year",
        wants: value(
          "Fair, steady pay for a tiring task. The paper's labels cost about 36 US dollars per Atari run at minimum wage.",
          {
            evidence: `${PAPER}, §4, footnote on cost`,
          },
        ),
        setting: "Paid by the judgement, so speed pays and doubt does not.",
        bend: "Answer quickly; learn what the client expects rather than what they themselves would prefer.",
        ability: 1,
        aims: judged(1, "low"),
        jurisdiction: "Wherever labour is cheap",
        constraint: "contract",
        "constraint-how": "The platform's contract, written by the client.",
        anyway: "unlikely",
      },
      uninvited: {
        name: "Operators who want obedient agents for harmful ends",
        kind: "uninvited",
        channel: "open-code",
        outputs: ["method", "implementation"],
        when: "later",
        wants: "Agents that pursue a goal nobody would publish as a score: harassment, fraud, intrusion.",
        setting: "Results before discovery.",
        bend: "Nothing needs bending: the method takes whatever its judge prefers.",
        ability: judged(2, "low", "in 2017 few outside large groups can train such agents."),
        aims: -2,
        jurisdiction: unknown({ note: "Not confined to one." }),
        constraint: "law",
        "constraint-how": "Criminal law for the deed; compute and skill for the means.",
        anyway: "later",
      },
    }),
    "recipients.left-out": {
      individuals: "listed",
      businesses: "listed",
      governments: "not-considered",
      uninvited: "listed",
    },
    "recipients.recruiters":
      "Both organisations compete for researchers who care about the outcome of this technology. A visible joint paper on safe training helps either to recruit them, whatever it then trains.",

    "uses.list": records({
      assistants: {
        name: "Training assistants and other products on customers' judgements",
        recipient: ["products"],
        outputs: ["method"],
        stance: "likely",
        place: "product",
        "likelihood-1y": judged(
          0.05,
          "medium",
          "nothing yet acts in language or on a screen well enough to be compared.",
        ),
        "likelihood-5y": judged(
          0.7,
          "medium",
          "any system with graded behaviour can be compared by its users.",
        ),
        beneficiaries: "Customers and sellers",
        "effect-safety": judged(0, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing:
          "People get systems that do what they ask. Whether that is good for them, or for people who are not asked, is left to the market.",
      },
      devtools: {
        name: "Steering internal agents and research models to do what developers meant",
        recipient: ["labs"],
        outputs: ["method", "implementation"],
        stance: "likely",
        place: "developer-tool",
        "likelihood-1y": judged(0.6, "medium", "the authors' own groups can use it at once."),
        "likelihood-5y": judged(0.9, "medium"),
        beneficiaries: "Developers of large systems",
        "effect-safety": judged(0, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing: "Runs through whatever the developers then build.",
      },
      baseline: {
        name: "Starting point for teaching goals that are hard to judge",
        recipient: ["alignmentresearchers"],
        outputs: ["paper", "method"],
        stance: "intended",
        place: "further-research",
        "likelihood-1y": judged(0.8, "medium"),
        "likelihood-5y": judged(0.95, "medium"),
        beneficiaries: "Everybody who depends on later systems being correctable",
        "effect-safety": judged(1, "medium"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing:
          "Shared knowledge of when learned goals fail lets institutions ask for better before deployment.",
      },
      honestfailures: {
        name: "Showing how a half-learned goal goes wrong",
        recipient: ["academics"],
        outputs: ["paper"],
        stance: "intended",
        place: "safety-practice",
        "likelihood-1y": judged(0.5, "medium"),
        "likelihood-5y": judged(0.8, "medium"),
        beneficiaries: "Researchers, and readers deciding how much to trust such training",
        "effect-safety": value(1, {
          confidence: "medium",
          evidence: `${PAPER}, §3.3: with all questions asked at the start, an agent in Pong kept rallies going without end instead of scoring`,
        }),
        "effect-timelines": "none",
        "against-incentives": "yes",
        "enforced-by": value(
          "Reviewers in this field ask for ablations, and a failure found by an author reads better than one found by a rival.",
          {
            confidence: "low",
          },
        ),
        flourishing: "Institutions learn from failures that cost nothing.",
      },
      engagement: {
        name: "Fitting rewards to clicks instead of considered judgement",
        recipient: ["products"],
        outputs: ["method"],
        stance: "feared",
        place: "product",
        "likelihood-1y": judged(0.1, "low"),
        "likelihood-5y": judged(0.6, "low"),
        beneficiaries: "Sellers of attention",
        "effect-safety": judged(-1, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing: notApplicable("This use works against it."),
      },
      dayswork: {
        name: "Judging clips as a day's work",
        recipient: ["contractors"],
        outputs: ["method"],
        stance: "likely",
        place: "other",
        "likelihood-1y": judged(0.5, "medium"),
        "likelihood-5y": judged(0.9, "medium"),
        beneficiaries: "Those who are paid, and more so those who pay",
        "effect-safety": judged(0, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: "As good as the terms of the work; nothing in the method makes them good.",
      },
      obedientharm: {
        name: "Obedient agents for harmful operators",
        recipient: ["uninvited"],
        outputs: ["method", "implementation"],
        stance: "feared",
        place: "attack",
        "likelihood-1y": judged(0.01, "medium"),
        "likelihood-5y": judged(0.25, "low"),
        beneficiaries: "The operator alone",
        "effect-safety": judged(-2, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: notApplicable("This use works against it."),
      },
    }),
    "uses.flourishing-paths": ["user-requests", "shared-knowledge"],
    "uses.governance-benefit": ["none"],

    "timelines.products": value("yes", { confidence: "medium" }),
    "timelines.products-why":
      "Products stop where nobody can write the score. Comparisons are cheap and customers make them for nothing, so more systems become worth selling.",
    "timelines.developer-tools": value("yes", { confidence: "medium" }),
    "timelines.developer-tools-why":
      "The same loop makes an agent do what its developer meant. A developer who spends an hour on clips instead of a week on a reward moves on sooner.",
    "timelines.other-channels": {
      insight: "sooner",
      hype: "sooner",
      talent: "sooner",
      deployable: "sooner",
      "policy-response": "none",
    },
    "timelines.direction": "sooner",
    "timelines.shift": judged(
      { p10: -14, p50: -4, p90: 0 },
      "low",
      "months. Others are close, which bounds the shift; if the idea spreads to other systems it is larger.",
    ),
    "timelines.shift-effect": judged(-1, "low", "less time to learn to judge what people cannot see."),
    "timelines.shift-mechanisms": ["race-pressure", "preparation-time"],
    "timelines.shift-mechanism-why":
      "Two organisations publish what both need, so neither can afford to leave it unused. On the other side an early working method gives people time to find its failures on toys.",
    "timelines.safety-effect": judged(
      { p10: -0.8, p50: 0.4, p90: 1.5 },
      "low",
      "a real tool against badly written goals, which serves whoever holds it.",
    ),
    "timelines.safety-effect-why":
      "Better than hand-written substitutes when the judge can see what matters. The announcement itself shows a simulated robot that only appeared to grasp an object, having moved its hand between object and camera: a judge who cannot see is taught to be pleased.",

    "misuse.any": "yes",
    "misuse.patterns": {
      obedience: "applies",
      interpretability: "does-not-apply",
      truthfulness: "does-not-apply",
      "oversight-as-surveillance": "does-not-apply",
      "control-as-entrenchment": "applies",
      "evaluation-as-target-or-recipe": "not-considered",
      "red-team-as-attack": "does-not-apply",
      "durable-harmful-system": "does-not-apply",
      "safeguard-removal": "does-not-apply",
      "data-or-weights-reuse": "does-not-apply",
      persuasion: "applies",
      "offensive-cyber": "does-not-apply",
      "enforcement-and-military": "not-considered",
      "research-automation-reuse": "not-considered",
      cover: "applies",
      complacency: "applies",
      "capability-externality": "applies",
      "distraction-from-restraint": "not-considered",
      "premature-effort": "does-not-apply",
      "harmful-delegation": "not-considered",
      "selective-access": "does-not-apply",
      "hazard-in-write-up": "does-not-apply",
    },
    "misuse.patterns-why":
      "No weights or personal data are released and nothing is explained about the insides of models, which rules out that group. Military use was not thought through: agents that act in simulation are some way from it, but robots are the running example.",
    "misuse.uplift": judged("small", "medium"),
    "misuse.safeguards": "no",
    "misuse.pathways": records({
      obedience: {
        name: "Serving a harmful operator well",
        pattern: "obedience",
        actor: "An operator with a harmful goal and an able agent",
        recipient: ["uninvited"],
        outputs: ["method", "implementation"],
        needs: "An able agent, compute, and somebody to compare outcomes.",
        likelihood: judged(0.25, "low"),
        severity: 2,
        reversibility: "partly",
        noticed: "late",
        barriers: "In 2017, compute and skill. Both get cheaper.",
        mitigation:
          "Write into paper and code that the method serves its judge, and that a deployed system needs a second party who can refuse.",
        "residual-likelihood": judged(0.23, "low"),
        "residual-severity": 2,
      },
      unsafebuilder: {
        name: "A faster way to build what should be built slowly",
        pattern: "capability-externality",
        actor: "A developer under competition",
        recipient: ["labs"],
        outputs: ["method"],
        needs: "Nothing besides what such a developer has.",
        likelihood: judged(0.7, "medium"),
        severity: 3,
        reversibility: "irreversible",
        noticed: "soon",
        barriers: "None. This is the ordinary use.",
        mitigation: value(
          "Use the joint project to agree between the two organisations what a deployment of such agents has to show first.",
          { note: "Landfall's illustration; the paper has no such plan." },
        ),
        "residual-likelihood": judged(0.6, "low"),
        "residual-severity": 3,
      },
      engagement: {
        name: "Pleasing the judge instead of serving the person",
        pattern: "persuasion",
        actor: "A service paid for attention",
        recipient: ["products"],
        outputs: ["method"],
        needs: "Its own log of customers' choices.",
        likelihood: judged(0.6, "low"),
        severity: 3,
        reversibility: "partly",
        noticed: "late",
        barriers: "Reputation; later perhaps law.",
        mitigation: "Publish the failure with the camera angle as prominently as the backflip.",
        "residual-likelihood": judged(0.55, "low"),
        "residual-severity": 3,
      },
      licence: {
        name: "Trained on human feedback as a licence to deploy",
        pattern: "cover",
        actor: "A developer announcing a new system",
        recipient: ["labs"],
        outputs: ["paper"],
        needs: "A press release.",
        likelihood: judged(0.5, "low"),
        severity: 2,
        reversibility: "reversible",
        noticed: "soon",
        barriers: "Researchers who know the limits and say so.",
        mitigation:
          "State in abstract and announcement that the method fits goals to a judge and certifies nothing.",
        "residual-likelihood": judged(0.4, "low"),
        "residual-severity": 2,
      },
    }),

    "factors.effects": judged(
      {
        "safety-progress": "strengthens-slightly",
        "risk-evaluation": "none",
        "restraint-caution": "weakens-slightly",
        "restraint-coordination": "none",
        "restraint-options": "none",
        "restraint-attitudes": "weakens-slightly",
      },
      "low",
      "goals that nobody could write down become trainable. For the same reason there is less cause to wait, and more to expect of the next system. Two competing organisations publish together; nobody holds back together because of it.",
    ),
    "factors.mechanism":
      "Safety progress: researchers on alignment start from a loop that works, find where it breaks as agents outgrow their judges, and build help for judges. The last step is the one most likely to fail: whoever trains agents for a product can stop where customers are pleased.",
    "factors.backdrop": "no",
    "factors.hardening": ["none"],
    "factors.loop": judged(
      "both",
      "medium",
      "developers train abler agents with it, researchers on alignment study what such training misses.",
    ),
    "factors.loop-when": judged(
      "within-three-years",
      "low",
      "it is used on simulated robots and games at once; systems that do useful work come later.",
    ),
    "factors.capabilities-speed-up": judged(
      3,
      "low",
      "an hour on clips in place of weeks on a reward, for every group that trains agents on tasks without a score.",
    ),
    "factors.safety-speed-up": judged(
      2,
      "low",
      "a small group gets its first experiments with deep networks from it; much of its work is of another kind.",
    ),
    "factors.side-effects": judged(
      { cover: "possible", complacency: "possible", distraction: "unsure" },
      "low",
      "whether attention goes from holding back to training better was not thought through.",
    ),
    "factors.side-effects-guard": value(
      "The paper shows what goes wrong when questions are asked only at the start. Landfall's illustration: the code's documentation says what the method does not certify, and the sign to look for is an announcement that gives training on human feedback as the reason why a system may be deployed.",
      { evidence: `${PAPER}, §3.3` },
    ),

    "evidence.claims": records({
      labels: {
        claim: "About 700 human comparisons nearly match training on the true reward in simulated robotics.",
        asserts: "verification",
        "shown-by": "verification",
        method: value(
          "Eight tasks compared with synthetic judges and with the true reward; five runs each, but a single run with human judges, and in two of the tasks the judge was an author.",
          { evidence: `${PAPER}, §3.1.1 and figure 2` },
        ),
        checker: "self",
      },
      atari: {
        claim:
          "With 5,500 comparisons agents learn most of seven Atari games, and match or exceed the true reward in some.",
        asserts: "verification",
        "shown-by": "verification",
        method: value("Real judgements are one run each; with them Q*bert's first level is never beaten.", {
          evidence: `${PAPER}, §3.1.2 and figure 3`,
        }),
        checker: "self",
      },
      values: {
        claim: "Learning from comparisons lets powerful systems serve complex human values.",
        asserts: "validation",
        "shown-by": "verification",
        method: value(
          "Stated as a long-run aim. The experiments show that a judged behaviour is learned, not that what was judged is what people value.",
          { evidence: `${PAPER}, §4` },
        ),
        checker: "self",
      },
    }),
    "evidence.maturity": judged(
      2,
      "medium",
      "agreed tasks and measures for agents, none for whether a goal was the right one.",
    ),
    "evidence.confidence": "medium",
    "evidence.worldview": judged(
      "human-progress-first",
      "low",
      "the paper takes no position; this reading fits its emphasis on people's judgements.",
    ),
    "evidence.assumptions": records({
      visible: {
        statement: "What matters about a behaviour can be seen in a clip of one or two seconds",
        probability: judged(0.35, "medium"),
        "mind-changer":
          "More cases like Q*bert, where short clips confused the judges (§3.1.2), in tasks that matter.",
        weight: "case-falls",
      },
      keeppace: {
        statement: "People can keep judging as agents become better than they are at the task",
        probability: judged(0.25, "low"),
        "mind-changer": "A demonstration that judges with help catch mistakes they miss alone.",
        weight: "case-weakens",
      },
      goodjudges: {
        statement: "Those who pay for comparisons want what the people affected want",
        probability: judged(0.3, "low"),
        "mind-changer": "A deployment in which affected people choose or appoint the judges.",
        weight: "case-weakens",
      },
    }),

    "inaction.cost":
      "Others extend learning from comparisons to deep networks within a year or two, perhaps without studying how it fails. Groups concerned with long-run consequences lose an early, cheap object of study.",
    "inaction.cost-size": judged(2, "low"),
    "inaction.others": "later",
    "inaction.stake": value(["employer", "career", "reputation"], {
      note: "Authors are employed by organisations that gain from capable, well-behaved agents.",
      evidence: `${PAPER}, author list`,
    }),
    "inaction.lean": "do",
    "inaction.consulted": records({
      readers: {
        who: "Nine named readers of drafts, nearly all machine-learning researchers",
        standing: value("own-field", { note: "Landfall's reading of the acknowledgements." }),
        changed: unknown({ note: "The acknowledgements name them; what they changed is not recorded." }),
      },
    }),

    "release.form": value("open", { evidence: `${PAPER}; ${CODE_RELEASE}` }),
    "release.reversibility": "irreversible",
    "release.timing": "now",
    "release.timing-why":
      "The method is simple and others are near. Published on toys, its failures can be studied where they cost nothing.",
    "release.triggers": unknown({
      who: "Both organisations' leads",
      by: "2017-12-31",
      note: "None is published.",
    }),
    "release.follow-up": judged("2018-06-12", "low", "one year after release."),
    "release.cooperation": judged(1, "medium", "two competing organisations publish together."),
    "release.commitments": records({
      failures: {
        what: "Publish videos of failed goals beside those of successes",
        pathways: ["engagement", "licence"],
        owner: value("First author", {
          note: "Landfall's illustration; failure videos were in fact linked from §3.3.",
        }),
        due: "2017-06-12",
      },
      limits: {
        what: "Say in the code's documentation whom the method serves and what it does not certify",
        pathways: ["obedience", "licence"],
        owner: value("Maintainer of the open implementation", {
          note: "Landfall's illustration; no such commitment is published.",
        }),
        due: "2017-08-03",
      },
      agreement: {
        what: "Propose, between the two organisations, what a deployed agent must show first",
        pathways: ["unsafebuilder"],
        owner: value("Leads of both safety teams", { note: "Landfall's illustration." }),
        due: "2017-12-31",
      },
    }),
    "release.forecasts": records({
      product: {
        statement: "A product with over a million users is trained from human comparisons of its outputs",
        probability: judged(0.5, "low"),
        resolves: "2022-06-12",
      },
      replicated: {
        statement: "An independent group publishes a reproduction with human judges",
        probability: judged(0.8, "medium"),
        resolves: "2018-06-12",
      },
      pleased: {
        statement:
          "A published case shows a deployed system rewarded for seeming right rather than being right",
        probability: judged(0.6, "low"),
        resolves: "2022-06-12",
      },
    }),
  }),
};
