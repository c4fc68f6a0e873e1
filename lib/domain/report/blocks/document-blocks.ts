import { STEP } from "@/lib/domain/assessment/label-steps";
import { isGrave } from "@/lib/domain/findings/is-grave";
import {
  type Block,
  type FindingBlock,
  type FlatBlock,
  heading,
  type Inline,
  type Item,
  list,
  paragraph,
  type Read,
  sentence,
  strong,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import type { ReportPart, ReportTree } from "@/lib/domain/report/report-tree";

/** The report as documents set it. */
export type DocumentBlocks = {
  /** Title, head and every part, what is folded at the first depth unfolded. */
  readonly body: readonly FlatBlock[];
  /** The answers, and what parts have in full: set small, and in a PDF on demand. */
  readonly annex: readonly FlatBlock[];
};

export function documentBlocks({ title, head, parts, end }: ReportTree): DocumentBlocks {
  const given = parts.filter(({ isAnnex }) => isAnnex);
  const others = parts.filter(({ isAnnex }) => !isAnnex);
  return {
    body: [heading(1, title), head, ...others.flatMap(partBlocks), ...end],
    annex: [
      ...given.flatMap(partBlocks),
      ...others.flatMap(({ title, blocks }) => {
        const full = blocks.flatMap((block) => annexed(block));
        return full.length === 0 ? [] : [heading(2, `${title}, in full`), ...full];
      }),
    ],
  };
}

/** Title, what it comes to, and the rest. What leads has neither: it is the first page. */
function partBlocks({
  anchor,
  title,
  state,
  conclusion,
  isSaidBelow,
  blocks,
}: ReportPart): readonly FlatBlock[] {
  const isLead = blocks.some(({ type }) => type === "lead");
  return [
    heading(2, title + (state ? `: ${state}` : ""), anchor),
    ...(conclusion === "" || isLead || isSaidBelow ? [] : [paragraph(sentence(conclusion))]),
    ...blocks.flatMap(flat),
  ];
}

function flat(block: Block): readonly FlatBlock[] {
  switch (block.type) {
    case "disclosure":
      if (block.depth !== 1) return [];
      return unfolded(block.isHeading ? block.title : "", block.blocks);
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

/** What documents give in the annex of what stands in a part. */
function annexed(block: Block): readonly FlatBlock[] {
  if (block.type === "finding") return findingInFull(block);
  if (block.type !== "disclosure" || block.depth !== "annex") return [];
  return unfolded(block.isHeading ? block.title : "", block.blocks);
}

function unfolded(title: string, blocks: readonly Block[]): readonly FlatBlock[] {
  return [...(title === "" ? [] : [heading(3, title)]), ...blocks.flatMap(flat)];
}

/** Answers that a serious or blocking finding names where it stands; all are named under it in the annex. */
const READ = 3;
/** Characters of an answer that can stand in a line of several. */
const SHORT = 28;

/** The answers that documents, and a print of the page, name where a finding stands. */
export function namedReads({ source, reads }: Pick<FindingBlock, "source" | "reads">): readonly Read[] {
  return isGrave(source) ? reads.filter(({ said }) => said.length <= SHORT).slice(0, READ) : [];
}

function flatFinding(finding: FindingBlock): readonly FlatBlock[] {
  const { anchor, number, chips, title, sentence: first, responses } = finding;
  const states = chips.flatMap((each, at): readonly Inline[] => (at > 0 ? [words(" · "), each] : [each]));
  const short = namedReads(finding);
  const below = [
    ...(short.length > 0 ? [{ inlines: [words("Read from: "), ...short.flatMap(readInlines)] }] : []),
    ...responses,
  ];
  return [
    heading(3, [words(`${number}. `), ...states, words(": "), sentence(title)], anchor),
    ...(first === "" ? [] : [paragraph(sentence(first))]),
    ...(below.length > 0 ? [list(below.flatMap(flatItem))] : []),
  ];
}

function readInlines(
  { record, asked, said, isJoined }: Read,
  at: number,
  all: readonly Read[],
): readonly Inline[] {
  const isOfSame = isJoined === true && record !== "" && all[at - 1]?.record === record;
  return [
    words(at === 0 ? "" : isOfSame ? ", " : "; "),
    ...(record === "" || isOfSame ? [] : [text(record), words(STEP)]),
    sentence(asked),
    words(colonAfter(asked)),
    strong(said),
  ];
}

/** The rest of a finding, under its number; nothing where there is no more of it. */
function findingInFull({ number, title, rest, points, resolve, items }: FindingBlock): readonly FlatBlock[] {
  const below = [...points, ...(resolve ? [resolve] : []), ...items].flatMap(flatItem);
  if (rest === "" && below.length === 0) return [];
  return [
    heading(3, [words(`${number}. `), sentence(title)]),
    ...(rest === "" ? [] : [paragraph(sentence(rest))]),
    ...(below.length > 0 ? [list(below)] : []),
  ];
}

/** An item whose items are folded under a title alone gives them in its place. */
function flatItem({ inlines, items = [], fold }: Item): readonly Item[] {
  if (fold && fold.depth !== 1) return [];
  const inner = items.flatMap(flatItem);
  if (inlines.length === 0) return inner;
  return [{ inlines, ...(inner.length > 0 && { items: inner }) }];
}
