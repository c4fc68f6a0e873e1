import type { Cause } from "@/lib/domain/ledger/ledger-row";
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
