import {
  ExternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from "docx";
import { NUMBERED } from "@/lib/docx/docx-styles";
import { ruledTable } from "@/lib/docx/ruled-table";
import { run } from "@/lib/docx/run";
import type { AuthoredBlock, AuthoredInline } from "@/lib/domain/report/blocks/authored";

/**
 * Where a paragraph stands: in which list, how deep, and in how many quotations; whether it stays with what follows, and what
 * numbers lists.
 */
type Place = {
  readonly list: { readonly level: number; readonly instance: number | null } | null;
  readonly quotations: number;
  readonly isKept: boolean;
  readonly numbers: ListNumbers;
};

/** Gives every list with numbers of a document its own, so that each begins anew. */
export type ListNumbers = { readonly next: () => number };

export function listNumbers(): ListNumbers {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return count;
    },
  };
}

const DEEPEST = 8;

/** An author's Markdown as paragraphs and tables of Word. With `keepsEnd` the last block stays on the page of what follows it. */
export function authoredParagraphs(
  blocks: readonly AuthoredBlock[],
  { keepsEnd = false, numbers }: { readonly keepsEnd?: boolean; readonly numbers: ListNumbers },
): readonly (Paragraph | Table)[] {
  return paragraphsAt(blocks, { list: null, quotations: 0, isKept: keepsEnd, numbers });
}

function paragraphsAt(blocks: readonly AuthoredBlock[], place: Place): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const isKept = place.isKept && index === blocks.length - 1;
    return blockOf(block, { ...place, isKept }, index === 0);
  });
}

/** Only the first paragraph of an item carries its mark; the others stand under it. */
function blockOf(block: AuthoredBlock, place: Place, isFirst: boolean): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case "paragraph":
      return [paragraph(runs(block.inlines), place, isFirst, block.isRightToLeft)];
    case "heading":
      return [paragraph(runs(block.inlines, { bold: true }), place, isFirst, block.isRightToLeft)];
    case "code":
      return block.text
        .split("\n")
        .map((line, index) => paragraph([run(line, { style: "Code" })], place, isFirst && index === 0));
    case "quotation":
      return paragraphsAt(block.blocks, { ...place, list: null, quotations: place.quotations + 1 });
    case "list": {
      const level = Math.min((place.list?.level ?? -1) + 1, DEEPEST);
      const list = { level, instance: block.start === null ? null : place.numbers.next() };
      return block.items.flatMap((item, index) =>
        paragraphsAt(item, { ...place, list, isKept: place.isKept && index === block.items.length - 1 }),
      );
    }
    case "table": {
      const bidirectional = block.isRightToLeft ? { bidirectional: true } : {};
      const cell = (inlines: readonly AuthoredInline[], style: Style = {}) => [
        new Paragraph({ style: "Cell", ...bidirectional, children: [...runs(inlines, style)] }),
      ];
      const head = (inlines: readonly AuthoredInline[]) => cell(inlines, { bold: true });
      const rows = block.rows.map((cells) => block.columns.map((_, index) => cell(cells[index] ?? [])));
      return [
        ruledTable(
          block.columns.map((inlines) => head(inlines)),
          rows,
          block.columns.map(() => 1),
        ),
        new Paragraph({ style: "Small", children: [] }),
      ];
    }
    case "rule":
      return [new Paragraph({ thematicBreak: true })];
  }
}

function paragraph(
  children: readonly ParagraphChild[],
  { list, quotations, isKept }: Place,
  isFirst: boolean,
  isRightToLeft = false,
): Paragraph {
  const marked =
    list === null || !isFirst
      ? {}
      : list.instance === null
        ? { bullet: { level: list.level } }
        : { numbering: { reference: NUMBERED, level: list.level, instance: list.instance } };
  const left = 400 * (quotations + (list !== null && !isFirst ? list.level + 1 : 0));
  return new Paragraph({
    ...marked,
    ...(isKept && { keepNext: true }),
    ...(isRightToLeft && { bidirectional: true }),
    ...(quotations > 0 && { style: "Quotation" }),
    ...(left > 0 && { indent: { left } }),
    children: [...children],
  });
}

type Style = Omit<IRunOptions, "text" | "children">;

function runs(inlines: readonly AuthoredInline[], style: Style = {}): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => inlineRuns(inline, style));
}

function inlineRuns(inline: AuthoredInline, style: Style): readonly ParagraphChild[] {
  switch (inline.type) {
    case "text":
      return [run(inline.text, style)];
    case "code":
      return [run(inline.text, { ...style, style: "Code" })];
    case "emphasis":
      return runs(inline.inlines, { ...style, italics: true });
    case "strong":
      return runs(inline.inlines, { ...style, bold: true });
    case "struck":
      return runs(inline.inlines, { ...style, strike: true });
    case "break":
      return [new TextRun({ break: 1 })];
    case "link": {
      const children = [...runs(inline.inlines, { ...style, style: "Hyperlink" })];
      return [new ExternalHyperlink({ link: inline.address, children })];
    }
  }
}
