import type { MisusePatternId } from "@/lib/domain/instrument/misuse-pattern";
import { PATTERN_CLASSES } from "@/lib/domain/ledger/pattern-classes";

/** What no pathway follows, and pathways at a concern: one finding each. */
export const EXPECTED = "misuse.expected";
export const DESCRIBED = "misuse.described";

/** Pathways that turn a weakness or a hazard that goes out, from serious on: one finding. */
export const TURNED = "misuse.turned";

/** Pathways by which what the work is taken for does the harm, from serious on: one finding. */
export const STANDING = "misuse.standing";

/** What helps to build faster is one subject: its pull on channels, its size, and pathways of it. */
export const SIZE = "timing.size";
/** Who gains more, building or safety. */
export const GAINS = "timing.differential";
/** Who gains more and the channels, beside the total: one finding where that doesn't stand. */
export const PULLING: readonly string[] = ["timing.products", "timing.developer-tools", GAINS];

/** The rows that may join the finding of another: one cause, one finding. */
export const JOINED_BY: Readonly<Record<string, readonly string[]>> = {
  [SIZE]: ["timing.products", "timing.developer-tools", GAINS],
  [GAINS]: ["timing.products", "timing.developer-tools", "incentives"],
  "one-recipient": ["incentives"],
  power: ["whose-wishes"],
  "turned-round": ["harm-likelier", "able-and-opposed", "success"],
  validity: ["still-holds"],
  "stops-and-owners": ["outsiders"],
  "hold-back": ["hazard-out-whole"],
};

const ANY_PATTERN = `pattern.${Object.keys(PATTERN_CLASSES)[0] as MisusePatternId}`;

/** Rows that one commitment, or the order in which parts are told, can make lighter together: one strength. */
const EARNED_TOGETHER: readonly string[] = [ANY_PATTERN, "power", "hazard-out-whole"];

/** Every row of the ledger that a finding, by its rule or row, may speak for; none for a rule's. */
export function subjectsBehind(id: string): readonly string[] {
  if (id === EXPECTED || id === DESCRIBED || id === TURNED || id === STANDING) return [ANY_PATTERN];
  const subject = id.replace(/^earned\./, "");
  const pulling = PULLING.includes(subject) ? [...PULLING, "incentives"] : [];
  const takesPatterns = pulling.length > 0 || subject === SIZE || subject === "power";
  const isTogether = subject.startsWith("pattern.") || EARNED_TOGETHER.includes(subject);
  return [
    ...new Set([
      subject,
      ...(JOINED_BY[subject] ?? []),
      ...pulling,
      ...(takesPatterns ? [ANY_PATTERN] : []),
      ...(id !== subject && isTogether ? EARNED_TOGETHER : []),
    ]),
  ];
}
