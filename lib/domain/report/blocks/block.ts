/**
 * The report as one tree: what is said, in order, without a format. Page, Markdown, PDF and DOCX are writers over it, so that
 * they cannot disagree; a kind without its writer does not compile. `words` are the product's own and hold no markup; `text` may
 * hold anything an author wrote, and a writer must keep it from becoming markup.
 */

import type { Drawing } from "@/lib/domain/figures/drawing";
import type { FigureId } from "@/lib/domain/figures/figure";
import type { Finding, Severity } from "@/lib/domain/findings/finding";
import type { AnswerLine } from "@/lib/domain/report/report-document";

export type Inline =
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  /** The product's own, in which what an author wrote stands in “quotation marks”. It may hold anything, as `text` may. */
  | { readonly type: "sentence"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  /** ISO 8601: a time in UTC or a day. Markdown gives it as it stands. */
  | { readonly type: "time"; readonly text: string }
  /** Of the product's own, such as a rule's id. */
  | { readonly type: "code"; readonly text: string }
  | Chip
  | Link;

/** A state in a word, which says all; shape and colour repeat it where there are some. */
export type Chip = {
  readonly type: "chip";
  readonly text: string;
  readonly tone: Severity | "strength" | "plain" | "quiet";
  /** What Markdown has always shown instead: an id, or nothing. */
  readonly id?: string;
};

export type Link = { readonly type: "link"; readonly to: Target; readonly inlines: readonly PlainInline[] };

export type PlainInline = Exclude<Inline, Link | Chip>;

/** A place in the report, a page of the product (nothing for readers outside it), or an address elsewhere. */
export type Target =
  | { readonly type: "anchor"; readonly anchor: string }
  | { readonly type: "page"; readonly page: "method" | "patterns"; readonly at?: string }
  | { readonly type: "web"; readonly address: string };

/**
 * How deep something lies: documents unfold the first depth where it stands, give what is for the annex there, and leave out the
 * second, which is read where it can be unfolded.
 */
export type FoldDepth = 1 | 2 | "annex";

export type Item = {
  readonly inlines: readonly Inline[];
  readonly items?: readonly Item[];
  /** Its items are folded under this title. */
  readonly fold?: {
    readonly depth: FoldDepth;
    readonly title: string;
    readonly count?: number;
    /** Said once it is unfolded; not in documents. */
    readonly note?: string;
  };
  /** The changes it describes, as a what-if reads them. */
  readonly changes?: readonly string[];
};

export type Cell = readonly Inline[];

export type Row = {
  readonly cells: readonly Cell[];
  /** Of a decision table: whether the row holds. */
  readonly isMet?: boolean;
  /** What belongs to the row and has no column: set below the table where rows are not cards. */
  readonly below?: readonly Excerpts[];
};

export type Block = FlatBlock | Disclosure | FindingBlock;

/** What every format has a form for. */
export type FlatBlock =
  | Heading
  | LeadBlock
  | { readonly type: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly type: "list"; readonly items: readonly Item[] }
  | TableBlock
  /** Markdown, which shows no pictures, has what says the same. */
  | {
      readonly type: "figure";
      readonly id: FigureId;
      /** The same in words, for documents; on the page the figure has its own sentence and table. */
      readonly same: readonly FlatBlock[];
    }
  | DrawingBlock
  | Excerpts
  /** What rests on a list as a whole, before its records. */
  | { readonly type: "resting"; readonly anchor: string; readonly findings: readonly LinkedFinding[] }
  | RecordBlock
  | AnswerBlock;

/** What a reader with two minutes gets: the whole report on one screen, and the first page of documents. */
export type LeadBlock = {
  readonly type: "lead";
  /** What it is, in its author's own words; empty where they are not there. */
  readonly what: string;
  readonly decision: string;
  /** Why there is no more to lead with; null where there is. */
  readonly state: { readonly title: string; readonly text: string } | null;
  readonly findings: readonly LeadFinding[];
  /** Said where no finding leads. */
  readonly none: string;
  /** The strongest point for the work, and what to find out first. */
  readonly points: readonly LeadPoint[];
  /** Where it lands; the picture, where there is one, shows the same. */
  readonly lands: readonly LeadUse[];
  /** How many uses are described besides; null in reports before rulebook 1.10.0, which don't say. */
  readonly landsBesides: number | null;
  /** How much scrutiny is due, and what was not said. */
  readonly asides: readonly LeadPoint[];
};

export type LeadFinding = {
  readonly anchor: string;
  /** What is blocking is shown however little room there is. */
  readonly isBlocking: boolean;
  readonly chips: readonly Chip[];
  readonly title: string;
  readonly sentence: string;
};

/** A use as authors name it, by whom (empty where nobody is said), what they think of it and how likely, in words or empty. */
export type LeadUse = {
  readonly use: string;
  readonly recipient: string;
  readonly stance: string;
  readonly likelihood: string;
};

export type LeadPoint = { readonly label: string; readonly inlines: readonly Inline[] };

export type Heading = {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  readonly inlines: readonly Inline[];
  readonly anchor?: string;
};

export type TableBlock = {
  readonly type: "table";
  readonly caption: string;
  /** The heading above says the caption already. */
  readonly isNamedAbove?: true;
  readonly columns: readonly string[];
  /** Empty cells stand for nothing given. */
  readonly rows: readonly Row[];
  /** Said instead of a table without rows. */
  readonly empty: string;
  /** The first cell names its row. */
  readonly isNamed?: true;
  /** Long texts beside each other: on a screen each row is a card under the name it has. */
  readonly asCards?: true;
};

/** A drawing of what is no figure of a report, beside a table of the same: Markdown has that alone. */
export type DrawingBlock = {
  readonly type: "drawing";
  readonly title: string;
  /** What is drawn, in words. */
  readonly sentence: string;
  readonly drawing: Drawing;
  /** The heading above says the title already. */
  readonly isNamedAbove?: true;
};

/** Where a word stands in the author's texts. Markdown has the texts whole, among the answers. */
export type Excerpts = {
  readonly type: "excerpts";
  readonly term: string;
  /** The anchor of the answer it stands in, where that has a line. */
  readonly uses: readonly { readonly excerpt: string; readonly label: string; readonly anchor?: string }[];
};

/**
 * A record with its answers. `naming` is the answer that gives its name and says no more: only Markdown, where labels say which
 * record an answer belongs to, shows it as an answer.
 */
export type RecordBlock = {
  readonly type: "record";
  readonly name: string;
  /** Of the record, and of the answer that names it. */
  readonly anchors: readonly string[];
  /** The findings that rest on the record as a whole, or on its name. */
  readonly findings: readonly LinkedFinding[];
  readonly naming: AnswerBlock | null;
  readonly answers: readonly AnswerBlock[];
};

export type LinkedFinding = { readonly number: number; readonly title: string; readonly anchor: string };

export type AnswerBlock = {
  readonly type: "answer";
  readonly line: AnswerLine;
  readonly anchor: string;
  /** The findings that rest on it. */
  readonly findings: readonly LinkedFinding[];
};

export type Disclosure = {
  readonly type: "disclosure";
  readonly depth: FoldDepth;
  readonly title: string;
  readonly count?: number;
  /** Documents have the title as a heading. */
  readonly isHeading?: true;
  readonly blocks: readonly Block[];
};

export type FindingBlock = {
  readonly type: "finding";
  readonly anchor: string;
  /** Its place among all of the report, from 1: answers name it by that. */
  readonly number: number;
  /** The finding itself, for what people do with it. */
  readonly source: Finding;
  readonly chips: readonly Chip[];
  /** Ways to other parts of the page. */
  readonly ways: readonly Link[];
  readonly title: string;
  /** The explanation's first sentence, and the rest of it. */
  readonly sentence: string;
  readonly rest: string;
  /** What joins it, being of the same cause. */
  readonly points: readonly Item[];
  /** What would resolve it, or keep a strength. */
  readonly resolve: Item | null;
  /** The answers it was read from. */
  readonly reads: readonly Read[];
  /** How it came about, and of older reports what would clear it. */
  readonly items: readonly Item[];
  /** What was said to it. */
  readonly responses: readonly Item[];
};

/** An answer that was read, in short. */
export type Read = {
  /** Where it stands, whole. */
  readonly label: readonly PlainInline[];
  /** The record it is of, shortened; empty where it is of none. */
  readonly record: string;
  /** What is asked. */
  readonly asked: string;
  readonly said: string;
  readonly anchor?: string;
  /** Behind another of its record it stands without that. From rulebook 1.10.0 on. */
  readonly isJoined?: true;
};

export const words = (text: string): PlainInline => ({ type: "words", text });
export const text = (value: string): PlainInline => ({ type: "text", text: value });
export const sentence = (value: string): PlainInline => ({ type: "sentence", text: value });
export const strong = (value: string): PlainInline => ({ type: "strong", text: value });
export const code = (value: string): PlainInline => ({ type: "code", text: value });

export function chip(value: string, tone: Chip["tone"], id?: string): Chip {
  return { type: "chip", text: value, tone, ...(id !== undefined && { id }) };
}

export function link(to: Target, ...inlines: readonly PlainInline[]): Link {
  return { type: "link", to, inlines };
}

/** A link to a place of the report, or only its words where there is no such place. */
export function linkIf(isThere: boolean, anchor: string, inlines: readonly PlainInline[]): readonly Inline[] {
  return isThere ? [link({ type: "anchor", anchor }, ...inlines)] : inlines;
}

export function heading(
  level: Heading["level"],
  inlines: readonly Inline[] | string,
  anchor?: string,
): Heading {
  const given = typeof inlines === "string" ? [words(inlines)] : inlines;
  return { type: "heading", level, inlines: given, ...(anchor !== undefined && { anchor }) };
}

export function paragraph(...inlines: readonly Inline[]): Extract<FlatBlock, { type: "paragraph" }> {
  return { type: "paragraph", inlines };
}

export function list(items: readonly Item[]): Extract<FlatBlock, { type: "list" }> {
  return { type: "list", items };
}

/** A table; a text for a cell is taken as an author's, and may be empty. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Cell | string)[])[],
  more: Partial<Pick<TableBlock, "empty" | "isNamed" | "isNamedAbove" | "asCards">> = {},
): TableBlock {
  return {
    type: "table",
    caption,
    columns,
    rows: rows.map((cells) => ({ cells: cells.map(cellOf) })),
    empty: `${caption}: none given.`,
    ...more,
  };
}

function cellOf(cell: Cell | string): Cell {
  if (typeof cell !== "string") return cell;
  return cell === "" ? [] : [text(cell)];
}
