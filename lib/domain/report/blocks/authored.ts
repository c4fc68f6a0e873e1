import type { Definition, Nodes, PhrasingContent, RootContent } from "mdast";
import { isRightToLeft } from "@/lib/domain/markdown/direction";
import { readMarkdown } from "@/lib/domain/markdown/read-markdown";

/**
 * An author's Markdown as a small tree that every writer can set: the same that the page shows. Tags are text, pictures are
 * their description, links lead to web and mail addresses only; no deeper than the reader of Markdown lets it be.
 */
export type AuthoredInline =
  | { readonly type: "text" | "code"; readonly text: string }
  | { readonly type: "emphasis" | "strong" | "struck"; readonly inlines: readonly AuthoredInline[] }
  | { readonly type: "link"; readonly address: string; readonly inlines: readonly AuthoredInline[] }
  | { readonly type: "break" };

/** `isRightToLeft` by its first letter; a quotation's blocks say it each. */
export type AuthoredBlock =
  | {
      readonly type: "paragraph" | "heading";
      readonly inlines: readonly AuthoredInline[];
      readonly isRightToLeft: boolean;
    }
  | { readonly type: "quotation"; readonly blocks: readonly AuthoredBlock[] }
  | { readonly type: "code"; readonly text: string }
  | {
      readonly type: "list";
      /** The first number; null for a list without numbers. */
      readonly start: number | null;
      readonly items: readonly (readonly AuthoredBlock[])[];
      readonly isRightToLeft: boolean;
    }
  | {
      readonly type: "table";
      readonly columns: readonly (readonly AuthoredInline[])[];
      readonly rows: readonly (readonly (readonly AuthoredInline[])[])[];
      readonly isRightToLeft: boolean;
    }
  | { readonly type: "rule" };

export function authoredBlocks(markdown: string): readonly AuthoredBlock[] {
  const { children } = readMarkdown(markdown);
  const definitions = new Map(
    children.flatMap((node) => (node.type === "definition" ? [[node.identifier, node] as const] : [])),
  );
  return children.flatMap((node) => blockOf(node, definitions));
}

/** A text that is not Markdown: its lines as paragraphs. */
export function plainBlocks(text: string): readonly AuthoredBlock[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({
      type: "paragraph",
      inlines: [{ type: "text", text: line }],
      isRightToLeft: isRightToLeft(line),
    }));
}

type Definitions = ReadonlyMap<string, Definition>;

function blockOf(node: RootContent, definitions: Definitions): readonly AuthoredBlock[] {
  const inlines = (children: readonly PhrasingContent[]) =>
    children.flatMap((child) => inlineOf(child, definitions));
  const blocks = (children: readonly RootContent[]) =>
    children.flatMap((child) => blockOf(child, definitions));
  const direction = { isRightToLeft: isRightToLeft(wordsOf(node)) };
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [{ type: node.type, inlines: inlines(node.children), ...direction }];
    case "blockquote":
      return [{ type: "quotation", blocks: blocks(node.children) }];
    case "code":
      return [{ type: "code", text: node.value }];
    case "list": {
      const start = node.ordered ? (node.start ?? 1) : null;
      return [
        { type: "list", start, items: node.children.map((item) => blocks(item.children)), ...direction },
      ];
    }
    case "table": {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlines(cell.children)));
      return [{ type: "table", columns: head ?? [], rows, ...direction }];
    }
    case "thematicBreak":
      return [{ type: "rule" }];
    default:
      return [];
  }
}

function inlineOf(node: PhrasingContent, definitions: Definitions): readonly AuthoredInline[] {
  const inlines = (children: readonly PhrasingContent[]) =>
    children.flatMap((child) => inlineOf(child, definitions));
  switch (node.type) {
    case "text":
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

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join(" ") : "";
}

function linkTo(address: string, inlines: readonly AuthoredInline[]): readonly AuthoredInline[] {
  return /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address)
    ? [{ type: "link", address, inlines }]
    : inlines;
}
