import type { ClaimId } from "@/lib/domain/instrument/question";

export type MisusePatternId =
  | "obedience"
  | "interpretability"
  | "truthfulness"
  | "oversight-as-surveillance"
  | "control-as-entrenchment"
  | "evaluation-as-target-or-recipe"
  | "red-team-as-attack"
  | "durable-harmful-system"
  | "safeguard-removal"
  | "data-or-weights-reuse"
  | "persuasion"
  | "offensive-cyber"
  | "enforcement-and-military"
  | "research-automation-reuse"
  | "cover"
  | "complacency"
  | "capability-externality"
  | "distraction-from-restraint"
  | "premature-effort"
  | "harmful-delegation"
  | "selective-access"
  | "hazard-in-write-up"
  | "talent-turned"
  | "closed-circle"
  | "rules-captured"
  | "alarm-that-quickens"
  | "cause-of-a-party";

/** Values of `project.outputs/makes-easier` and `screening.makes-easier`. */
export type MadeEasier =
  | "controllable"
  | "understandable"
  | "accurate"
  | "robust"
  | "monitorable"
  | "measurable"
  | "attackable"
  | "deployable"
  | "research-automation"
  | "persuasive"
  | "reusable-data-or-weights"
  | "governable"
  | "staffed";

export type OutputForm =
  | "paper"
  | "code"
  | "weights"
  | "data-set"
  | "method"
  | "evaluation"
  | "demonstration"
  | "policy-text"
  | "internal-tool"
  | "forecast"
  | "advice"
  | "classifier"
  | "people"
  | "community"
  | "event"
  | "support";

type Hazard = "some" | "serious";
type ReleaseForm = "closed" | "staged" | "gated" | "open";

/** What all has to hold of one output (and of the release) together. A part left out is not asked. */
export type Together = {
  readonly makesEasier?: readonly MadeEasier[];
  readonly forms?: readonly OutputForm[];
  readonly hazards?: readonly Hazard[];
  readonly releases?: readonly ReleaseForm[];
};

/**
 * When a pattern is plausible enough that an author is expected to say whether it applies: any value of the three lists
 * suffices, or any entry of `together` with all its parts.
 */
export type PlausibleFor = {
  readonly makesEasier: readonly MadeEasier[];
  readonly forms: readonly OutputForm[];
  readonly hazards: readonly Hazard[];
  readonly together: readonly Together[];
};

/** A recurring way in which well-meant work serves another end. */
export type MisusePattern = {
  readonly id: MisusePatternId;
  /** As in the options of the questions about misuse. */
  readonly label: string;
  /** What happens, in a sentence or two. */
  readonly definition: string;
  readonly claims: readonly ClaimId[];
  readonly plausibleFor: PlausibleFor;
  /** A published case, told neutrally. */
  readonly example: string;
  /** Where the example is published: authors, title, place, year. */
  readonly citation: string;
  readonly link: string;
  /** What to ask oneself. */
  readonly questions: readonly string[];
  /** What has been done about it elsewhere. */
  readonly mitigations: readonly string[];
};

/** Fills in the lists a pattern does not use. */
export function plausibleFor(parts: Partial<PlausibleFor>): PlausibleFor {
  return { makesEasier: [], forms: [], hazards: [], together: [], ...parts };
}

/** An entry as it is written; its label is the option’s. */
export type PatternEntry = Omit<MisusePattern, "label">;
