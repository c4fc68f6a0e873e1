import type { MisusePatternId } from "@/lib/domain/instrument/misuse-pattern";

/**
 * How the starting level of a pattern is found. *Direct*: somebody takes the output and does harm with it. *Building*: it helps
 * build faster. *Power*: it gives somebody a hold on others. *Standing*: what the work is taken for does the harm. *People*: those whom it
 * trains, funds or brings together do it, or those who choose them.
 */
export type PatternClass = "direct" | "building" | "power" | "standing" | "people";

export const PATTERN_CLASSES: Readonly<Record<MisusePatternId, PatternClass>> = {
  obedience: "direct",
  "durable-harmful-system": "direct",
  "safeguard-removal": "direct",
  "data-or-weights-reuse": "direct",
  persuasion: "direct",
  "offensive-cyber": "direct",
  "red-team-as-attack": "direct",
  "hazard-in-write-up": "direct",
  interpretability: "building",
  truthfulness: "building",
  "capability-externality": "building",
  "research-automation-reuse": "building",
  "oversight-as-surveillance": "power",
  "control-as-entrenchment": "power",
  "enforcement-and-military": "power",
  "selective-access": "power",
  cover: "standing",
  complacency: "standing",
  "evaluation-as-target-or-recipe": "standing",
  "distraction-from-restraint": "standing",
  "premature-effort": "standing",
  "harmful-delegation": "standing",
  "alarm-that-quickens": "standing",
  "cause-of-a-party": "standing",
  "rules-captured": "power",
  "talent-turned": "people",
  "closed-circle": "people",
};

/** The class of a pattern by its id; null for none, and for one that the catalogue does not know. */
export const classOf = (pattern: string): PatternClass | null =>
  (PATTERN_CLASSES as Readonly<Record<string, PatternClass>>)[pattern] ?? null;

/** Direct patterns that a way to cause harm, once shown, makes serious. */
export const SHARPENED_BY_HAZARD: ReadonlySet<MisusePatternId> = new Set([
  "safeguard-removal",
  "offensive-cyber",
  "red-team-as-attack",
]);

/** Direct patterns of which whoever could mend something is better off to hear before everybody does. */
export const MENDED_IF_TOLD: ReadonlySet<string> = new Set<MisusePatternId>([
  "safeguard-removal",
  "offensive-cyber",
  "red-team-as-attack",
  "hazard-in-write-up",
]);

/**
 * The highest starting level by class, and by who is among the recipients. Not of direct patterns of an able system that anyone
 * can have, nor of building where strong systems leave the organisation with a strong pull.
 */
export const MOST_AT_START = {
  direct: 2,
  sharpened: 3,
  building: 2,
  power: { force: 3, holders: 2, others: 1 },
  standing: { deciders: 2, others: 1 },
} as const;

/** Holders of force. */
export const FORCE: ReadonlySet<string> = new Set(["security-agency", "military"]);
/** Who can hold power over others by what they are. */
export const HOLDERS_OF_POWER: ReadonlySet<string> = new Set([
  ...FORCE,
  "frontier-developer",
  "other-developer",
  "product-company",
  "compute-provider",
  "regulator",
]);
/** Who decides something on what the work is taken to show. */
export const DECIDERS: ReadonlySet<string> = new Set([...HOLDERS_OF_POWER, "standards-body", "funder"]);
/** Kinds that have whatever is public, listed or not: leaving them off a list makes nothing lighter. */
export const ANYBODY: readonly string[] = ["frontier-developer"];
/** Who builds AI, or products of it. */
export const BUILDERS: ReadonlySet<string> = new Set([
  "frontier-developer",
  "other-developer",
  "product-company",
  "open-source-community",
  "anyone",
]);
