import type { BlockContent, PhrasingContent, RootContent } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { AuthoredBlock, AuthoredInline } from "@/lib/domain/report/blocks/authored";

const WRITING: Options = {
  bullet: "-",
  bulletOther: "*",
  rule: "-",
  fences: true,
  listItemIndent: "one",
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
};

const MOST_NUMBER = 999_999_999;

/**
 * What an author wrote as Markdown again, by its meaning: lists stay lists, tables tables; whatever else could be read as markup is
 * escaped. No headings, so that no answer adds a part to the report: theirs are bold. Read again it gives the same blocks.
 */
export function authoredMarkdown(blocks: readonly AuthoredBlock[]): string {
  return toMarkdown({ type: "root", children: blocksOf(blocks) }, WRITING).replace(/\n+$/, "");
}

function blocksOf(blocks: readonly AuthoredBlock[]): RootContent[] {
  return blocks.filter(isSomething).map(blockOf);
}

/** An empty paragraph or heading can't be written. */
function isSomething(block: AuthoredBlock): boolean {
  return (block.type !== "paragraph" && block.type !== "heading") || block.inlines.length > 0;
}

/** Right below a paragraph only a list that begins with one, and with words, is read as a list. */
function needsEmptyLine(block: AuthoredBlock): boolean {
  if (block.type !== "list") return false;
  return (block.start !== null && block.start !== 1) || block.items[0]?.some(isSomething) !== true;
}

function blockOf(block: AuthoredBlock): RootContent {
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", children: inlinesOf(block.inlines) };
    case "heading":
      return {
        type: "paragraph",
        children: [{ type: "strong", children: inlinesOf(withoutStrong(block.inlines)) }],
      };
    case "quotation":
      return { type: "blockquote", children: blocksOf(block.blocks) as BlockContent[] };
    case "code":
      return { type: "code", value: block.text };
    case "rule":
      return { type: "thematicBreak" };
    case "list": {
      const items = block.items.flatMap(withoutBareLists);
      return {
        type: "list",
        ordered: block.start !== null,
        // No marker has ten digits.
        start: block.start && Math.min(block.start, MOST_NUMBER + 1 - items.length),
        spread: false,
        children: items.map((item) => ({
          type: "listItem",
          spread: item.some(needsEmptyLine),
          children: blocksOf(item) as BlockContent[],
        })),
      };
    }
    case "table": {
      const row = (cells: readonly (readonly AuthoredInline[])[]) => ({
        type: "tableRow" as const,
        children: cells.map((cell) => ({ type: "tableCell" as const, children: inlinesOf(cell) })),
      });
      return { type: "table", children: [row(block.columns), ...block.rows.map(row)] };
    }
  }
}

/** An item that begins with a list is that list's items: two marks in a line can be read as a rule. */
function withoutBareLists(item: readonly AuthoredBlock[]): readonly (readonly AuthoredBlock[])[] {
  const [first, ...rest] = item.filter(isSomething);
  if (first?.type !== "list") return [item];
  return [...first.items.flatMap(withoutBareLists), ...(rest.length > 0 ? withoutBareLists(rest) : [])];
}

function inlinesOf(inlines: readonly AuthoredInline[]): PhrasingContent[] {
  return inlines.map((inline): PhrasingContent => {
    switch (inline.type) {
      case "text":
        return { type: "text", value: inline.text };
      case "code":
        return { type: "inlineCode", value: inline.text };
      case "break":
        return { type: "break" };
      case "struck":
        return { type: "delete", children: inlinesOf(inline.inlines) };
      case "link":
        return { type: "link", url: inline.address, children: inlinesOf(inline.inlines) };
      default:
        return { type: inline.type, children: inlinesOf(inline.inlines) };
    }
  });
}

function withoutStrong(inlines: readonly AuthoredInline[]): readonly AuthoredInline[] {
  return inlines.flatMap((inline) => (inline.type === "strong" ? withoutStrong(inline.inlines) : [inline]));
}
