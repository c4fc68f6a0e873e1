import type { Nodes, RootContent } from "mdast";
import { type TopBlock, topBlocks } from "@/lib/domain/markdown/read-markdown";

/** A part of a document that can be placed by itself. */
export type Piece = {
  /** The headings it stands under, from the top down, its own last; none in a document without headings. */
  readonly headings: readonly string[];
  /** Markdown, without its heading. */
  readonly text: string;
};

type Heading = { readonly depth: number; readonly words: string };

/** Longer than this, a bold paragraph is a sentence somebody stressed. */
const LONGEST_HEADING = 100;

/**
 * Cuts a Markdown document at its headings, of whatever depth: each piece is what stands between one and the next. Where there
 * are none, at paragraphs that are bold from end to end, which many people use as headings; where there are none of these
 * either, every paragraph, list, table and quote is a piece. Text before the first heading is a piece without headings; a
 * heading with nothing of its own below it only leads to those under it. Nothing else is left out, changed or reordered.
 */
export function splitDocument(markdown: string): readonly Piece[] {
  const source = markdown.replaceAll("\r\n", "\n");
  const blocks = topBlocks(source);
  for (const headingOf of [realHeading, boldHeading]) {
    if (blocks.some(({ node }) => headingOf(node))) return cutAt(source, blocks, headingOf);
  }
  return blocks.map((block) => ({ headings: [], text: textOf(source, [block]) }));
}

function cutAt(
  source: string,
  blocks: readonly TopBlock[],
  headingOf: (block: RootContent) => Heading | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let trail: readonly Heading[] = [];
  let below: TopBlock[] = [];
  const finish = () => {
    const headings = trail.map(({ words }) => words);
    if (below.length > 0) pieces.push({ headings, text: textOf(source, below) });
    below = [];
  };
  for (const block of blocks) {
    const heading = headingOf(block.node);
    if (!heading) {
      below.push(block);
      continue;
    }
    finish();
    trail = [...trail.filter(({ depth }) => depth < heading.depth), heading];
  }
  finish();
  return pieces;
}

function realHeading(block: RootContent): Heading | null {
  return block.type === "heading" ? { depth: block.depth, words: wordsOf(block).trim() } : null;
}

function boldHeading(block: RootContent): Heading | null {
  if (block.type !== "paragraph" || block.children.length !== 1) return null;
  const [only] = block.children;
  const words = only?.type === "strong" ? wordsOf(only).trim() : "";
  return words !== "" && words.length <= LONGEST_HEADING ? { depth: 1, words } : null;
}

/** The source from the first of these blocks to the end of the last, as it was written. */
function textOf(source: string, blocks: readonly TopBlock[]): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const start = first?.node.position?.start;
  // Code that is set in by spaces begins before its first word.
  const from = (first?.start ?? 0) + (start?.offset ?? 0) - ((start?.column ?? 1) - 1);
  return source.slice(from, (last?.start ?? 0) + (last?.node.position?.end.offset ?? 0)).trimEnd();
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
