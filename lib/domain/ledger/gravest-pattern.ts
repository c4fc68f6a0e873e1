import { textAt } from "@/lib/domain/assessment/records";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import type { Reading } from "@/lib/domain/ledger/reading";
import { denies, saysSomething } from "@/lib/domain/ledger/substance";

/** Words of substance that aren't a denial: “Nothing, we publish in any case” is no trigger. */
export const isGiven = (answers: Reading["answers"], path: string, least = 3) =>
  saysSomething(answers, path, least) && !denies(textAt(answers, path));

/** The gravest pattern of misuse, from a concern on: what somebody has to be ready to act on. */
export function gravest(patterns: readonly LedgerRow[]): LedgerRow | undefined {
  return patterns.filter(({ level }) => level >= 2).toSorted((a, b) => b.level - a.level)[0];
}

/** The same, by hard facts alone: a row that stands higher by its authors' words would fall without them. */
export const standsBare = (patterns: readonly LedgerRow[]) =>
  patterns.some(({ level, isRaised }) => level >= 2 && !isRaised);
