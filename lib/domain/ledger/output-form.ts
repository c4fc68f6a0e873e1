import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";
import type { Systems } from "@/lib/domain/ledger/reach";

/** Forms that are read, and not run. */
export const TEXTS: ReadonlySet<string> = new Set(["paper", "policy-text", "forecast", "advice"]);
/** What comes of it is people, and what they have: nobody takes it, they leave with it. */
export const AMONG_PEOPLE: ReadonlySet<string> = new Set(["people", "community", "event", "support"]);
/** Forms that tell how, and are nothing to run. */
export const TOLD: ReadonlySet<string> = new Set([...TEXTS, ...AMONG_PEOPLE, "method"]);

/** Every box of what becomes easier for who holds a thing. */
export const EVERYTHING: readonly MadeEasier[] = MAKES_EASIER.map(({ value }) => value).filter(
  (value): value is MadeEasier => value !== "none" && value !== "staffed",
);
/** What a text can make easier where no trained model is touched. */
const OF_TEXTS: readonly MadeEasier[] = ["governable", "measurable", "monitorable"];

/** The boxes that count of a form: that people, money or allies are found says nothing of a thing that somebody takes. */
export const boxesOf = (form: string): readonly MadeEasier[] =>
  AMONG_PEOPLE.has(form) ? [...EVERYTHING, "staffed"] : EVERYTHING;

/** What is presumed of a form where nothing is ticked, or “none of these” is. */
export function presumedOf(form: string, systems: Systems): readonly MadeEasier[] {
  const isRead = TEXTS.has(form) || AMONG_PEOPLE.has(form);
  if (systems !== "none" || !isRead) return boxesOf(form);
  return AMONG_PEOPLE.has(form) ? [...OF_TEXTS, "staffed"] : OF_TEXTS;
}

/**
 * What a form gives its holder whatever it is made for. Weights of a system; those of a probe or an autoencoder give less, and are
 * told apart by what they make easier. A classifier judges, and does nothing else.
 */
const GIVEN_BY_FORM: Readonly<Record<string, readonly MadeEasier[]>> = {
  weights: ["reusable-data-or-weights"],
  "data-set": ["reusable-data-or-weights"],
  evaluation: ["measurable"],
  "policy-text": ["governable"],
  advice: ["governable"],
  classifier: ["monitorable"],
  "internal-tool": ["deployable"],
  people: ["staffed"],
  community: ["staffed"],
  event: ["staffed"],
  support: ["staffed"],
};
/** What a form gives by itself, whatever is ticked. */
export const givenByForm = (form: string): readonly MadeEasier[] => GIVEN_BY_FORM[form] ?? [];
