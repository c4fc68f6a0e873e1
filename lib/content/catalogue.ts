import { BETTER_SYSTEMS } from "@/lib/content/catalogue/better-systems";
import { EFFECTS_ON_THE_FIELD } from "@/lib/content/catalogue/effects-on-the-field";
import { FINDINGS_TURNED } from "@/lib/content/catalogue/findings-turned";
import { PEOPLE_AND_RULES } from "@/lib/content/catalogue/people-and-rules";
import { POWER_AND_ACCESS } from "@/lib/content/catalogue/power-and-access";
import { PATTERNS } from "@/lib/content/options/misuse-patterns";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";

const ENTRIES = [
  ...BETTER_SYSTEMS,
  ...FINDINGS_TURNED,
  ...POWER_AND_ACCESS,
  ...EFFECTS_ON_THE_FIELD,
  ...PEOPLE_AND_RULES,
];

/** The catalogue of misuse patterns (claims SM-2 to SM-5, AF-6, AF-15), in the order in which they are asked about. */
export const MISUSE_PATTERNS: readonly MisusePattern[] = PATTERNS.map((option) => {
  const entry = ENTRIES.find((each) => each.id === option.value);
  if (!entry) throw new Error(`The catalogue has no entry for the misuse pattern “${option.value}”.`);
  return { ...entry, label: option.label };
});

/** The pattern of an id; null where there is none. */
export function patternById(id: string): MisusePattern | null {
  return MISUSE_PATTERNS.find((pattern) => pattern.id === id) ?? null;
}
