/**
 * Phuong et al. (2024), filled in as if before release in March 2024. What the abstract states is cited to the paper;
 * the tasks as later published are cited to the public copies that could be read.
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

const PAPER = "arXiv:2403.13793";
const CTF = "github.com/UKGovernmentBEIS/inspect_evals, GDM in-house CTF, README";
const PROLIFERATION = "github.com/UKGovernmentBEIS/inspect_evals, GDM self-proliferation, README";
const LINKPOST =
  "lesswrong.com/posts/CCBaLzpB2qvwyuEJ2/deepmind-evaluating-frontier-models-for-dangerous (March 2024)";

export const dangerousCapabilities: Example = {
  key: "dangerous-capabilities",
  title: "Evaluating frontier models for dangerous capabilities",
  citation:
    "Phuong, M., Aitchison, M., Catt, E., Cogan, S., Kaskasoli, A., Krakovna, V., Lindner, D., Rahtz, M., Assael, Y., Hodkinson, S. et al. (2024). Evaluating frontier models for dangerous capabilities. arXiv:2403.13793.",
  link: "https://arxiv.org/abs/2403.13793",
  note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in March 2024, before release. Facts cite the paper or public copies of its tasks; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
  answers: buildAnswers({
    "screening.outputs-leave": value("public", { evidence: PAPER }),
    "screening.makes-easier": ["measurable", "governable"],
    "screening.systems": value("frontier", { evidence: `${PAPER}, abstract: Gemini 1.0 models` }),
    "screening.hazard": value("some", {
      note: "Tasks spell out steps of intrusion, manipulation and self-proliferation; no model was found that does them reliably.",
    }),
    "screening.reversible": value("partly", {
      note: "The report and published tasks stay public; tasks held back can stay so.",
    }),
    "screening.ai-labour": value("no", { note: "Models act as the subjects of tests and do no research." }),
    "screening.product-use": judged(
      "slightly",
      "medium",
      "agent tasks double as a list of what customers would pay for.",
    ),
    "screening.developer-tool-use": judged(
      "slightly",
      "medium",
      "a graded suite of agent tasks tells developers what to improve.",
    ),
    "screening.worst-misuse":
      "A developer without scruples uses the tasks as a training target and obtains an agent that spreads and intrudes.",
    "screening.anyway": judged(
      "soon",
      "medium",
      "several developers and government institutes were building such tests.",
    ),
    "screening.sensitivity": "careful",
    "screening.surprise": "An insurer that prices policies by results of the tests.",

    "project.title": value("Evaluating frontier models for dangerous capabilities", { evidence: PAPER }),
    "project.summary": value(
      `A programme of tests that ask whether a model **could** do certain things that would be dangerous in the wrong hands or without supervision, tried on Gemini 1.0 models. Four areas:

1. persuasion and deception, with human participants
2. cyber-security, by capture-the-flag challenges
3. self-proliferation: obtaining resources, installing itself, tasks along the way
4. self-reasoning: whether an agent reasons about and modifies itself

No strong dangerous capability was found; early warning signs were. The aim is a rigorous way to measure, ready before models that need it.`,
      { evidence: `${PAPER}, abstract` },
    ),
    "project.why-now": value(
      "What a new system can and cannot do has to be known before anybody can say what it risks. Developers have begun to promise decisions that depend on such knowledge, and governments have founded institutes to check it, while few tests exist.",
      { evidence: `${PAPER}, abstract; ${LINKPOST}` },
    ),
    "project.kind": ["evaluations"],
    "project.stage": "results",
    "project.team": value("Google DeepMind, with many authors; first author Mary Phuong", {
      evidence: `${PAPER}, author list`,
    }),
    "project.success":
      "Decisions about training, security and release cite a measured result, and outsiders can run enough of the tests to object.",
    "project.outputs": records({
      report: {
        name: "The report, with results for Gemini 1.0",
        form: "paper",
        description:
          "Design of the tests, results by area and model, limits, and forecasts of when results would rise.",
        "makes-easier": ["measurable", "governable"],
        hazard: "some",
        ready: value("2024-03-20", { evidence: `${PAPER}, version 1` }),
      },
      suite: {
        name: "The evaluation suite kept inside",
        form: "evaluation",
        description: value(
          "Dialogue studies with paid participants, capture-the-flag challenges, agent tasks and their scaffolding, run on every model that is a candidate.",
          { evidence: `${PAPER}, abstract` },
        ),
        "makes-easier": ["measurable"],
        hazard: "some",
        ready: judged("2024-01-31", "medium", "the link post says the tests were run in January 2024."),
      },
      published: {
        name: "Published challenges and tasks",
        form: "evaluation",
        description: value(
          "Thirteen in-house capture-the-flag challenges and ten self-proliferation tasks, divided into milestones, with the option to measure how much expert help a model needs.",
          { evidence: `${CTF}; ${PROLIFERATION}` },
        ),
        "makes-easier": ["measurable"],
        hazard: "some",
        ready: unknown({
          note: "Published after the report; the date could not be established from the copies at hand.",
        }),
      },
    }),

    "terms.central-claim": value(
      "Dangerous capabilities can be measured rigorously enough, and early enough, that a developer and its overseers learn of them before they matter.",
      { evidence: `${PAPER}, abstract` },
    ),
    "terms.rests-on-field": value("no", {
      note: "The case is that decisions improve with measurement; it can fail, and says how.",
    }),
    "terms.kind-and-effect": `**Kind of work:** evaluation of what models are able to do.

**Effect on people, apart from its kind:** none by itself. It comes about where somebody acts on a result: holds a model back, secures its weights, writes a rule. The same measure works as a goal for whoever wants the ability.`,
    "terms.list": records({
      capabilities: {
        term: "capabilities",
        sense: "capabilities.dangerous",
        meaning: value(
          "What a model does at its best, with effort spent on getting it out, in a given test with given tools.",
          { evidence: `${PAPER}, abstract` },
        ),
        "other-readers":
          "Press and policy read it as what the product does when asked. Researchers on the other side of a divide read it as research they are not doing.",
        "who-gains": "A developer, if absence in one test is heard as absence in the world.",
        survives: value("partly", {
          note: "A result bounds what was tried; it does not bound what others may get out of the model.",
        }),
      },
      risk: {
        term: "risk",
        sense: "risk.harm-to-people",
        meaning: value(
          "What a system could contribute to severe harm, as far as its abilities are one part of that.",
          {
            evidence: `${PAPER}, abstract`,
          },
        ),
        "other-readers":
          "Risk managers mean probability times loss; engineers mean failures; boards mean liability.",
        "who-gains": "Whoever prefers to report abilities instead of probabilities and losses.",
        survives: "partly",
      },
      safety: {
        term: "safety",
        sense: "safety.people",
        meaning: "Here: that a model's release does not lead to severe harm.",
        "other-readers": "Trust-and-safety teams mean content; security teams mean weights.",
        "who-gains": "A developer with a good result in one of the three.",
        survives: "yes",
      },
      warning: {
        term: "early warning signs",
        sense: "own",
        meaning: value("Partial success that might become full success with a better model or more effort.", {
          evidence: `${PAPER}, abstract`,
        }),
        "other-readers": "Emergency planners mean a threshold with an agreed response.",
        "who-gains": "A developer that can report signs without having said what it would do about them.",
        survives: "no",
      },
    }),

    "recipients.list": records({
      leadership: {
        name: "Leaders of the developer who ran the tests",
        kind: "frontier-developer",
        channel: "direct-briefing",
        outputs: ["report", "suite"],
        when: "before-release",
        wants: "To know in time, and to release on time.",
        setting: "A race for users and talent, shareholders, a public record of commitments.",
        bend: "Test late, try less hard, or read partial success as failure.",
        ability: 5,
        aims: judged(1, "low"),
        jurisdiction: "United Kingdom, United States",
        constraint: "norms",
        "constraint-how": value(
          "Public statements. In March 2024 no published policy tied the developer's decisions to results.",
          { evidence: LINKPOST },
        ),
        anyway: "unlikely",
      },
      otherlabs: {
        name: "Other developers of frontier models",
        kind: "frontier-developer",
        channel: "publication",
        outputs: ["report", "published"],
        when: "at-release",
        wants: "Methods they need not invent, and a comparison in which they look good.",
        setting: "The same race.",
        bend: "Report the tests that show nothing; train on tasks like those published.",
        ability: 5,
        aims: judged(0, "low"),
        jurisdiction: "United States, China, France and others",
        constraint: "norms",
        "constraint-how": "Voluntary commitments to governments.",
        anyway: "soon",
      },
      institutes: {
        name: "Government institutes that test models",
        kind: "regulator",
        channel: "publication",
        outputs: ["report", "published"],
        when: value("within-a-year", {
          evidence: `${CTF}: the UK institute's collection carries the challenges`,
        }),
        wants: "Tests they can run themselves on every developer's models.",
        setting: "Ministers who want clear answers; developers who grant access.",
        bend: "Turn a number into a pass mark because a pass mark can be administered.",
        ability: 4,
        aims: judged(1, "medium"),
        jurisdiction: "United Kingdom, United States, Japan and others",
        constraint: "law",
        "constraint-how": "Mandate, and access by agreement with developers.",
        anyway: "soon",
      },
      evaluators: {
        name: "Independent evaluators and academics",
        kind: "evaluator",
        channel: "open-code",
        outputs: ["report", "published"],
        when: "within-a-year",
        wants: "To repeat and criticise results, and to be paid for it.",
        setting: "Few clients, who are also the ones evaluated.",
        bend: "Keep to what clients accept.",
        ability: 3,
        aims: judged(2, "medium"),
        jurisdiction: "United States, United Kingdom",
        constraint: "contract",
        "constraint-how": "Terms of access set by developers.",
        anyway: "soon",
      },
      journalists: {
        name: "Press and the interested public",
        kind: "media",
        channel: "publication",
        outputs: ["report"],
        when: "at-release",
        wants: "To know whether to worry.",
        setting: "Attention, deadlines.",
        bend: "One sentence: dangerous, or not.",
        ability: 2,
        aims: judged(1, "low"),
        jurisdiction: "Worldwide",
        constraint: "norms",
        "constraint-how": "Editorial standards.",
        anyway: "later",
      },
      campaigns: {
        name: "Campaigns that persuade for pay",
        kind: "uninvited",
        channel: "publication",
        outputs: ["report"],
        when: "at-release",
        wants: "To know which kinds of dialogue move people, and by how much.",
        setting: "Votes and sales by a date.",
        bend: "Read the studies of persuasion as market research.",
        ability: 3,
        aims: judged(-1, "low"),
        jurisdiction: "Worldwide",
        constraint: "law",
        "constraint-how": "Rules on advertising and elections, unevenly enforced.",
        anyway: "soon",
      },
      uninvited: {
        name: "Builders of agents for crime or sabotage",
        kind: "uninvited",
        channel: "open-code",
        outputs: ["report", "published"],
        when: "later",
        wants: "A list of steps an agent must master, each with a check.",
        setting: "Results without discovery.",
        bend: "Use the milestones as a curriculum.",
        ability: judged(2, "medium"),
        aims: -2,
        jurisdiction: unknown({ note: "Not confined to one." }),
        constraint: "technical",
        "constraint-how":
          "Models without strong abilities of this kind. This stops holding with better models.",
        anyway: "soon",
      },
    }),
    "recipients.left-out": {
      individuals: "listed",
      businesses: "listed",
      governments: "listed",
      uninvited: "listed",
    },
    "recipients.recruiters":
      "The developer gains a claim to diligence. Those who want binding rules gain numbers to put into them. Each would like the authors to say more than the tests show.",

    "uses.list": records({
      decisions: {
        name: "Deciding on training, security and release",
        recipient: ["leadership"],
        outputs: ["report", "suite"],
        stance: "intended",
        place: "safety-practice",
        "likelihood-1y": judged(0.6, "medium"),
        "likelihood-5y": judged(0.85, "medium"),
        beneficiaries: "Everybody exposed to the developer's models",
        "effect-safety": judged(2, "medium"),
        "effect-timelines": "later",
        "against-incentives": "yes",
        "enforced-by": unknown({
          who: "The developer's leadership",
          by: "2024-12-31",
          note: "A published policy that names thresholds and responses would be one answer. None is published in March 2024.",
        }),
        flourishing: "Decisions about what is built become open to reasons that others can check.",
      },
      rules: {
        name: "Evidence for rules and for checks by government",
        recipient: ["institutes"],
        outputs: ["report", "published"],
        stance: "intended",
        place: "policy",
        "likelihood-1y": judged(0.7, "medium"),
        "likelihood-5y": judged(0.9, "medium"),
        beneficiaries: "The public",
        "effect-safety": judged(2, "medium"),
        "effect-timelines": "later",
        "against-incentives": "no",
        flourishing: "Institutions decide on measurements they can repeat.",
      },
      repetition: {
        name: "Repeating and criticising the tests",
        recipient: ["evaluators"],
        outputs: ["published", "report"],
        stance: "intended",
        place: "further-research",
        "likelihood-1y": judged(0.8, "medium"),
        "likelihood-5y": judged(0.95, "medium"),
        beneficiaries: "Those who rely on results",
        "effect-safety": judged(1, "medium"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: "Shared knowledge of what such tests can show.",
      },
      reassurance: {
        name: "Telling the public that nothing was found",
        recipient: ["leadership"],
        outputs: ["report"],
        stance: "feared",
        place: "other",
        "likelihood-1y": judged(0.5, "medium"),
        "likelihood-5y": judged(0.6, "low"),
        beneficiaries: "Developers",
        "effect-safety": judged(-1, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing: notApplicable("This use works against it."),
      },
      explaining: {
        name: "Explaining what models can and cannot do",
        recipient: ["journalists"],
        outputs: ["report"],
        stance: "likely",
        place: "other",
        "likelihood-1y": judged(0.7, "medium"),
        "likelihood-5y": judged(0.8, "medium"),
        beneficiaries: "Readers",
        "effect-safety": judged(1, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: "People who vote on rules know what the rules are about.",
      },
      marketresearch: {
        name: "Reading the dialogue studies as market research",
        recipient: ["campaigns"],
        outputs: ["report"],
        stance: "feared",
        place: "other",
        "likelihood-1y": judged(0.1, "low"),
        "likelihood-5y": judged(0.3, "low"),
        beneficiaries: "Campaigns and their clients",
        "effect-safety": judged(-1, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: notApplicable("This use works against it."),
      },
      target: {
        name: "Improving agents on tasks like these",
        recipient: ["otherlabs"],
        outputs: ["published", "report"],
        stance: "likely",
        place: "developer-tool",
        "likelihood-1y": judged(0.4, "medium"),
        "likelihood-5y": judged(0.7, "medium"),
        beneficiaries: "Developers of agents and their customers",
        "effect-safety": judged(-1, "low"),
        "effect-timelines": "sooner",
        "against-incentives": "no",
        flourishing: "Useful agents for those who can pay.",
      },
      curriculum: {
        name: "A curriculum for harmful agents",
        recipient: ["uninvited"],
        outputs: ["published"],
        stance: "feared",
        place: "attack",
        "likelihood-1y": judged(0.03, "low"),
        "likelihood-5y": judged(0.2, "low"),
        beneficiaries: "Offenders",
        "effect-safety": judged(-2, "low"),
        "effect-timelines": "none",
        "against-incentives": "no",
        flourishing: notApplicable("This use works against it."),
      },
    }),
    "uses.flourishing-paths": ["institutions", "shared-knowledge", "safety-practice", "restraint"],
    "uses.governance-benefit": [
      "evidence-for-decision-makers",
      "safety-culture",
      "standards",
      "public-understanding",
    ],
    "uses.governance-how": value(
      "Decision makers at developers and in government get results in four areas before models are strong in them, with the limits stated. Publishing them makes it normal to look, and lets others ask a developer why it did not.",
      {
        note: "Later in 2024 a discussion of one of the essays this instrument is built on named the paper as work that improves safety culture.",
      },
    ),

    "timelines.products": value("slightly", { confidence: "medium" }),
    "timelines.products-why":
      "Setting up accounts, installing software and finding vulnerabilities are services too. A measured suite of such tasks helps whoever sells them, a little.",
    "timelines.developer-tools": value("slightly", { confidence: "medium" }),
    "timelines.developer-tools-why":
      "Good tests of agents were scarce. Scaffolding and tasks tell a developer where its agents fail.",
    "timelines.other-channels": {
      insight: "sooner",
      hype: "sooner",
      talent: "none",
      deployable: "sooner",
      "policy-response": "later",
    },
    "timelines.direction": unknown({
      who: "Authors",
      by: "2024-09-30",
      note: "Tests may delay a release or clear the way for it. Which is more frequent is not known.",
    }),
    "timelines.shift": judged(
      { p10: -1.5, p50: 0.1, p90: 3 },
      "low",
      "months; the long side is a model held back after a result.",
    ),
    "timelines.shift-effect": judged(
      1,
      "low",
      "if a release is delayed, it is one for which there was a reason.",
    ),
    "timelines.shift-mechanisms": ["preparation-time", "public-understanding"],
    "timelines.shift-mechanism-why":
      "Delay falls on models with a warning sign, and the time can be used on what the sign shows. That is worth more than the same delay at random.",
    "timelines.safety-effect": judged(
      { p10: -0.3, p50: 0.9, p90: 2.1 },
      "low",
      "worth most where somebody is obliged to act on results.",
    ),
    "timelines.safety-effect-why":
      "Knowing early is better than late for every plan that depends on restraint. Against it: false reassurance when effort in testing falls short of effort in misuse, and the tasks as a target.",

    "misuse.any": "yes",
    "misuse.patterns": {
      obedience: "does-not-apply",
      interpretability: "does-not-apply",
      truthfulness: "does-not-apply",
      "oversight-as-surveillance": "does-not-apply",
      "control-as-entrenchment": "not-considered",
      "evaluation-as-target-or-recipe": "applies",
      "red-team-as-attack": "does-not-apply",
      "durable-harmful-system": "does-not-apply",
      "safeguard-removal": "does-not-apply",
      "data-or-weights-reuse": "does-not-apply",
      persuasion: "applies",
      "offensive-cyber": "applies",
      "enforcement-and-military": "not-considered",
      "research-automation-reuse": "does-not-apply",
      cover: "applies",
      complacency: "applies",
      "capability-externality": "applies",
      "distraction-from-restraint": "applies",
      "premature-effort": "does-not-apply",
      "harmful-delegation": "does-not-apply",
      "selective-access": "not-considered",
      "hazard-in-write-up": "applies",
    },
    "misuse.patterns-why":
      "No weights leave, nothing explains the insides of models, and no weakness of a running system is reported. Tests that only some developers can afford may come to decide who is admitted: that was not thought through, nor were military readers.",
    "misuse.uplift": judged(
      "small",
      "medium",
      "challenges of this kind are published in security training too.",
    ),
    "misuse.safeguards": "no",
    "misuse.recipe": value("both", { note: "Each task says what to build and how to tell that it works." }),
    "misuse.pathways": records({
      target: {
        name: "The test becomes what is trained for",
        pattern: "evaluation-as-target-or-recipe",
        actor: "A developer of agents",
        recipient: ["otherlabs"],
        outputs: ["published", "report"],
        needs: "Compute and similar tasks.",
        likelihood: judged(0.6, "medium"),
        severity: 3,
        reversibility: "irreversible",
        noticed: "late",
        barriers: value(
          "In the public copies the flags are replaced by placeholders so that they do not enter training data.",
          {
            evidence: `${CTF}, Docker images`,
          },
        ),
        mitigation:
          "Keep the hardest tasks unpublished, rotate them, and ask developers to declare training on tasks of this kind.",
        "residual-likelihood": judged(0.45, "low"),
        "residual-severity": 3,
      },
      recipe: {
        name: "Milestones as a recipe for an agent that spreads",
        pattern: "hazard-in-write-up",
        actor: "A builder of harmful agents",
        recipient: ["uninvited"],
        outputs: ["published"],
        needs: "A model that is good enough. In March 2024 there is none on record.",
        likelihood: judged(0.02, "low"),
        severity: 4,
        reversibility: "irreversible",
        noticed: "late",
        barriers: "Ability of models; providers' monitoring.",
        mitigation:
          "Publish tasks without the scaffolding that performed best; review wording with security staff.",
        "residual-likelihood": judged(0.01, "low"),
        "residual-severity": 4,
      },
      cover: {
        name: "Nothing found as a licence",
        pattern: "cover",
        actor: "A developer under pressure to release",
        recipient: ["leadership"],
        outputs: ["report", "suite"],
        needs: "Tests run with too little effort, or too late.",
        likelihood: judged(0.4, "low"),
        severity: 3,
        reversibility: "partly",
        noticed: "late",
        barriers: "Authors who say that absence of evidence is not evidence of absence; outside testers.",
        mitigation: "State the effort spent beside every result; have outsiders try on a sample of models.",
        "residual-likelihood": judged(0.25, "low"),
        "residual-severity": 3,
      },
      manipulation: {
        name: "Dialogue studies as a manual for persuasion",
        pattern: "persuasion",
        actor: "A political or commercial campaign",
        recipient: ["campaigns"],
        outputs: ["report"],
        needs: "Any good chat model.",
        likelihood: judged(0.2, "low"),
        severity: 2,
        reversibility: "partly",
        noticed: "late",
        barriers: "Little in the report is new to professionals.",
        mitigation: unknown({
          who: "Authors",
          by: "2024-06-30",
          note: "Which prompts to withhold has not been settled.",
        }),
      },
      intrusion: {
        name: "Agents for the challenges turned on real systems",
        pattern: "offensive-cyber",
        actor: "An intruder, or a seller of intrusion tools",
        recipient: ["uninvited"],
        outputs: ["published"],
        needs: "A model that solves most challenges, and targets.",
        likelihood: judged(0.15, "low"),
        severity: 3,
        reversibility: "partly",
        noticed: "late",
        barriers:
          "The challenges run in closed containers and resemble training exercises more than defended networks.",
        mitigation:
          "Publish the challenges without the agent; report results to defenders of the software involved.",
        "residual-likelihood": judged(0.12, "low"),
        "residual-severity": 3,
      },
    }),

    "factors.effects": judged(
      {
        "safety-progress": "none",
        "risk-evaluation": "strengthens",
        "restraint-caution": "strengthens-slightly",
        "restraint-coordination": "strengthens-slightly",
        "restraint-options": "strengthens-slightly",
        "restraint-attitudes": "unsure",
      },
      "low",
      "measuring makes nothing safer to build. Attitudes may go either way: it becomes normal to look, and it becomes easier to say that nothing was found.",
    ),
    "factors.mechanism":
      "Risk evaluation: staff run the tests on each candidate, leaders hear of a rise before release, and a government institute repeats part of it on other developers' models. The step from a result to a decision is the one most likely to fail, because nothing published obliges anybody to take it.",
    "factors.backdrop": "no",
    "factors.hardening": value(["none"], {
      note: "The tests find what a model can do. They defend no network and watch no system in use.",
    }),
    "factors.loop": judged(
      "both",
      "medium",
      "published tasks show developers where their agents fail, and results tell which systems may be used with care.",
    ),
    "factors.loop-when": judged("within-a-year", "medium", "others can run the published tasks at once."),
    "factors.capabilities-speed-up": judged(
      1,
      "medium",
      "a graded set of agent tasks, beside those that developers have of their own.",
    ),
    "factors.safety-speed-up": judged(
      2,
      "medium",
      "institutes and evaluators save the weeks it takes to write and calibrate such tasks.",
    ),
    "factors.side-effects": judged(
      { cover: "possible", complacency: "likely", distraction: "possible" },
      "low",
      "nothing found is easily read as nothing there, also by people who mean well.",
    ),
    "factors.side-effects-guard":
      "Landfall's illustration: the effort spent stands beside each result, and an outside team repeats a sample. Signs to look for: an announcement that cites a result without its limits, and checks that are dropped after a quiet round.",

    "evidence.claims": records({
      nothingstrong: {
        claim: "The Gemini 1.0 models tested show no strong dangerous capability in the four areas.",
        asserts: "validation",
        "shown-by": "verification",
        method: value(
          "Tests in each area, reported by the developer's own staff; tests on chemical, biological and nuclear matters were still being written.",
          {
            evidence: `${PAPER}, abstract; ${LINKPOST}`,
          },
        ),
        checker: "self",
      },
      repeatable: {
        claim: "The challenges give repeatable results across models.",
        asserts: "verification",
        "shown-by": "verification",
        method: value(
          "Ten attempts a challenge, success if one works; later carried by others to further models.",
          {
            evidence: `${CTF}, epochs`,
          },
        ),
        checker: "other-team",
      },
      predictive: {
        claim: "A low result means that misuse by a determined outsider would fail too.",
        asserts: "validation",
        "shown-by": "nothing-yet",
        method: "Would need trials by outsiders with time and money.",
        checker: unknown({ who: "Authors", by: "2025-03-31" }),
      },
      forecasts: {
        claim: "Outside forecasters can say roughly when results will rise.",
        asserts: "verification",
        "shown-by": "nothing-yet",
        method: value(
          "Eight experienced forecasters gave dates; they are settled by running the tests on later models.",
          {
            evidence: LINKPOST,
          },
        ),
        checker: "external",
      },
    }),
    "evidence.maturity": judged(
      2,
      "medium",
      "methods are new, and nobody agrees yet how much effort is enough.",
    ),
    "evidence.confidence": "medium",
    "evidence.worldview": judged(
      "own",
      "low",
      "the paper fits several; it takes no position on what helps most.",
    ),
    "evidence.assumptions": records({
      elicited: {
        statement: "The testers get out of a model what misusers would get out of it",
        probability: judged(0.4, "medium"),
        "mind-changer": "An outside team with the same access doing much better, or failing to.",
        weight: "case-falls",
      },
      acted: {
        statement: "Somebody with the power to delay a release will do so because of a result",
        probability: judged(0.5, "low"),
        "mind-changer": "A documented delay, or a release against a result.",
        weight: "case-falls",
      },
      gradual: {
        statement: "Abilities grow gradually enough that signs come before the danger",
        probability: judged(0.7, "medium"),
        "mind-changer": "A jump between two models from failing most tasks to passing most.",
        weight: "case-weakens",
      },
    }),

    "inaction.cost":
      "Models two generations on are released by developers who could not have known what they could do, and governments have nothing to ask for. Others work on tests as well, with less access to an unreleased model.",
    "inaction.cost-size": judged(2, "medium", "others would produce part of it at the same time."),
    "inaction.others": "same-time",
    "inaction.stake": value(["employer", "career"], {
      note: "The developer grades its own models.",
      evidence: `${PAPER}, author list`,
    }),
    "inaction.lean": "do",
    "inaction.consulted": records({
      forecasters: {
        who: "Eight forecasters from outside the organisation",
        standing: value("other-field", { evidence: LINKPOST }),
        changed: "Their dates are in the report; they did not design the tests.",
      },
      participants: {
        who: "Paid participants of the dialogue studies",
        standing: "affected-people",
        changed: unknown({ note: "Whether their experience changed the design is not on record." }),
      },
    }),

    "release.form": value("staged", { note: "Report first, some tasks later, the rest kept inside." }),
    "release.reversibility": "partly",
    "release.timing": "now",
    "release.timing-why":
      "No strong dangerous capability was found in this generation, so publishing the method costs least now, and those who write rules ask now.",
    "release.triggers":
      "A model that solves most milestones of self-proliferation; a published agent built on these tasks; an outside result far above ours on the same model.",
    "release.follow-up": judged("2025-03-20", "low"),
    "release.cooperation": judged(1, "medium", "developers, governments and critics can use the same tests."),
    "release.commitments": records({
      holdback: {
        what: "Keep the hardest tasks and the best scaffolding unpublished and rotate them",
        pathways: ["target", "recipe", "intrusion"],
        owner: value("Lead of the evaluation team", {
          note: "Landfall's illustration; no such commitment is published.",
        }),
        due: "2024-06-30",
      },
      effort: {
        what: "State the effort spent on each result, and let an outside team repeat a sample",
        pathways: ["cover"],
        owner: value("Lead of the evaluation team", { note: "Landfall's illustration." }),
        due: "2024-12-31",
      },
      thresholds: {
        what: "Publish which results lead to which decision",
        pathways: ["cover"],
        owner: value("The developer's leadership", {
          note: "Landfall's illustration, due as if agreed before release. A framework of that kind was in fact published on 17 May 2024.",
        }),
        due: "2024-12-31",
      },
    }),
    "release.forecasts": records({
      policy: {
        statement: "The developer publishes a policy that ties decisions to such results",
        probability: judged(0.75, "medium"),
        resolves: "2024-12-31",
      },
      institute: {
        statement: "A government institute runs tests from this suite on another developer's model",
        probability: judged(0.8, "medium"),
        resolves: "2025-12-31",
      },
      delayed: {
        statement: "A developer publicly delays or restricts a model because of a result of this kind",
        probability: judged(0.5, "low"),
        resolves: "2026-03-20",
      },
      solved: {
        statement: "A published model solves eleven or more of the thirteen in-house challenges without help",
        probability: judged(0.8, "low"),
        resolves: "2026-03-20",
      },
    }),
  }),
};
