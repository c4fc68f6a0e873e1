import type { Definition, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";

/**
 * An author's Markdown as a small tree that every writer can set: the same that the page shows. Tags are text, pictures are
 * their description, links lead to web and mail addresses only, and what is nested too deeply is its text.
 */
export type AuthoredInline =
  | { readonly type: "text" | "code"; readonly text: string }
  | { readonly type: "emphasis" | "strong" | "struck"; readonly inlines: readonly AuthoredInline[] }
  | { readonly type: "link"; readonly address: string; readonly inlines: readonly AuthoredInline[] }
  | { readonly type: "break" };

export type AuthoredBlock =
  | { readonly type: "paragraph" | "heading"; readonly inlines: readonly AuthoredInline[] }
  | { readonly type: "quotation"; readonly blocks: readonly AuthoredBlock[] }
  | { readonly type: "code"; readonly text: string }
  | {
      readonly type: "list";
      /** The first number; null for a list without numbers. */
      readonly start: number | null;
      readonly items: readonly (readonly AuthoredBlock[])[];
    }
  | {
      readonly type: "table";
      readonly columns: readonly (readonly AuthoredInline[])[];
      readonly rows: readonly (readonly (readonly AuthoredInline[])[])[];
    }
  | { readonly type: "rule" };

const DEEPEST = 10;

export function authoredBlocks(markdown: string): readonly AuthoredBlock[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  const definitions = new Map(
    root.children.flatMap((node) => (node.type === "definition" ? [[node.identifier, node] as const] : [])),
  );
  return root.children.flatMap((node) => blockOf(node, definitions, 0));
}

/** A text that is not Markdown: its lines as paragraphs. */
export function plainBlocks(text: string): readonly AuthoredBlock[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ type: "paragraph", inlines: [{ type: "text", text: line }] }));
}

type Definitions = ReadonlyMap<string, Definition>;

function blockOf(node: RootContent, definitions: Definitions, depth: number): readonly AuthoredBlock[] {
  const inlines = (children: readonly PhrasingContent[]) =>
    children.flatMap((child) => inlineOf(child, definitions, depth + 1));
  const blocks = (children: readonly RootContent[]) =>
    children.flatMap((child) => blockOf(child, definitions, depth + 1));
  if (depth > DEEPEST) return [{ type: "paragraph", inlines: [{ type: "text", text: textIn(node) }] }];
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", inlines: inlines(node.children) }];
    case "heading":
      return [{ type: "heading", inlines: inlines(node.children) }];
    case "blockquote":
      return [{ type: "quotation", blocks: blocks(node.children) }];
    case "code":
      return [{ type: "code", text: node.value }];
    case "html":
      return plainBlocks(node.value);
    case "list": {
      const start = node.ordered ? (node.start ?? 1) : null;
      return [{ type: "list", start, items: node.children.map((item) => blocks(item.children)) }];
    }
    case "table": {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlines(cell.children)));
      return [{ type: "table", columns: head ?? [], rows }];
    }
    case "thematicBreak":
      return [{ type: "rule" }];
    default:
      return [];
  }
}

function inlineOf(node: PhrasingContent, definitions: Definitions, depth: number): readonly AuthoredInline[] {
  if (depth > DEEPEST) return [{ type: "text", text: textIn(node) }];
  const inlines = (children: readonly PhrasingContent[]) =>
    children.flatMap((child) => inlineOf(child, definitions, depth + 1));
  switch (node.type) {
    case "text":
    case "html":
      return [{ type: "text", text: node.value }];
    case "inlineCode":
      return [{ type: "code", text: node.value }];
    case "emphasis":
    case "strong":
      return [{ type: node.type, inlines: inlines(node.children) }];
    case "delete":
      return [{ type: "struck", inlines: inlines(node.children) }];
    case "break":
      return [{ type: "break" }];
    case "link":
      return linkTo(node.url, inlines(node.children));
    case "linkReference":
      return linkTo(definitions.get(node.identifier)?.url ?? "", inlines(node.children));
    case "image":
    case "imageReference":
      return [{ type: "text", text: `[image: ${node.alt || "no description"}]` }];
    default:
      return [];
  }
}

function linkTo(address: string, inlines: readonly AuthoredInline[]): readonly AuthoredInline[] {
  return /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address)
    ? [{ type: "link", address, inlines }]
    : inlines;
}

function textIn(node: Nodes): string {
  const texts: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("value" in next) texts.push(next.value);
    if ("children" in next) open.push(...[...next.children].reverse());
  }
  return texts.join(" ");
}
