import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { type Block, type TableBlock, table } from "@/lib/domain/report/blocks/block";
import type { LedgerPart } from "@/lib/domain/report/report-document";

/** The axes on which what was stated lies two steps or more from what the model implies; nothing where there is none. */
export function apartBlocks({ beside }: LedgerPart): readonly Block[] {
  const apart = beside.filter(({ isApart }) => isApart);
  if (apart.length === 0) return [];
  return [
    table(
      "Two steps apart or more",
      ["Axis", "Implied by the model", "Stated", "What contributes most"],
      apart.map(({ label, implied, stated, from }) => [label, implied, stated, from.join("; ")]),
      { isNamed: true },
    ),
  ];
}

/** Every axis, implied beside stated. */
export function besideTable({ beside }: LedgerPart): TableBlock {
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

/** Every row of the ledger with its reason. The answers that it read stand with the findings. */
export function levelsTable({ rows }: LedgerPart): TableBlock {
  return table(
    "Starting levels, and what moved them",
    ["About", "Starts at", "Stands at", "Because", "Moved by"],
    rows.map(({ label, start, level, because, moves }) => [
      label,
      LEVEL_WORDS[start] ?? "",
      LEVEL_WORDS[level] ?? "",
      because,
      moves.join("; "),
    ]),
    { isNamed: true },
  );
}
