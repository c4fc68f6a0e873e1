/**
 * The report as a Word document: a writer over the same blocks as the others, with real headings, lists, tables, links and
 * pictures. Knows no reader and no page.
 */

import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { listNumbers } from "@/lib/docx/authored-paragraphs";
import { type Bookmarks, bookmarksOf, type Child, childrenOf, linkTo } from "@/lib/docx/block-paragraphs";
import { DOCX_STYLES, NUMBERING, TEXT_WIDTH } from "@/lib/docx/docx-styles";
import { drawingParagraphs, figureParagraphs } from "@/lib/docx/figure-paragraphs";
import { FONT_TABLE } from "@/lib/docx/font-table";
import { clean, direction, run } from "@/lib/docx/run";
import { settled } from "@/lib/docx/settled";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import type { FlatBlock } from "@/lib/domain/report/blocks/block";
import { documentBlocks } from "@/lib/domain/report/blocks/document-blocks";
import type { LooseDocument } from "@/lib/domain/report/blocks/loose-document";
import { plainText } from "@/lib/domain/report/blocks/plain-text";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";

/** A draft has no time of its own, and two copies of one draft are the same. */
const DRAFTED = "1980-01-01T00:00:00Z";

/** The report as a Word document; the same report gives the same bytes. */
export async function writeDocx(
  report: ReportDocument,
  given: {
    readonly review?: ReviewRecord | null;
    readonly mark?: TrailMark | null;
    readonly notice?: string;
  } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { meta, redaction } = report;
  const { body, annex } = documentBlocks(reportTree(report, given));
  const [, head, ...parts] = body;
  const blocks = [...parts, ...annex];
  const bookmarks = bookmarksOf(blocks);
  const named = {
    bookmarks,
    figures: await figureParagraphs(report),
    drawings: await drawingParagraphs(blocks),
    numbers: listNumbers(),
  };
  const led = endOfLead(blocks);
  const notice = [redaction ? "Redacted copy" : "", given.notice ?? ""].filter(Boolean);
  const handling = `Handling: ${HANDLING_LABELS[meta.handling]}`;
  return written({
    title: meta.title,
    creator: meta.authors.join(", "),
    kicker: "Social-model report",
    handling,
    header: [[handling, ...notice].join(" · "), revisionOf(report)],
    at: meta.revision?.submittedAt ?? DRAFTED,
    children: [
      ...(head ? childrenOf(head, named) : []),
      ...blocks.slice(0, led).flatMap((block) => childrenOf(block, named)),
      ...contentsOf(blocks, bookmarks),
      ...blocks.slice(led).flatMap((block) => childrenOf(block, named)),
    ],
  });
}

/** Where what leads has been said, and the contents stand: at the next part; at the beginning where nothing leads. */
function endOfLead(blocks: readonly FlatBlock[]): number {
  const lead = blocks.findIndex(({ type }) => type === "lead");
  if (lead < 0) return 0;
  const next = blocks.findIndex((block, at) => at > lead && block.type === "heading" && block.level === 2);
  return next < 0 ? blocks.length : next;
}

/** Blocks of no report as a Word document; the same give the same bytes. */
export async function writeBlocksDocx({
  title,
  kicker,
  handling,
  day,
  blocks,
}: LooseDocument): Promise<Uint8Array<ArrayBuffer>> {
  const named = {
    bookmarks: bookmarksOf(blocks),
    figures: new Map(),
    drawings: await drawingParagraphs(blocks),
    numbers: listNumbers(),
  };
  return written({
    title,
    creator: "",
    kicker,
    handling,
    header: [handling, kicker],
    at: `${day}T00:00:00Z`,
    children: blocks.flatMap((block) => childrenOf(block, named)),
  });
}

/** What stands in it below its title, with what stands on every page; dated at that time. Whose it is, if nobody’s: ours. */
async function written({
  title,
  creator,
  kicker,
  handling,
  header: [left, right],
  at,
  children,
}: {
  readonly title: string;
  readonly creator: string;
  readonly kicker: string;
  readonly handling: string;
  readonly header: readonly [left: string, right: string];
  readonly at: string;
  readonly children: readonly Child[];
}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: clean(title),
    creator: clean(creator) || "Landfall",
    description: clean(handling),
    subject: clean(kicker),
    styles: DOCX_STYLES,
    numbering: NUMBERING,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_360, bottom: 1_250, left: 1_250, right: 1_250 },
          },
        },
        headers: { default: new Header({ children: [pageLine(left, right)] }) },
        footers: {
          default: new Footer({
            children: [pageLine(title, [PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES])],
          }),
        },
        children: [
          new Paragraph({ style: "Kicker", children: [run(kicker)] }),
          new Paragraph({ heading: HeadingLevel.TITLE, ...direction(title), children: [run(title)] }),
          ...children,
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(document, undefined, [FONT_TABLE]), at);
}

function revisionOf({ meta }: ReportDocument): string {
  return meta.revision ? `Revision ${meta.revision.number}` : "Draft, not submitted";
}

/** A line that stands on every page: something left, something right. */
function pageLine(
  left: string,
  right: string | (string | (typeof PageNumber)[keyof typeof PageNumber])[],
): Paragraph {
  return new Paragraph({
    style: "Small",
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      run(left),
      new TextRun({ children: [new Tab(), ...(typeof right === "string" ? [clean(right)] : right)] }),
    ],
  });
}

/**
 * A link and a page number for each part. The numbers are references that a program fills in as it lays out: LibreOffice as it
 * opens the file, Word as fields are updated or printed. Until then none stands there: a field of contents, or one marked stale,
 * would make Word ask whether to trust the file before it shows it.
 */
function contentsOf(blocks: readonly FlatBlock[], bookmarks: Bookmarks): readonly Child[] {
  const lines = blocks.flatMap((block) => {
    if (block.type !== "heading" || block.level !== 2 || block.anchor === undefined) return [];
    const place = bookmarks.get(block.anchor);
    return [
      new Paragraph({
        style: "Contents",
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          linkTo(block.anchor, plainText(block.inlines), bookmarks),
          ...(place ? [run("\t"), new SimpleField(`PAGEREF ${place} \\h`)] : []),
        ],
      }),
    ];
  });
  return [new Paragraph({ style: "Asked", keepNext: true, children: [run("Contents")] }), ...lines];
}
