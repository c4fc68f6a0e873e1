import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";
import type { JudgedSupport, RowBack } from "@/lib/domain/review/judged-supports";

/** What comes of evidence or a commitment by what reviewers say of it, the same on the page and in documents. */
export const SUPPORT_STATES: Record<JudgedSupport["state"], string> = {
  failed: "Doesn’t hold",
  judged: "Judged",
  read: "Read, and held by two reviewers or more",
};

/** A row that is back at its level: what it is about, from where to where, and by whose word. */
export function backInWords({ label, level, without, by }: RowBack): string {
  return `${label}: ${LEVEL_WORDS[without]} again, was ${LEVEL_WORDS[level]} (${by.join(", ")})`;
}

/** The scrutiny that is due then. */
export function scrutinyBackInWords(scrutiny: ScrutinyLevel): string {
  return `Scrutiny due: ${SCRUTINY_LABELS[scrutiny].toLowerCase()}`;
}
