/**
 * The report as a Word document: a writer over the same blocks as the others, with real headings, lists, tables, links and
 * pictures. Knows no reader and no page.
 */

import {
  Bookmark,
  Document,
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
import type { Block, Inline, Item, LinkedFinding } from "@/lib/domain/report/blocks/block";
import { reportBlocks } from "@/lib/domain/report/blocks/report-blocks";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { curled, spoken } from "@/lib/domain/report/blocks/spoken";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { columnWidths, filledColumns } from "@/lib/domain/report/typst/column-widths";

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
  const [, head, ...blocks] = reportBlocks(report, given.review ?? null, given.mark ?? null);
  const bookmarks = bookmarksOf(blocks);
  const named = { bookmarks, figures: await figureParagraphs(report), numbers: listNumbers() };
  const notice = [redaction ? "Redacted copy" : "", given.notice ?? ""].filter(Boolean);
  const document = new Document({
    title: clean(meta.title),
    creator: clean(meta.authors.join(", ")) || "Landfall",
    description: `Handling: ${HANDLING_LABELS[meta.handling]}`,
    subject: "Social-model report",
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
        headers: {
          default: new Header({
            children: [
              pageLine(
                [`Handling: ${HANDLING_LABELS[meta.handling]}`, ...notice].join(" · "),
                revisionOf(report),
              ),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [pageLine(meta.title, [PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES])],
          }),
        },
        children: [
          new Paragraph({ style: "Kicker", children: [run("Social-model report")] }),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            ...direction(meta.title),
            children: [run(meta.title)],
          }),
          ...(head ? childrenOf(head, named) : []),
          ...contentsOf(blocks, bookmarks),
          ...blocks.flatMap((block) => childrenOf(block, named)),
        ],
      },
    ],
  });
  const written = await Packer.toBuffer(document, undefined, [FONT_TABLE]);
  return settled(written, meta.revision?.submittedAt ?? DRAFTED);
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

function bookmarksOf(blocks: readonly Block[]): Bookmarks {
  const anchors = blocks.flatMap((block) =>
    (block.type === "heading" || block.type === "record" || block.type === "answer") &&
    block.anchor !== undefined
      ? [block.anchor]
      : [],
  );
  return new Map(anchors.map((anchor, index) => [anchor, `place${index + 1}`]));
}

/** Links instead of a field that Word would have to fill in, asking first. */
function contentsOf(blocks: readonly Block[], bookmarks: Bookmarks): readonly Child[] {
  const lines = blocks.flatMap((block) => {
    if (block.type !== "heading" || block.level !== 2 || block.anchor === undefined) return [];
    return [
      new Paragraph({
        style: "Contents",
        children: [linkTo(block.anchor, block.inlines.map(({ text }) => text).join(""), bookmarks)],
      }),
    ];
  });
  return [new Paragraph({ style: "Asked", keepNext: true, children: [run("Contents")] }), ...lines];
}

function childrenOf(block: Block, { bookmarks, figures, numbers }: Named): readonly Child[] {
  switch (block.type) {
    case "heading": {
      const level = block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
      return [
        new Paragraph({
          heading: level,
          children: anchored(block.anchor, block.inlines.map(inlineRun), bookmarks),
        }),
      ];
    }
    case "paragraph":
      return [
        new Paragraph({
          keepNext: block.inlines.at(-1)?.text.endsWith(":") === true,
          children: block.inlines.map(inlineRun),
        }),
      ];
    case "list":
      return listOf(block.items, 0);
    case "table": {
      if (block.rows.length === 0)
        return [new Paragraph({ style: "Small", children: [run(`${block.caption}: none given.`)] })];
      const all = block.rows.map(({ cells, spoken }) => spoken ?? cells);
      const { columns, rows } = filledColumns(block.columns, all);
      const cell = (text: string, bold = false) => [
        new Paragraph({ style: "Cell", keepNext: bold, ...direction(text), children: [run(text, { bold })] }),
      ];
      return [
        ...(block.isNamedAbove
          ? []
          : [new Paragraph({ style: "Caption", keepNext: true, children: [run(curled(block.caption))] })]),
        ruledTable(
          columns.map((column) => cell(curled(column), true)),
          rows.map((cells) => cells.map((text) => cell(text))),
          columnWidths(columns, rows, OTHER_TYPEFACES),
        ),
        new Paragraph({ style: "Small", children: [] }),
      ];
    }
    case "excerpts":
      return [
        new Paragraph({ style: "Asked", keepNext: true, children: [run(`Where “${block.term}” stands`)] }),
        ...block.uses.map(
          ({ excerpt, label, anchor }) =>
            new Paragraph({
              bullet: { level: 0 },
              children: [
                run(`“${excerpt}” `),
                anchor === undefined ? run(label) : linkTo(anchor, label, bookmarks),
              ],
            }),
        ),
      ];
    case "record":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          ...direction(block.name),
          children: anchored(block.anchor, [run(block.name)], bookmarks),
        }),
        ...restingOf(block.findings, bookmarks, true),
      ];
    case "answer":
      return answerOf(block, bookmarks, numbers);
    case "figure":
      return figures.get(block.id) ?? [];
  }
}

function answerOf(
  { line, anchor, findings }: Extract<Block, { type: "answer" }>,
  bookmarks: Bookmarks,
  numbers: ListNumbers,
): readonly Child[] {
  const isMarkdown = line.isMarkdown && line.status === "answered";
  const asides = asidesOf(line);
  return [
    new Paragraph({
      style: "Asked",
      keepNext: true,
      children: anchored(anchor, [run(curled(line.asked))], bookmarks),
    }),
    ...authoredParagraphs(isMarkdown ? authoredBlocks(line.text) : plainBlocks(line.text), {
      keepsEnd: asides !== "" || findings.length > 0,
      numbers,
    }),
    ...(asides === ""
      ? []
      : [new Paragraph({ style: "Small", keepNext: findings.length > 0, children: [run(asides)] })]),
    ...restingOf(findings, bookmarks, false),
  ];
}

/** The findings that rest on an answer or record; none leave no trace. */
function restingOf(
  findings: readonly LinkedFinding[],
  bookmarks: Bookmarks,
  keepNext: boolean,
): readonly Child[] {
  if (findings.length === 0) return [];
  const links = findings.flatMap(({ title, anchor: to }, index) => [
    ...(index > 0 ? [run("; ")] : []),
    linkTo(to, title, bookmarks),
  ]);
  return [
    new Paragraph({ style: "Small", keepNext, children: [run("Findings resting on this: "), ...links] }),
  ];
}

function listOf(items: readonly Item[], level: number): readonly Paragraph[] {
  return items.flatMap(({ inlines, items: inner }) => [
    new Paragraph({
      bullet: { level },
      keepNext: inner !== undefined,
      ...(level > 0 && { style: "Small" }),
      children: inlines.map(inlineRun),
    }),
    ...(inner ? listOf(inner, level + 1) : []),
  ]);
}

function inlineRun(inline: Inline): TextRun {
  const { type, text } = spoken(inline);
  switch (type) {
    case "strong":
      return run(text, { bold: true });
    case "code":
      return run(text, { style: "Code" });
    default:
      return run(text);
  }
}

function anchored(
  anchor: string | undefined,
  children: readonly ParagraphChild[],
  bookmarks: Bookmarks,
): readonly ParagraphChild[] {
  const id = anchor === undefined ? undefined : bookmarks.get(anchor);
  return id === undefined ? children : [new Bookmark({ id, children: [...children] })];
}

function linkTo(anchor: string, words: string, bookmarks: Bookmarks): ParagraphChild {
  const id = bookmarks.get(anchor);
  return id === undefined
    ? run(words)
    : new InternalHyperlink({ anchor: id, children: [run(words, { style: "Hyperlink" })] });
}
