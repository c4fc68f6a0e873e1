import type { Answers } from "@/lib/domain/assessment/answer";
import { scrutinyOfRows } from "@/lib/domain/findings/scrutiny";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import type { LedgerRow, Level } from "@/lib/domain/ledger/ledger-row";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";

/** A row of the ledger that stands elsewhere after a change. A row that is new, or gone, stands at nothing before, or after. */
export type LevelMove = {
  readonly subject: string;
  readonly label: string;
  readonly from: Level;
  readonly to: Level;
};

export type Moved = {
  readonly moves: readonly LevelMove[];
  /** The scrutiny that follows; null where it stays. */
  readonly scrutiny: ScrutinyLevel | null;
};

/** From here on a row is a finding. */
export const STANDS: Level = 2;

/** What differs in the ledger after a change, of rows that are a concern or more before or after; the greatest moves first. */
export function movedBy(before: Answers, after: Answers): Moved {
  const [was, is] = [ledgerOf(before), ledgerOf(after)];
  const later = new Map(is.map((row) => [row.subject, row]));
  const earlier = new Set(was.map(({ subject }) => subject));
  const moves = [
    ...was.map((row) => moveOf(row, row.level, later.get(row.subject)?.level ?? 0)),
    ...is.filter(({ subject }) => !earlier.has(subject)).map((row) => moveOf(row, 0, row.level)),
  ].filter(({ from, to }) => from !== to && Math.max(from, to) >= STANDS);
  const scrutiny = moves.length === 0 ? null : scrutinyOfRows(is, after);
  return {
    moves: moves.toSorted((a, b) => Math.max(b.from, b.to) - Math.max(a.from, a.to)),
    scrutiny: scrutiny === null || scrutiny === scrutinyOfRows(was, before) ? null : scrutiny,
  };
}

function moveOf({ subject, label }: LedgerRow, from: Level, to: Level): LevelMove {
  return { subject, label, from, to };
}
