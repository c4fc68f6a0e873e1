import type { Answer } from "@/lib/domain/assessment/answer";

type Quantiles = { readonly p10: number; readonly p50: number; readonly p90: number };

/** A project that nobody does, for leads to try a round on. Its title says that it is invented. */
export type InventedProject = {
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly screening: {
    readonly leaves: "named-outsiders" | "public";
    readonly easier: readonly string[];
    readonly systems: string;
    readonly hazard: string;
    readonly reversible: string;
  };
  readonly output: { readonly name: string; readonly description: string; readonly form: string };
  readonly recipient: {
    readonly name: string;
    readonly kind: string;
    readonly wants: string;
    readonly bend: string;
  };
  readonly use: {
    readonly name: string;
    readonly stance: string;
    readonly place: string;
    readonly effect: number;
  };
  readonly misuse: { readonly name: string; readonly pattern: string; readonly mitigation: string };
  /** Months; points from -3 to 3. */
  readonly shift: Quantiles;
  readonly effect: Quantiles;
  readonly why: string;
};

export const INVENTED_PROJECTS = {
  waiting: {
    title: "Invented: a public log of near misses in agent deployments",
    summary:
      "A form and a database in which companies report what their agents nearly did, read by whoever builds the next one.",
    kind: "data",
    screening: {
      leaves: "public",
      easier: ["measurable"],
      systems: "none",
      hazard: "some",
      reversible: "partly",
    },
    output: { name: "The log", description: "Reports without names, with a search.", form: "data-set" },
    recipient: {
      name: "Companies that deploy agents",
      kind: "frontier-developer",
      wants: "To hear of failures before their customers do.",
      bend: "Report what flatters, and leave the rest out.",
    },
    use: {
      name: "Checks before release learn from others’ near misses",
      stance: "intended",
      place: "safety-practice",
      effect: 1,
    },
    misuse: {
      name: "The log reads as a list of what works against agents",
      pattern: "evaluation-as-target-or-recipe",
      mitigation: "Steps that would help to repeat an attack are held back for ninety days.",
    },
    shift: { p10: -0.2, p50: 0, p90: 0.3 },
    effect: { p10: -0.5, p50: 0.6, p90: 1.5 },
    why: "Reports make releases more careful; hardly anybody trains on them.",
  },
  assigned: {
    title: "Invented: steering a model away from flattery at run time",
    summary:
      "Directions in a model’s activations that go with flattery are found and subtracted while it answers.",
    kind: "interpretability",
    screening: {
      leaves: "public",
      easier: ["controllable"],
      systems: "open-weight",
      hazard: "no",
      reversible: "no",
    },
    output: {
      name: "Code and directions",
      description: "For three open models, with a test set.",
      form: "code",
    },
    recipient: {
      name: "Makers of chat products",
      kind: "frontier-developer",
      wants: "Answers that users trust.",
      bend: "Steer towards what keeps people in the conversation.",
    },
    use: { name: "Products answer less to please", stance: "intended", place: "product", effect: 1 },
    misuse: {
      name: "The same method steers towards persuasion",
      pattern: "evaluation-as-target-or-recipe",
      mitigation: "None beyond a warning in the readme.",
    },
    shift: { p10: -1, p50: -0.2, p90: 0.1 },
    effect: { p10: -1, p50: 0.3, p90: 1.5 },
    why: "It makes models easier to use, and it is as easily pointed the other way.",
  },
  reviewed: {
    title: "Invented: an open benchmark of autonomous replication",
    summary:
      "Twenty tasks that an agent has to pass to copy itself to another machine and pay for it, with graders.",
    kind: "evaluations",
    screening: {
      leaves: "public",
      easier: ["measurable"],
      systems: "frontier",
      hazard: "some",
      reversible: "no",
    },
    output: {
      name: "The benchmark",
      description: "Tasks, graders and results of five models.",
      form: "evaluation",
    },
    recipient: {
      name: "Evaluation teams of developers",
      kind: "frontier-developer",
      wants: "A number to put into their release notes.",
      bend: "Train until the number looks good.",
    },
    use: {
      name: "Releases wait when a threshold is passed",
      stance: "intended",
      place: "safety-practice",
      effect: 2,
    },
    misuse: {
      name: "The tasks serve as a curriculum for replication",
      pattern: "evaluation-as-target-or-recipe",
      mitigation: "Half of the tasks are held back.",
    },
    shift: { p10: -2, p50: -0.5, p90: 0 },
    effect: { p10: -1.5, p50: 0.5, p90: 2 },
    why: "Who measures it first decides whether it slows anybody down.",
  },
  changing: {
    title: "Invented: red-team prompts written by a model",
    summary: "A model is trained to write prompts that break others, and its prompts are used to train them.",
    kind: "robustness",
    screening: {
      leaves: "named-outsiders",
      easier: ["attackable", "robust"],
      systems: "open-weight",
      hazard: "serious",
      reversible: "partly",
    },
    output: { name: "The attacking model", description: "Weights and training code.", form: "weights" },
    recipient: {
      name: "Whoever downloads it",
      kind: "anyone",
      wants: "Attacks that work today.",
      bend: "Use it on products in service.",
    },
    use: {
      name: "Models are hardened before release",
      stance: "intended",
      place: "safety-practice",
      effect: 1,
    },
    misuse: {
      name: "Attacks at scale on products in service",
      pattern: "offensive-cyber",
      mitigation: "Weights on request only.",
    },
    shift: { p10: -0.5, p50: 0, p90: 0.2 },
    effect: { p10: -2, p50: 0, p90: 1.5 },
    why: "Defenders patch what it finds; attackers need one that is left.",
  },
  approved: {
    title: "Invented: probes that tell when a model hides what it knows",
    summary:
      "Linear probes on activations that tell withheld knowledge from ignorance, tested on models that were trained to hide.",
    kind: "interpretability",
    screening: {
      leaves: "public",
      easier: ["monitorable"],
      systems: "open-weight",
      hazard: "no",
      reversible: "partly",
    },
    output: { name: "Paper and probes", description: "For two open models.", form: "paper" },
    recipient: {
      name: "Safety researchers",
      kind: "safety-researchers",
      wants: "A check that does not rest on what a model says.",
      bend: "Take a probe that works in the lab for one that works.",
    },
    use: { name: "Audits look behind answers", stance: "intended", place: "safety-practice", effect: 2 },
    misuse: {
      name: "Models are trained until the probe is silent",
      pattern: "evaluation-as-target-or-recipe",
      mitigation: "One probe in two is kept private for audits.",
    },
    shift: { p10: -0.3, p50: 0, p90: 0.2 },
    effect: { p10: -0.3, p50: 1, p90: 2 },
    why: "It gives audits something that training has not yet learnt to please.",
  },
  lookedBack: {
    title: "Invented: a reading group’s summary of control evaluations",
    summary: "Twelve published evaluations of control, read side by side, with what each left out.",
    kind: "evaluations",
    screening: {
      leaves: "public",
      easier: ["measurable"],
      systems: "none",
      hazard: "no",
      reversible: "partly",
    },
    output: { name: "The summary", description: "Thirty pages and a table.", form: "paper" },
    recipient: {
      name: "People who write evaluations",
      kind: "safety-researchers",
      wants: "To see what others measured before they begin.",
      bend: "Cite it for what it only repeats.",
    },
    use: { name: "New evaluations close gaps", stance: "intended", place: "safety-practice", effect: 1 },
    misuse: {
      name: "The table is read as a list of what passes",
      pattern: "evaluation-as-target-or-recipe",
      mitigation: "Each row says what the evaluation would not have noticed.",
    },
    shift: { p10: -0.1, p50: 0, p90: 0.1 },
    effect: { p10: -0.1, p50: 0.3, p90: 1 },
    why: "It saves others time, and little follows from it that would not have come.",
  },
} as const satisfies Record<string, InventedProject>;

/**
 * Its answers, each record before its fields, as they are saved one after another; with the day on which its authors look back (ISO 8601),
 * where they give one.
 */
export function inventedAnswers(
  project: InventedProject,
  followUpOn: string | null,
): readonly (readonly [path: string, answer: Answer])[] {
  const { screening, output, recipient, use, misuse } = project;
  const values: readonly (readonly [string, unknown])[] = [
    ["screening.outputs-leave", screening.leaves],
    ["screening.makes-easier", screening.easier],
    ["screening.systems", screening.systems],
    ["screening.hazard", screening.hazard],
    ["screening.reversible", screening.reversible],
    ["screening.ai-labour", "no"],
    ["project.summary", project.summary],
    ["project.kind", [project.kind]],
    ["project.outputs/main", "a0"],
    ["project.outputs/main/name", output.name],
    ["project.outputs/main/description", output.description],
    ["project.outputs/main/form", output.form],
    ["project.outputs/main/makes-easier", screening.easier],
    ["recipients.list/first", "a0"],
    ["recipients.list/first/name", recipient.name],
    ["recipients.list/first/kind", [recipient.kind]],
    ["recipients.list/first/outputs", ["main"]],
    ["recipients.list/first/wants", recipient.wants],
    ["recipients.list/first/bend", recipient.bend],
    ["uses.list/first", "a0"],
    ["uses.list/first/name", use.name],
    ["uses.list/first/stance", use.stance],
    ["uses.list/first/place", use.place],
    ["uses.list/first/outputs", ["main"]],
    ["uses.list/first/recipient", ["first"]],
    ["uses.list/first/likelihood-1y", 0.4],
    ["uses.list/first/likelihood-5y", 0.7],
    ["uses.list/first/effect-safety", use.effect],
    ["misuse.any", "yes"],
    ["misuse.pathways/first", "a0"],
    ["misuse.pathways/first/name", misuse.name],
    ["misuse.pathways/first/pattern", misuse.pattern],
    ["misuse.pathways/first/outputs", ["main"]],
    ["misuse.pathways/first/likelihood", 0.3],
    ["misuse.pathways/first/severity", 2],
    ["misuse.pathways/first/mitigation", misuse.mitigation],
    ["timelines.shift", project.shift],
    ["timelines.safety-effect", project.effect],
    ["timelines.safety-effect-why", project.why],
    ...(followUpOn === null ? [] : [["release.follow-up", followUpOn] as const]),
  ];
  return values.map(([path, value]) => [path, { status: "answered", value } as Answer]);
}
