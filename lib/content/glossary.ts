import { ABILITY_TERMS } from "@/lib/content/glossary/ability";
import { ALIGNMENT_AND_CONTROL_TERMS } from "@/lib/content/glossary/alignment-and-control";
import { BEHAVIOUR_AND_TIME_TERMS } from "@/lib/content/glossary/behaviour-and-time";
import { CONDUCT_AND_PROOF_TERMS } from "@/lib/content/glossary/conduct-and-proof";
import { SAFETY_TERMS } from "@/lib/content/glossary/safety";
import { TERM_FORMS } from "@/lib/content/glossary/word-forms";
import type { Sense, Term } from "@/lib/domain/terms/term";

/** Every term with its senses (claims SM-13, SM-14, SM-21). */
export const GLOSSARY: readonly Term[] = [
  ...SAFETY_TERMS,
  ...ALIGNMENT_AND_CONTROL_TERMS,
  ...ABILITY_TERMS,
  ...CONDUCT_AND_PROOF_TERMS,
  ...BEHAVIOUR_AND_TIME_TERMS,
].map((entry) => ({ ...entry, forms: formsOf(entry.id) }));

function formsOf(id: string): readonly string[] {
  const entry = TERM_FORMS.find((forms) => forms.id === id);
  return entry ? [...entry.forms, ...Object.values(entry.bySense ?? {}).flat()] : [];
}

/** The term of an id; null where there is none. */
export function termById(id: string): Term | null {
  return GLOSSARY.find((entry) => entry.id === id) ?? null;
}

const SENSES = new Map(GLOSSARY.flatMap((entry) => entry.senses).map((sense) => [sense.id, sense]));

/** The sense of an id such as `alignment.values`; null for `own` and for anything unknown. */
export function senseById(id: string): Sense | null {
  return SENSES.get(id) ?? null;
}
