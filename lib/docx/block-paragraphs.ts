/** Blocks of a document as Word has them: paragraphs, lists, tables and links. Knows no report and no page. */

import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  type Table,
} from "docx";
import { authoredParagraphs, type ListNumbers } from "@/lib/docx/authored-paragraphs";
import type { DrawingParagraphs, FigureParagraphs } from "@/lib/docx/figure-paragraphs";
import { ruledTable } from "@/lib/docx/ruled-table";
import { direction, run } from "@/lib/docx/run";
import { asidesOf } from "@/lib/domain/report/blocks/asides";
import { authoredBlocks, plainBlocks } from "@/lib/domain/report/blocks/authored";
import type { AnswerBlock, FlatBlock, Inline, Item, LinkedFinding } from "@/lib/domain/report/blocks/block";
import { restingLead } from "@/lib/domain/report/blocks/findings-by-number";
import { leadInLines } from "@/lib/domain/report/blocks/lead-in-lines";
import { plainText } from "@/lib/domain/report/blocks/plain-text";
import { curled, type Spoken, spoken } from "@/lib/domain/report/blocks/spoken";
import { blockWriter } from "@/lib/domain/report/blocks/writers";
import { columnWidths, filledColumns, spokenRows, textOf } from "@/lib/domain/report/typst/column-widths";

export type Child = Paragraph | Table;

/** How much wider letters may be where the house typefaces aren't installed. */
const OTHER_TYPEFACES = 1.2;

/** Names of bookmarks: Word allows letters, digits and forty characters. */
export type Bookmarks = ReadonlyMap<string, string>;

/** What blocks name and do not hold: places in the document, drawings made beforehand, and what numbers lists. */
type Named = {
  readonly bookmarks: Bookmarks;
  readonly figures: FigureParagraphs;
  readonly drawings: DrawingParagraphs;
  readonly numbers: ListNumbers;
};

export function bookmarksOf(blocks: readonly FlatBlock[]): Bookmarks {
  const anchors = blocks.flatMap((block) => {
    if (block.type === "record") return block.anchors;
    return "anchor" in block && block.anchor !== undefined ? [block.anchor] : [];
  });
  return new Map(anchors.map((anchor, index) => [anchor, `place${index + 1}`]));
}

/** What a block comes to. */
export const childrenOf: (block: FlatBlock, named: Named) => readonly Child[] = blockWriter<
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
  drawing: (block, { drawings }) => drawings.get(block) ?? [],
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

export function linkTo(anchor: string, words: string, bookmarks: Bookmarks): ParagraphChild {
  const id = bookmarks.get(anchor);
  return id === undefined
    ? run(words)
    : new InternalHyperlink({ anchor: id, children: [run(words, { style: "Hyperlink" })] });
}
