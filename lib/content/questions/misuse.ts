import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { PATTERNS } from "@/lib/content/options/misuse-patterns";
import { REVERSIBILITY } from "@/lib/content/options/reversibility";
import { SEVERITY } from "@/lib/content/options/severity";
import type { Together } from "@/lib/domain/instrument/misuse-pattern";
import type { Question } from "@/lib/domain/instrument/question";
import {
  all,
  any,
  atLeast,
  type Condition,
  countAtMost,
  field,
  is,
  none,
  type Operand,
  question,
  some,
} from "@/lib/domain/rules/condition";

/** The outputs, or the screening, make it plausible (as the catalogue has it), and no pathway describes it yet. */
function expectedAndNotDescribed(pattern: string): Condition {
  const expected = MISUSE_PATTERNS.find(({ id }) => id === pattern)?.plausibleFor;
  const { makesEasier = [], forms = [], hazards = [], together = [] } = expected ?? {};
  const holds = (id: (name: string) => Operand, of: Together): Condition =>
    all(
      ...(of.makesEasier ? [is(id("makes-easier"), ...of.makesEasier)] : []),
      ...(of.forms ? [is(id("form"), ...of.forms)] : []),
      ...(of.hazards ? [is(id("hazard"), ...of.hazards)] : []),
      ...(of.releases ? [is(question("release.form"), ...of.releases)] : []),
    );
  const alone: readonly Together[] = [
    ...(makesEasier.length > 0 ? [{ makesEasier }] : []),
    ...(hazards.length > 0 ? [{ hazards }] : []),
  ];
  const ofOutputs = [...alone, ...(forms.length > 0 ? [{ forms }] : []), ...together];
  return all(
    any(
      ...alone.map((each) => holds((name) => question(`screening.${name}`), each)),
      ...ofOutputs.map((each) => some("project.outputs", holds(field, each))),
    ),
    none("misuse.pathways", is(field("pattern"), pattern)),
  );
}

/** How the work could be turned against its purpose, and what stands in the way. */
export const MISUSE_QUESTIONS: readonly Question[] = [
  {
    id: "misuse.any",
    section: "misuse",
    text: "Can you think of a way your outputs could be misused?",
    kind: {
      type: "one-of",
      options: [
        { value: "yes", label: "Yes", detail: "At least one, however unlikely." },
        { value: "none", label: "None", detail: "I have looked, and there is no way I can find." },
      ],
    },
    showWhen: countAtMost("misuse.pathways", 0),
    saidAt: "misuse.pathways",
    why: "Any technical advance can be misused by somebody. What differs is whether the ways have been found yet.",
    claims: ["SM-2"],
    example: "Yes.",
    good: "If nothing comes to mind, ask what a bored student, a hurried manager, a police state and a thief would each do with your outputs.",
    depth: "standard",
    required: true,
  },
  {
    id: "misuse.why-none",
    section: "misuse",
    text: "What makes this project the exception?",
    kind: { type: "long-text" },
    showWhen: is(question("misuse.any"), "none"),
    why: "A project without any way to misuse it would be a rare exception, and others would want to know how it was done.",
    claims: ["SM-2"],
    example:
      "The output is a corrected index to a public report. It contains nothing that the report does not, and saves its reader minutes.",
    good: "A reason that holds against a reader with money, skill and bad intentions. When in doubt, go back and describe the least unlikely pathway.",
    depth: "standard",
  },
  {
    id: "misuse.patterns",
    section: "misuse",
    text: "Which of these patterns of misuse apply to your outputs?",
    kind: {
      type: "matrix",
      rows: PATTERNS.map((pattern) => ({ ...pattern, showWhen: expectedAndNotDescribed(pattern.value) })),
      options: [
        { value: "applies", label: "Applies", detail: "Somebody could do this with your outputs." },
        { value: "does-not-apply", label: "Does not apply", detail: "You looked, and can say why not." },
        { value: "not-considered", label: "Not considered yet", detail: "You have not looked." },
      ],
    },
    why: "A list finds what imagination passes over. These patterns turn up in every kind of work, also in work meant to protect.",
    claims: ["SM-2", "SM-3", "SM-4", "SM-5", "AF-6", "AF-15"],
    example:
      "Applies: insight that speeds building; evaluation as a target or a recipe; cover; complacency. Does not apply: persuasion; offensive cyber. The others not considered yet.",
    good: "An answer for every pattern that your outputs make plausible. “Not considered yet” is allowed; “does not apply” needs its reason in the next question.",
    depth: "deep",
  },
  {
    id: "misuse.patterns-why",
    section: "misuse",
    text: "Why do the patterns you ruled out not apply?",
    kind: { type: "long-text" },
    why: "A reason can be checked, and found to hold or not. A mark in a table cannot.",
    claims: ["SM-2", "SM-15"],
    example:
      "Data put to other use: the transcripts are not released, and could be made again for a few hundred dollars.",
    good: "For each pattern ruled out, what is missing: an actor, access, or anything to gain. That the work is meant otherwise, or belongs to a certain field, is no such reason.",
    depth: "deep",
  },
  {
    id: "misuse.pathways",
    section: "misuse",
    text: "By which pathways could somebody misuse the work?",
    kind: {
      type: "records",
      noun: "misuse pathway",
      plural: "misuse pathways",
      max: 40,
      nameField: "name",
      matters: [{ when: atLeast(field("severity"), 3), because: "it would be grave" }],
      fields: [
        {
          id: "name",
          label: "Pathway",
          help: "Who does what, in a few words: “fine-tuner strips refusals from open weights”.",
          kind: { type: "short-text", max: 160 },
          required: true,
        },
        {
          id: "pattern",
          label: "Pattern",
          help: "The nearest in the catalogue.",
          kind: { type: "one-of", options: PATTERNS },
          required: true,
        },
        {
          id: "actor",
          label: "Actor",
          asked: "deep",
          help: "Who would do it. Well-meaning people count: harm needs no villain.",
          kind: { type: "short-text" },
        },
        {
          id: "recipient",
          label: "Recipient",
          asked: "all",
          help: "Where the actor is one of your recipients, or gets it from one.",
          kind: { type: "reference", list: "recipients.list", many: false },
        },
        {
          id: "outputs",
          label: "Outputs used",
          asked: "all",
          help: "Those the pathway would not work without, or not as well.",
          kind: { type: "reference", list: "project.outputs", many: true },
        },
        {
          id: "needs",
          label: "What they need besides",
          asked: "all",
          help: "Skills, money, computing, access, time. Say which of these is hardest to get.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "harmed",
          label: "Who is harmed",
          asked: "all",
          help: "How many, and how well they can defend themselves.",
          kind: { type: "short-text" },
        },
        {
          id: "likelihood",
          label: "Likelihood within five years",
          help: "As things stand today, before anything you will add.",
          kind: { type: "probability" },
          required: true,
        },
        {
          id: "severity",
          label: "Severity",
          help: "If it happens, the worst outcome you find realistic.",
          kind: { type: "scale", anchors: SEVERITY },
          required: true,
        },
        {
          id: "reversibility",
          label: "Could it be undone?",
          asked: "deep",
          help: "The harm, not the release.",
          kind: { type: "one-of", options: REVERSIBILITY },
        },
        {
          id: "noticed",
          label: "Would anybody notice?",
          asked: "all",
          help: "Anybody who would and could do something about it.",
          kind: {
            type: "one-of",
            options: [
              { value: "soon", label: "Soon", detail: "While something can still be done." },
              { value: "late", label: "Late", detail: "After most of the harm is done." },
              {
                value: "never",
                label: "Perhaps never",
                detail: "It leaves no trace, or none that points here.",
              },
            ],
          },
        },
        {
          id: "barriers",
          label: "What stands in the way today",
          asked: "all",
          help: "Barriers that exist without you doing anything, and how long they will last.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "mitigation",
          label: "What you will add",
          asked: "matters",
          help: "Something that will be done, not something that should be. Put owner and date under commitments.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "residual-likelihood",
          label: "Likelihood that remains",
          asked: "all",
          help: "Within five years, with what you will add in place.",
          kind: { type: "probability" },
        },
        {
          id: "residual-severity",
          label: "Severity that remains",
          asked: "all",
          help: "With what you will add in place.",
          kind: { type: "scale", anchors: SEVERITY },
        },
      ],
    },
    why: "A pathway with an actor and steps can be blocked; a vague worry cannot. Likelihood and severity are asked apart, so that neither can hide behind the other.",
    claims: ["SM-2", "SM-11"],
    example:
      "Developer trains against the probes. Pattern: evaluation as a target or a recipe. Actor: a team under launch pressure. Needs access to the training run and a week. 40 %; grave; partly reversible; noticed late. Today it costs them some quality. We will hold a fifth of the probes back: then 25 %.",
    good: "Two to six pathways with different actors, at least one of them well-meaning. Figures before mitigation describe today. Figures after it count only what somebody has agreed to do.",
    depth: "standard",
  },
  {
    id: "misuse.uplift",
    section: "misuse",
    text: "How much do your outputs add to what somebody who means harm can already do?",
    kind: {
      type: "one-of",
      options: [
        { value: "none", label: "Nothing", detail: "The same is at hand elsewhere, as cheaply." },
        { value: "small", label: "A little", detail: "It saves them some time, money or skill." },
        {
          value: "large",
          label: "A lot",
          detail: "It puts within reach what was out of reach for most of them.",
        },
      ],
    },
    why: "What counts is the difference you make to somebody who means harm, compared with what they have already.",
    claims: ["SM-2", "SM-24"],
    example: "A little: the idea is public, and our library saves them about two weeks.",
    good: "A comparison with the best alternative that such a person really has, at their skill and with their means.",
    depth: "deep",
  },
  {
    id: "misuse.safeguards",
    section: "misuse",
    text: "Do your outputs show how to weaken or remove a safeguard that is in use?",
    kind: {
      type: "one-of",
      options: [
        { value: "no", label: "No", detail: "Nothing about how a safeguard in use works or fails." },
        {
          value: "partly",
          label: "Partly",
          detail: "They show how one works; weakening it would take further work.",
        },
        {
          value: "directly",
          label: "Directly",
          detail: "The way to weaken or remove it is part of the output.",
        },
      ],
    },
    why: "To explain a safeguard and to disable it often takes the same knowledge. This weighs most where anybody can download a model and change it.",
    claims: ["SM-2"],
    example: "Partly: the probes show which directions a monitor reads.",
    good: "Judge by what the output contains, however it is meant. Say in the note which safeguard it is, and who relies on it.",
    depth: "deep",
  },
  {
    id: "misuse.recipe",
    section: "misuse",
    text: "Can your evaluation be read as a target to train for, or as a recipe for what it measures?",
    kind: {
      type: "one-of",
      options: [
        {
          value: "no",
          label: "Neither",
          detail: "Knowing the test in full helps nobody pass it or build towards it.",
        },
        { value: "target", label: "As a target", detail: "Developers could train for the score." },
        {
          value: "recipe",
          label: "As a recipe",
          detail: "Its tasks or findings tell somebody what to build or do.",
        },
        { value: "both", label: "As both" },
      ],
    },
    showWhen: some(
      "project.outputs",
      any(is(field("form"), "evaluation"), is(field("makes-easier"), "measurable")),
    ),
    why: "A test tells its reader what is being looked for. Some will train for the score, and others will build what it warns of.",
    claims: ["SM-20", "AF-9"],
    example:
      "As a target: models could be trained for a low score. Knowing the test gives nobody a new ability.",
    good: "Both readings: what a developer who wants to pass would do with it, and what somebody who wants the measured ability would.",
    depth: "deep",
  },
  {
    id: "misuse.less-hazardous",
    section: "misuse",
    text: "Is there a less hazardous way to the same benefit?",
    kind: { type: "long-text" },
    why: "Often part of the material, a weaker system or a summary does as well.",
    claims: ["SM-2", "SM-30"],
    example: "Rates per kind of prompt would do for the paper; auditors get the prompts on request.",
    good: "The nearest way you considered, and what it would lose.",
    depth: "all",
    opens: [
      {
        when: is(question("screening.hazard"), "serious"),
        because: "something shows how to cause serious harm",
      },
    ],
    showWhen: is(question("screening.hazard"), "some", "serious"),
  },
  {
    id: "misuse.custody",
    section: "misuse",
    text: "Who keeps what is hazardous while the work goes on, and what of insiders?",
    kind: { type: "long-text" },
    why: "Drafts, logs and checkpoints are often worse than what is published, and more people can reach them.",
    claims: ["SM-30", "AF-11"],
    example: "Prompts that work lie on one machine that two of us can open; copies are logged.",
    good: "What there is, who can reach it, and what would show that somebody took it.",
    depth: "all",
    opens: [
      {
        when: is(question("screening.hazard"), "serious"),
        because: "something shows how to cause serious harm",
      },
    ],
    showWhen: is(question("screening.hazard"), "some", "serious"),
  },
];
