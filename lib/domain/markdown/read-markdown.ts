/**
 * What authors write, read as Markdown: one reader for the page, for documents and for pasted texts. It owns what of Markdown
 * is taken and how much of it; knows no page and no document. CommonMark with tables and struck text; tags are text like any
 * other; a line end that somebody typed is a line break.
 */

import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Table, Text } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { stretchesOf } from "@/lib/domain/markdown/stretches";

/** Lists and quotations in each other, and emphases, links in each other; what lies deeper is its text. */
export const DEEPEST = 10;
/** Of a table, each; what has more is its text. */
const MOST_COLUMNS = 40;
const MOST_CELLS = 4_000;

/**
 * The tree of a text. It is never deeper than renderers can go, and reading it takes time in proportion to its length: what
 * is nested too deeply, and paragraphs with more marks than anybody means, stand in it as the text they are. Never throws.
 */
export function readMarkdown(text: string): Root {
  const blocks = topBlocks(text);
  const used = new Set(blocks.flatMap(({ node }) => referencesIn(node)));
  const children = blocks.flatMap(({ node, source }) =>
    // A definition shows nothing; one that nothing refers to is a line somebody wrote.
    node.type === "definition" && !used.has(node.identifier)
      ? [paragraphOf(sourceOf(node, source))]
      : boundedBlock(node, source, 0),
  );
  return { type: "root", children };
}

function referencesIn(node: Nodes): readonly string[] {
  const found: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === "linkReference" || next.type === "imageReference") found.push(next.identifier);
    if ("children" in next) for (const child of next.children) open.push(child);
  }
  return found;
}

/** A block at the top of a text, as it was parsed, with the stretch of text that its positions count in. */
export type TopBlock = { readonly node: RootContent; readonly source: string; readonly start: number };

/** The blocks at the top of a text: inside they may be as deep as `stretchesOf` lets them be. `start` is where their stretch begins. */
export function topBlocks(text: string): readonly TopBlock[] {
  return stretchesOf(text).flatMap(({ source, start, isText }) =>
    (isText ? textBlock(source) : parsed(source)).map((node) => ({ node, source, start })),
  );
}

function parsed(source: string): readonly RootContent[] {
  return fromMarkdown(source, {
    // Two tildes strike, one is a tilde: “~5 %”. No footnotes, and no links made of what looks like one.
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  }).children;
}

function textBlock(source: string): readonly RootContent[] {
  if (source.trim() === "") return [];
  const end = { line: 1, column: 1, offset: source.trimEnd().length };
  return [{ ...paragraphOf(source), position: { start: { line: 1, column: 1, offset: 0 }, end } }];
}

function boundedBlock(node: RootContent, source: string, depth: number): RootContent[] {
  switch (node.type) {
    case "html":
      return [paragraphOf(node.value)];
    case "blockquote":
    case "list":
      if (depth >= DEEPEST) return [paragraphOf(sourceOf(node, source))];
      break;
    case "table":
      if (isTooLarge(node.children)) return [paragraphOf(sourceOf(node, source))];
      return [withChildren(widened(node), (child) => boundedInside(child, source, depth + 1))];
    case "paragraph":
    case "heading":
      return [{ ...node, children: node.children.flatMap((child) => boundedInline(child, source, 0)) }];
    default:
  }
  return [withChildren(node, (child) => boundedInside(child, source, depth + 1))];
}

/** What stands in a quotation, a list or a table: blocks again, items, rows or cells. */
function boundedInside(node: Nodes, source: string, depth: number): Nodes[] {
  if (node.type === "tableCell")
    return [{ ...node, children: node.children.flatMap((child) => boundedInline(child, source, 0)) }];
  if (node.type === "listItem" || node.type === "tableRow")
    return [withChildren(node, (child) => boundedInside(child, source, depth))];
  return boundedBlock(node as RootContent, source, depth);
}

function boundedInline(
  node: PhrasingContent,
  source: string,
  depth: number,
  inLink = false,
): PhrasingContent[] {
  if (node.type === "text" || node.type === "html") return lines(node.value);
  if (!("children" in node)) return [node];
  if (depth >= DEEPEST) return lines(sourceOf(node, source));
  const isLink = node.type === "link" || node.type === "linkReference";
  const children = node.children.flatMap((child) =>
    boundedInline(child, source, depth + 1, inLink || isLink),
  );
  // An address in a link is its words: pages and Word know no link in another.
  return isLink && inLink ? children : [{ ...node, children } as PhrasingContent];
}

function withChildren<Node extends Nodes>(node: Node, change: (child: Nodes) => Nodes[]): Node {
  if (!("children" in node)) return node;
  const { children } = node as Parents;
  return { ...node, children: (children as Nodes[]).flatMap(change) } as Node;
}

/** With a column for every cell of its longest row: a renderer drops those that have no heading above them. */
function widened(table: Table): Table {
  const [head, ...rows] = table.children;
  const more = columnsOf(table.children) - (head?.children.length ?? 0);
  if (!head || more <= 0) return table;
  const cells = Array.from({ length: more }, () => ({ type: "tableCell" as const, children: [] }));
  return {
    ...table,
    align: [...(table.align ?? []), ...cells.map(() => null)],
    children: [{ ...head, children: [...head.children, ...cells] }, ...rows],
  };
}

function columnsOf(rows: readonly { readonly children: readonly unknown[] }[]): number {
  return rows.reduce((most, { children }) => Math.max(most, children.length), 0);
}

function isTooLarge(rows: readonly { readonly children: readonly unknown[] }[]): boolean {
  const columns = columnsOf(rows);
  return columns > MOST_COLUMNS || columns * rows.length > MOST_CELLS;
}

function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function paragraphOf(text: string): Paragraph {
  return { type: "paragraph", children: lines(text.trim()) };
}

/** A text with a break at each line end. Spaces where lines begin and end are nothing anybody sees. */
function lines(text: string): (Text | { type: "break" })[] {
  return text
    .split(/[ \t]*(?:\r\n|\r|\n)[ \t]*/)
    .flatMap((value, index) => [
      ...(index > 0 ? [{ type: "break" as const }] : []),
      ...(value === "" ? [] : [{ type: "text" as const, value }]),
    ]);
}
