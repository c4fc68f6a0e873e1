import type { LedgerRow, Level } from "@/lib/domain/ledger/ledger-row";

/** What only the authors could say leads no further: from there on it stands beside scrutiny. */
const MOST_BY_WORD: Level = 2;

/**
 * Rows with what they come to by what is hard to shade, and by what is presumed, where that is less: `presumed` gives the same rows by what
 * is presumed of outputs alone, and is asked only where a box that is ticked makes one serious.
 */
export function withHeld(
  rows: readonly LedgerRow[],
  presumed: () => readonly LedgerRow[],
): readonly LedgerRow[] {
  const isAsked = rows.some((row) => isByWord(row) && row.isTold);
  const bySubject = new Map((isAsked ? presumed() : []).map((row) => [row.subject, row]));
  return rows.map((row) => {
    if (!isByWord(row)) return row;
    const other = bySubject.get(row.subject);
    const untold = row.isTold ? (other ? unraised(other) : 0) : row.level;
    const held = Math.max(MOST_BY_WORD, Math.min(unraised(row), untold)) as Level;
    return held < row.level ? heldAt(row, held) : row;
  });
}

/** Kept, so that what is made of the same row is the same row. */
const heldRows = new WeakMap<LedgerRow, LedgerRow>();

function heldAt(row: LedgerRow, held: Level): LedgerRow {
  const before = heldRows.get(row);
  if (before?.held === held) return before;
  const made = { ...row, held };
  heldRows.set(row, made);
  return made;
}

const isByWord = ({ level, isRaised, isTold = false }: LedgerRow) =>
  level > MOST_BY_WORD && (isRaised || isTold);

const unraised = (row: LedgerRow): Level =>
  row.isRaised ? (Math.min(row.level, row.unraised ?? row.start) as Level) : row.level;
