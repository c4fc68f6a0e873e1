import { type Block, documentBlocks } from "@/lib/domain/proposing/document-blocks";
import { isSilent, type Role, roleOf } from "@/lib/domain/proposing/heading-role";
import { sentencesOf } from "@/lib/domain/proposing/sentences";

/** More than two hundred pages: what is longer is not read at once. */
export const LONGEST_DOCUMENT = 800_000;

export type Sentence = {
  /** From 1, in the order of the document. A row of a table is one. */
  readonly number: number;
  readonly text: string;
};

export type ReadBlock =
  | {
      readonly type: "paragraph" | "item" | "quote";
      /** Of an item: 0 at the top of its list. */
      readonly depth: number;
      readonly sentences: readonly Sentence[];
    }
  | {
      readonly type: "row";
      readonly header: readonly string[];
      readonly cells: readonly string[];
      readonly sentences: readonly [Sentence];
    };

/** What stands between one heading and the next. */
export type Part = {
  /** The headings it stands under, from the top down; its own is the last. None before the first heading. */
  readonly headings: readonly string[];
  /** What it is about by its heading, else by one above it. */
  readonly role: Role | null;
  /** Whether its own heading says so. */
  readonly isNamed: boolean;
  readonly blocks: readonly ReadBlock[];
  /** As it was written, Markdown and all, without its heading. */
  readonly source: string;
};

type Open = {
  headings: readonly { level: number; text: string; role: Role | null }[];
  blocks: ReadBlock[];
  source: string[];
};

/** Cuts a document into parts, blocks and numbered sentences. Pure; at most `LONGEST_DOCUMENT` characters are looked at. */
export function readDocument(text: string): readonly Part[] {
  const parts: Part[] = [];
  let number = 0;
  let open: Open = { headings: [], blocks: [], source: [] };
  const close = () => {
    if (open.blocks.length > 0 || open.source.length > 0 || open.headings.length > 0)
      parts.push(partOf(open));
  };
  const numbered = (words: string): Sentence => {
    number += 1;
    return { number, text: words };
  };
  const all = documentBlocks(text.slice(0, LONGEST_DOCUMENT));
  const title = titleOf(all);
  for (const block of all) {
    if (block.type === "heading") {
      close();
      const above = open.headings.filter(({ level }) => level < block.level);
      open = {
        headings: [...above, { ...block, role: block === title ? null : roleOf(block.text) }],
        blocks: [],
        source: [],
      };
      continue;
    }
    const isTogether = block.type === "item" || block.type === "row";
    if (open.source.length > 0 && !(isTogether && open.blocks.at(-1)?.type === block.type))
      open.source.push("");
    open.source.push(block.source);
    if (block.type === "code") continue;
    if (block.type === "row") {
      const { header, cells } = block;
      open.blocks.push({
        type: "row",
        header,
        cells,
        sentences: [numbered(cells.filter(Boolean).join(" · "))],
      });
      continue;
    }
    const depth = block.type === "item" ? block.depth : 0;
    open.blocks.push({ type: block.type, depth, sentences: sentencesOf(block.text).map(numbered) });
  }
  close();
  return parts;
}

/** The heading that stands first and above all others is the document's name: it says nothing of what is under it. */
function titleOf(blocks: readonly Block[]): Block | null {
  const [first, ...others] = blocks.filter((block) => block.type === "heading");
  if (!first) return null;
  // The only heading, above everything: a long one is a name too, a short one a label.
  if (others.length === 0) return first === blocks[0] && first.text.split(/\s+/).length > 5 ? first : null;
  // A plain line above everything: “Notes of the team, second draft”.
  if (first === blocks[0] && first.level >= 8 && first.text.split(/\s+/).length > 3) return first;
  return others.every(({ level }) => level > first.level) ? first : null;
}

function partOf({ headings, blocks, source }: Open): Part {
  const own = headings.at(-1)?.role ?? null;
  // What is silent above stays silent below: “Team”, then “Impact of our earlier work”.
  const silent = headings.find(({ role }) => isSilent(role))?.role;
  const inherited = headings.findLast(({ role }) => role !== null)?.role ?? null;
  const text = source.join("\n").trim();
  return {
    headings: headings.map((heading) => heading.text),
    role: silent ?? own ?? inherited,
    isNamed: own !== null,
    blocks,
    source: text,
  };
}
