import {
  type Block,
  type FindingBlock,
  type FlatBlock,
  type FoldDepth,
  heading,
  type Inline,
  type Item,
  list,
  paragraph,
  sentence,
  words,
} from "@/lib/domain/report/blocks/block";
import type { ReportTree } from "@/lib/domain/report/report-tree";

/** How deep documents unfold, which have nothing to click on. */
const UNFOLDED: FoldDepth = 1;

/** The report as documents set it: title and head, then each part under its heading, with what is folded unfolded. */
export function documentBlocks({ title, head, parts, end }: ReportTree): readonly FlatBlock[] {
  return [
    heading(1, title),
    head,
    ...parts.flatMap((part) => [
      heading(2, part.title + (part.state ? `: ${part.state}` : ""), part.anchor),
      ...part.blocks.flatMap(flat),
    ]),
    ...end,
  ];
}

function flat(block: Block): readonly FlatBlock[] {
  switch (block.type) {
    case "disclosure":
      if (block.depth > UNFOLDED) return [];
      return [...(block.isHeading ? [heading(3, block.title)] : []), ...block.blocks.flatMap(flat)];
    case "finding":
      return flatFinding(block);
    case "figure":
      return [block, ...block.same];
    case "table":
      return [block, ...block.rows.flatMap(({ below = [] }) => below)];
    case "record":
      return [block, ...block.answers];
    case "list":
      return [list(block.items.flatMap(flatItem))];
    default:
      return [block];
  }
}

function flatFinding({ anchor, chips, title, explanation, items }: FindingBlock): readonly FlatBlock[] {
  const states = chips.flatMap((each, at): readonly Inline[] => (at > 0 ? [words(" · "), each] : [each]));
  return [
    heading(3, [...states, words(": "), sentence(title)], anchor),
    paragraph(sentence(explanation)),
    list(items.flatMap(flatItem)),
  ];
}

/** An item whose items are folded under a title alone gives them in its place. */
function flatItem({ inlines, items = [], fold }: Item): readonly Item[] {
  if (fold && fold.depth > UNFOLDED) return [];
  const inner = items.flatMap(flatItem);
  if (inlines.length === 0) return inner;
  return [{ inlines, ...(inner.length > 0 && { items: inner }) }];
}
