import type { Path } from "@/lib/domain/assessment/path";

/** One thing a derived fact holds: a term, a pattern, a use. */
export type FactItem = {
  readonly id: string;
  readonly label: string;
  /** Why it is there, in a clause, where the label does not say it. */
  readonly why?: string;
  /** The answers the item was read from. */
  readonly paths: readonly Path[];
};
