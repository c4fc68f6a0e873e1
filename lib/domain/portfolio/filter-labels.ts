import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { INSTRUMENT } from "@/lib/content/instrument";
import { fieldOf, questionById } from "@/lib/domain/instrument/lookup";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { scrutinyLabel } from "@/lib/domain/report/parts/summary";

/** Words for the stored values the portfolio filters by; an unknown value is shown as stored. */
export const FILTER_LABELS = {
  scrutiny: scrutinyLabel,
  kindOfWork: (value: string) => choice(questionById(INSTRUMENT, "project.kind")?.kind, value),
  recipientKind: (value: string) => choice(fieldOf(INSTRUMENT, "recipients.list", "kind")?.kind, value),
  pattern: (value: string) => MISUSE_PATTERNS.find((pattern) => pattern.id === value)?.label ?? value,
} as const;

function choice(kind: { readonly type: string } | undefined, value: string): string {
  const options = kind && "options" in kind ? (kind as Extract<ScalarKind, { type: "one-of" }>).options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}
