import type { MisusePatternId } from "@/lib/domain/instrument/misuse-pattern";
import { PATTERN_CLASSES } from "@/lib/domain/ledger/pattern-classes";

/** What no pathway follows, and pathways at a concern: one finding each. */
export const EXPECTED = "misuse.expected";
export const DESCRIBED = "misuse.described";

/** Findings that a pattern of building joins, the first that stands: it starts by the same pull. */
export const OF_THE_PULL: readonly string[] = [
  "timing.size",
  "timing.products",
  "timing.developer-tools",
  "timing.differential",
];

/** The rows that may join the finding of another: one cause, one finding. */
export const JOINED_BY: Readonly<Record<string, readonly string[]>> = {
  "timing.size": ["timing.products", "timing.developer-tools"],
  "timing.differential": ["incentives"],
  power: ["whose-wishes"],
  "turned-round": ["harm-likelier", "able-and-opposed"],
  validity: ["still-holds"],
  "stops-and-owners": ["outsiders"],
  "hold-back": ["hazard-out-whole"],
};

const ANY_PATTERN = `pattern.${Object.keys(PATTERN_CLASSES)[0] as MisusePatternId}`;

/** Every row of the ledger that a finding, by its rule or row, may speak for; none for a rule's. */
export function subjectsBehind(id: string): readonly string[] {
  if (id === EXPECTED || id === DESCRIBED) return [ANY_PATTERN];
  const subject = id.replace(/^earned\./, "");
  return [subject, ...(JOINED_BY[subject] ?? []), ...(OF_THE_PULL.includes(subject) ? [ANY_PATTERN] : [])];
}
