import type { Cause } from "@/lib/domain/ledger/ledger-row";
import { classOf } from "@/lib/domain/ledger/pattern-classes";
import { CAUSES } from "@/lib/domain/ledger/pattern-rows";
import type { Theme } from "@/lib/domain/rules/theme";

/** The theme of the rulebook that a cause of the ledger belongs to. */
export const THEME_OF: Readonly<Record<Cause, Theme>> = {
  misuse: "misuse",
  timing: "timelines",
  power: "recipients",
  incentives: "uses",
  validity: "evidence",
  labour: "labour",
  case: "evidence",
  process: "release",
  release: "release",
  words: "terms",
};

/** The theme of a row that can be blocking, of which no more than its name is kept. */
export function themeOfRow(subject: string): Theme {
  if (subject.startsWith("timing.")) return THEME_OF.timing;
  if (subject === "labour" || subject === "power") return THEME_OF[subject];
  return THEME_OF[CAUSES[classOf(subject.replace(/^pattern\./u, "")) ?? "direct"]];
}
