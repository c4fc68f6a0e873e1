/**
 * Sets reports as PDF. Owns who waits for the typesetter and what is kept of its work; knows nothing of who may read a report.
 */

import { createHash } from "node:crypto";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import type { LooseDocument } from "@/lib/domain/report/blocks/loose-document";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { blocksDocument, typstDocument } from "@/lib/domain/report/typst/typst-document";
import { isCovered } from "@/lib/fonts/covered-characters";
import { keepPdf, keptPdf } from "@/lib/typeset/kept-pdfs";
import { oneAtATime } from "@/lib/typeset/one-at-a-time";
import { setAnyhow } from "@/lib/typeset/set-anyhow";

/** A report takes one to two seconds, so that the last of these waits about half a minute. */
const inTurn = oneAtATime({ most: 16, longestMs: 45_000 });

/** What is being set or waited for, by the same digest: who asks for it too waits for the same. */
const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The report as PDF: tagged, with bookmarks, fonts and drawings in it. The same report gives the same bytes, kept for the next
 * who asks unless it is to be set `anew`. One at a time: throws `TooManyWait` where too many wait; what the typesetter can't
 * set stands there as plain text.
 */
export function typesetReport(
  report: ReportDocument,
  given: {
    readonly review?: ReviewRecord | null;
    readonly mark?: TrailMark | null;
    readonly notice?: string;
    /** With the answers and what parts have in full: most of the pages. */
    readonly hasAnnex?: boolean;
    readonly anew?: boolean;
  } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const name = digestOf(
    report,
    given.review ?? null,
    given.mark ?? null,
    given.notice ?? "",
    given.hasAnnex ?? true,
  );
  if (given.anew) return inTurn(() => set(report, given));
  const kept = keptPdf(name);
  if (kept) return Promise.resolve(kept);
  const asked = underWay.get(name) ?? inTurn(async () => keepPdf(name, await set(report, given)));
  underWay.set(name, asked);
  const done = () => underWay.delete(name);
  asked.then(done, done);
  return asked;
}

/** Blocks of no report as PDF, in the same turn. Nothing of it is kept. */
export function typesetBlocks(document: LooseDocument): Promise<Uint8Array<ArrayBuffer>> {
  return inTurn(async () => {
    const { pdf } = await setAnyhow(
      blocksDocument(document, isCovered),
      Math.floor(Date.parse(document.day) / 1000),
    );
    return pdf;
  });
}

async function set(
  report: ReportDocument,
  given: {
    readonly review?: ReviewRecord | null;
    readonly mark?: TrailMark | null;
    readonly notice?: string;
    readonly hasAnnex?: boolean;
  },
): Promise<Uint8Array<ArrayBuffer>> {
  const document = typstDocument(report, given, isCovered);
  const createdAt = Math.floor(Date.parse(report.meta.revision?.submittedAt ?? "1970-01-01") / 1000);
  const { pdf, plain } = await setAnyhow(document, createdAt);
  // Places and kinds only: nothing that somebody wrote.
  if (plain.length > 0)
    console.error("Set as plain text in a PDF:", plain.map((at) => document.blocks[at]?.type).join(", "));
  return pdf;
}

function digestOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}
