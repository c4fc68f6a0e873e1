import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** What the blocks of a part are made of. */
export type PartContext = {
  readonly report: ReportDocument;
  /** What its reader may see of what followed the revision; no part of the document. */
  readonly review: ReviewRecord | null;
  /** The paths that have an anchor. */
  readonly linkable: ReadonlySet<string>;
  /** The numbers of findings, by their fingerprints: in the order in which they are read. */
  readonly numbers: ReadonlyMap<string, number>;
};
