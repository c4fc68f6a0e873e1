import { PULLING } from "@/lib/domain/findings/finding-groups";
import type { LedgerRow, Says } from "@/lib/domain/ledger/ledger-row";

/** A row that can be a finding, with how it speaks. */
export type Speaking = LedgerRow & { readonly says: Says };

const isOfPattern = ({ subject }: Speaking) => subject.startsWith("pattern.");

/** Of a pattern, by the pathways under it. */
export const isOfPathways = (row: Speaking) => isOfPattern(row) && row.says.kind !== "expectation";

/** Of a pattern, by what is expected. */
export const isOfExpectation = (row: Speaking) => isOfPattern(row) && row.says.kind === "expectation";

export function byGravity(a: Speaking, b: Speaking): number {
  return (
    b.level - a.level ||
    Number(b.says.isLikely ?? false) - Number(a.says.isLikely ?? false) ||
    b.says.weight - a.says.weight
  );
}

/** Whether two rows on what is built faster tell of one use first: of a channel what pulls, of who gains more what it is compared by. */
export function isOfSameUse(row: Speaking, other: Speaking): boolean {
  const use = leadingUse(row);
  return use !== undefined && use === leadingUse(other) && PULLING.includes(row.subject);
}

const leadingUse = ({ beside }: Speaking): string | undefined => {
  const [first] = beside?.from ?? [];
  return first?.path.startsWith("uses.list/") ? first.path.split("/").slice(0, 2).join("/") : undefined;
};
