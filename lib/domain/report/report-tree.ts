import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import { answeredPaths } from "@/lib/domain/report/anchors";
import { type Block, type FlatBlock, type Inline, text } from "@/lib/domain/report/blocks/block";
import { findingNumbers } from "@/lib/domain/report/blocks/finding-numbers";
import { headBlock } from "@/lib/domain/report/blocks/head-blocks";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { trailBlocks } from "@/lib/domain/report/blocks/trail-blocks";
import { mended } from "@/lib/domain/report/mended";
import { isCopyInPart } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { PARTS_IN_ORDER, type PartAnchor, partsLeftOut } from "@/lib/domain/report/report-parts";

export type ReportPart = {
  readonly anchor: PartAnchor;
  readonly title: string;
  readonly state?: string;
  readonly count?: number;
  readonly note?: string;
  /** What it comes to, in a sentence; empty where it can't be said. */
  readonly conclusion: string;
  readonly isOpen?: true;
  readonly isSaidBelow?: true;
  readonly isAnnex?: true;
  readonly blocks: readonly Block[];
};

export type ReportTree = {
  readonly title: readonly Inline[];
  /** What it is about, who stands behind it and how it is to be handled. */
  readonly head: FlatBlock;
  readonly parts: readonly ReportPart[];
  /** After the last part, of none. */
  readonly end: readonly FlatBlock[];
};

/**
 * The whole report as it is read. Parts that a document lacks or leaves out leave no trace. The review record is no part of the
 * document: what the reader may see of it is given. Neither is the mark of the audit trail.
 */
export function reportTree(
  given: ReportDocument,
  {
    review = null,
    mark = null,
  }: {
    readonly review?: ReviewRecord | null | undefined;
    readonly mark?: TrailMark | null | undefined;
  } = {},
): ReportTree {
  const report = mended(given);
  const leftOut = partsLeftOut(report);
  const context = { report, review, linkable: answeredPaths(report), numbers: findingNumbers(report) };
  return {
    title: [text(report.meta.title)],
    head: headBlock(report),
    parts: PARTS_IN_ORDER.flatMap(({ content, isEmpty: _, conclusion, ...row }): readonly ReportPart[] => {
      const made = leftOut.has(row.anchor) ? null : content(context);
      // A copy can't count what it lacks; what it says of the axes was said anew for it.
      const isUnsaid = isCopyInPart(report.redaction) && row.anchor !== "axes";
      return made ? [{ ...row, ...made, conclusion: isUnsaid ? "" : (conclusion?.(report) ?? "") }] : [];
    }),
    end: trailBlocks(mark),
  };
}
