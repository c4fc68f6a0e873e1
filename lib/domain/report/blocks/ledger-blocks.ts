import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { type TableBlock, table } from "@/lib/domain/report/blocks/block";
import type { LedgerPart } from "@/lib/domain/report/report-document";

/** Implied beside stated, then every row of the ledger with its reason. */
export function ledgerBlocks(part: LedgerPart): readonly TableBlock[] {
  return [besideTable(part), levelsTable(part)];
}

function besideTable({ beside }: LedgerPart): TableBlock {
  return table(
    "What the model implies, beside what is stated",
    ["Axis", "Implied by the model", "Stated", "Two steps apart", "What contributes most"],
    beside.map(({ label, implied, stated, isApart, from }) => [
      label,
      implied,
      stated,
      isApart ? "yes" : "",
      from.join("; "),
    ]),
  );
}

function levelsTable({ rows }: LedgerPart): TableBlock {
  return table(
    "Starting levels, and what moved them",
    ["About", "Starts at", "Stands at", "Because", "Moved by", "Answers read"],
    rows.map(({ label, start, level, because, moves, answers }) => [
      label,
      LEVEL_WORDS[start] ?? "",
      LEVEL_WORDS[level] ?? "",
      because,
      moves.join("; "),
      someOf(answers.map(({ label }) => label)),
    ]),
  );
}

/** Places that a row names before it says how many more there are: a finding names them all. */
const MOST = 3;

function someOf(labels: readonly string[]): string {
  const more = labels.length - MOST;
  return labels.slice(0, MOST).join("; ") + (more > 0 ? ` and ${more} more` : "");
}
