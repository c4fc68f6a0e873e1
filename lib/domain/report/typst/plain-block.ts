import { isRightToLeft } from "@/lib/domain/markdown/direction";
import type { TypstBlock, TypstDocument } from "@/lib/domain/report/typst/typst-document";

/** Of a paragraph in print; a longer one is no use to anybody who reads a page. */
const LONGEST_LINE = 4_000;

/** The document with the blocks at these places as nothing but their words. */
export function withPlainBlocks(document: TypstDocument, places: ReadonlySet<number>): TypstDocument {
  const blocks = document.blocks.map((block, at) => (places.has(at) ? plainBlock(block) : block));
  return { ...document, blocks };
}

function plainBlock(block: TypstBlock): TypstBlock {
  const [first = null] = block.type === "record" ? block.anchors : [];
  const anchor = "anchor" in block ? (block.anchor ?? null) : first;
  const title =
    block.type === "record" ? block.name : wordsOf("inlines" in block ? block.inlines : []).join("");
  const level = block.type === "record" ? 3 : block.type === "heading" ? block.level - 1 : null;
  const lines = level === null ? wordsOf(block) : [];
  return {
    type: "plain",
    anchor,
    level: level === null ? null : Math.max(level, 1),
    title,
    lines: lines.flatMap(cut).map((text) => ({ text, isRightToLeft: isRightToLeft(text) })),
  };
}

/** Every text in a value, in order, but what only says how or where. */
function wordsOf(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return NO_WORDS.has(key) || value.trim() === "" ? [] : [value];
  if (Array.isArray(value))
    return isOneLine(value)
      ? [value.flatMap((each) => wordsOf(each)).join("")]
      : value.flatMap((each) => wordsOf(each));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => wordsOf(member, name));
}

/** Pieces of one paragraph or cell, not paragraphs of one answer. */
function isOneLine(values: readonly unknown[]): boolean {
  return (
    values.length > 0 && values.every((value) => IN_LINE.has((value as { type?: string } | null)?.type ?? ""))
  );
}

const IN_LINE: ReadonlySet<string> = new Set(
  "text words sentence strong time emphasis struck link break".split(" "),
);
const NO_WORDS: ReadonlySet<string> = new Set(["type", "svg", "anchor", "anchors", "address", "id"]);

function cut(text: string): readonly string[] {
  return text.length <= LONGEST_LINE
    ? [text]
    : (text.match(new RegExp(`[^]{1,${LONGEST_LINE}}`, "gu")) ?? []);
}
