/**
 * The report as a Word document: a writer over the same blocks as the others, with real headings, lists, tables, links and
 * pictures. Knows no reader and no page.
 */

import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import { authoredParagraphs, type ListNumbers, listNumbers } from "@/lib/docx/authored-paragraphs";
import { DOCX_STYLES, NUMBERING, TEXT_WIDTH } from "@/lib/docx/docx-styles";
import { type FigureParagraphs, figureParagraphs } from "@/lib/docx/figure-paragraphs";
import { FONT_TABLE } from "@/lib/docx/font-table";
import { ruledTable } from "@/lib/docx/ruled-table";
import { clean, direction, run } from "@/lib/docx/run";
import { settled } from "@/lib/docx/settled";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import { asidesOf } from "@/lib/domain/report/blocks/asides";
import { authoredBlocks, plainBlocks } from "@/lib/domain/report/blocks/authored";
import type { AnswerBlock, FlatBlock, Inline, Item, LinkedFinding } from "@/lib/domain/report/blocks/block";
import { documentBlocks } from "@/lib/domain/report/blocks/document-blocks";
import { restingLead } from "@/lib/domain/report/blocks/findings-by-number";
import { leadInLines } from "@/lib/domain/report/blocks/lead-in-lines";
import { plainText } from "@/lib/domain/report/blocks/plain-text";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { curled, type Spoken, spoken } from "@/lib/domain/report/blocks/spoken";
import { blockWriter } from "@/lib/domain/report/blocks/writers";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { columnWidths, filledColumns, spokenRows, textOf } from "@/lib/domain/report/typst/column-widths";

type Child = Paragraph | Table;

/** How much wider letters may be where the house typefaces aren't installed. */
const OTHER_TYPEFACES = 1.2;

/** A draft has no time of its own, and two copies of one draft are the same. */
const DRAFTED = "1980-01-01T00:00:00Z";

/** Names of bookmarks: Word allows letters, digits and forty characters. */
type Bookmarks = ReadonlyMap<string, string>;

/** What blocks name and do not hold: places in the document, drawings made beforehand, and what numbers lists. */
type Named = {
  readonly bookmarks: Bookmarks;
  readonly figures: FigureParagraphs;
  readonly numbers: ListNumbers;
};

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
  const named = { bookmarks, figures: await figureParagraphs(report), numbers: listNumbers() };
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
      ...contentsOf(blocks, bookmarks),
      ...blocks.flatMap((block) => childrenOf(block, named)),
    ],
  });
}

/** Blocks of no report as a Word document; the same give the same bytes. `day` is ISO 8601. */
export async function writeBlocksDocx({
  title,
  kicker,
  handling,
  day,
  blocks,
}: {
  readonly title: string;
  readonly kicker: string;
  readonly handling: string;
  readonly day: string;
  readonly blocks: readonly FlatBlock[];
}): Promise<Uint8Array<ArrayBuffer>> {
  const named = { bookmarks: bookmarksOf(blocks), figures: new Map(), numbers: listNumbers() };
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
      new TextRun({ children: ["\t", ...(typeof right === "string" ? [clean(right)] : right)] }),
    ],
  });
}

function bookmarksOf(blocks: readonly FlatBlock[]): Bookmarks {
  const anchors = blocks.flatMap((block) => {
    if (block.type === "record") return block.anchors;
    return "anchor" in block && block.anchor !== undefined ? [block.anchor] : [];
  });
  return new Map(anchors.map((anchor, index) => [anchor, `place${index + 1}`]));
}

/** Links instead of a field that Word would have to fill in, asking first. */
function contentsOf(blocks: readonly FlatBlock[], bookmarks: Bookmarks): readonly Child[] {
  const lines = blocks.flatMap((block) => {
    if (block.type !== "heading" || block.level !== 2 || block.anchor === undefined) return [];
    return [
      new Paragraph({
        style: "Contents",
        children: [linkTo(block.anchor, plainText(block.inlines), bookmarks)],
      }),
    ];
  });
  return [new Paragraph({ style: "Asked", keepNext: true, children: [run("Contents")] }), ...lines];
}

const childrenOf: (block: FlatBlock, named: Named) => readonly Child[] = blockWriter<
  readonly Child[],
  [named: Named]
>({
  lead: (lead, named) => [
    ...leadInLines(lead).flatMap((block) => childrenOf(block, named)),
    ...(named.figures.get("landing") ?? []),
  ],
  heading: ({ level, inlines, anchor }, { bookmarks }) => [
    new Paragraph({
      heading: level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
      children: anchored([anchor], runs(inlines, bookmarks), bookmarks),
    }),
  ],
  paragraph: ({ inlines }, { bookmarks }) => [
    new Paragraph({ keepNext: plainText(inlines).endsWith(":"), children: runs(inlines, bookmarks) }),
  ],
  list: ({ items }, { bookmarks }) => listOf(items, 0, bookmarks),
  table: (block, { bookmarks }) => {
    if (block.rows.length === 0)
      return [new Paragraph({ style: "Small", children: [run(curled(block.empty))] })];
    const { columns, rows } = filledColumns(block.columns.map(curled), spokenRows(block));
    const cell = (text: string, children: ParagraphChild[], isHead: boolean) => [
      new Paragraph({ style: "Cell", keepNext: isHead, ...direction(text), children }),
    ];
    return [
      ...(block.isNamedAbove
        ? []
        : [new Paragraph({ style: "Caption", keepNext: true, children: [run(curled(block.caption))] })]),
      ruledTable(
        columns.map((column) => cell(column, [run(column, { bold: true })], true)),
        rows.map((cells) =>
          cells.map((each) =>
            cell(
              textOf(each),
              each.map((said) => spokenRun(said, bookmarks)),
              false,
            ),
          ),
        ),
        columnWidths(
          columns,
          rows.map((cells) => cells.map(textOf)),
          OTHER_TYPEFACES,
        ),
      ),
      new Paragraph({ style: "Small", children: [] }),
    ];
  },
  excerpts: ({ term, uses }, { bookmarks }) => [
    new Paragraph({ style: "Asked", keepNext: true, children: [run(`Where “${term}” stands`)] }),
    ...uses.map(
      ({ excerpt, label, anchor }) =>
        new Paragraph({
          bullet: { level: 0 },
          children: [
            run(`“${excerpt}” `),
            anchor === undefined ? run(label) : linkTo(anchor, label, bookmarks),
          ],
        }),
    ),
  ],
  resting: ({ anchor, findings }, { bookmarks }) => {
    const resting = restingOf(findings, bookmarks, "On the whole list: ");
    return [
      new Paragraph({ style: "Small", keepNext: true, children: anchored([anchor], resting, bookmarks) }),
    ];
  },
  record: ({ name, anchors, findings }, { bookmarks }) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      ...direction(name),
      children: anchored(anchors, [run(name)], bookmarks),
    }),
    ...restingParagraph(findings, bookmarks, true),
  ],
  answer: (block, { bookmarks, numbers }) => answerOf(block, bookmarks, numbers),
  figure: ({ id }, { figures }) => figures.get(id) ?? [],
});

function answerOf(
  { line, anchor, findings }: AnswerBlock,
  bookmarks: Bookmarks,
  numbers: ListNumbers,
): readonly Child[] {
  const isMarkdown = line.isMarkdown && line.status === "answered";
  const asides = asidesOf(line);
  return [
    new Paragraph({
      style: "Asked",
      keepNext: true,
      children: anchored([anchor], [run(curled(line.asked))], bookmarks),
    }),
    ...authoredParagraphs(isMarkdown ? authoredBlocks(line.text) : plainBlocks(line.text), {
      keepsEnd: asides !== "" || findings.length > 0,
      numbers,
    }),
    ...(asides === ""
      ? []
      : [new Paragraph({ style: "Small", keepNext: findings.length > 0, children: [run(asides)] })]),
    ...restingParagraph(findings, bookmarks, false),
  ];
}

/** The findings that rest on an answer or record; none leave no trace. */
function restingParagraph(
  findings: readonly LinkedFinding[],
  bookmarks: Bookmarks,
  keepNext: boolean,
): readonly Child[] {
  const children = restingOf(findings, bookmarks);
  return children.length === 0 ? [] : [new Paragraph({ style: "Small", keepNext, children: [...children] })];
}

function restingOf(
  findings: readonly LinkedFinding[],
  bookmarks: Bookmarks,
  lead = "",
): readonly ParagraphChild[] {
  if (findings.length === 0) return [];
  const links = findings.flatMap(({ number, anchor: to }, index) => [
    ...(index > 0 ? [run(", ")] : []),
    linkTo(to, String(number), bookmarks),
  ]);
  return [run(lead + restingLead(findings)), ...links];
}

function listOf(items: readonly Item[], level: number, bookmarks: Bookmarks): readonly Paragraph[] {
  return items.flatMap(({ inlines, items: inner }) => [
    new Paragraph({
      bullet: { level },
      keepNext: inner !== undefined,
      ...(level > 0 && { style: "Small" }),
      children: runs(inlines, bookmarks),
    }),
    ...(inner ? listOf(inner, level + 1, bookmarks) : []),
  ]);
}

function runs(inlines: readonly Inline[], bookmarks: Bookmarks): ParagraphChild[] {
  return inlines.flatMap(spoken).map((said) => spokenRun(said, bookmarks));
}

function spokenRun({ type, text, to }: Spoken, bookmarks: Bookmarks): ParagraphChild {
  if (to?.type === "anchor") return linkTo(to.anchor, text, bookmarks);
  if (to) return new ExternalHyperlink({ link: to.address, children: [run(text, { style: "Hyperlink" })] });
  if (type === "strong") return run(text, { bold: true });
  return type === "code" ? run(text, { style: "Code" }) : run(text);
}

/** With a bookmark for each place that something leads to. */
function anchored(
  anchors: readonly (string | undefined)[],
  children: readonly ParagraphChild[],
  bookmarks: Bookmarks,
): ParagraphChild[] {
  const ids = anchors.flatMap((anchor) => bookmarks.get(anchor ?? "") ?? []);
  if (ids.length === 0) return [...children];
  // One can't hold another: the last holds what it names, the others stand before it.
  return ids.map((id, at) => new Bookmark({ id, children: at === ids.length - 1 ? [...children] : [] }));
}

function linkTo(anchor: string, words: string, bookmarks: Bookmarks): ParagraphChild {
  const id = bookmarks.get(anchor);
  return id === undefined
    ? run(words)
    : new InternalHyperlink({ anchor: id, children: [run(words, { style: "Hyperlink" })] });
}
