import type { FlatBlock } from "@/lib/domain/report/blocks/block";

/** Blocks that are of no report, as one document: what stands on every page, and what below its title. */
export type LooseDocument = {
  readonly title: string;
  /** What kind of document it is. */
  readonly kicker: string;
  readonly handling: string;
  /** ISO 8601 date. */
  readonly day: string;
  readonly blocks: readonly FlatBlock[];
};
