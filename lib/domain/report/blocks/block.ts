/**
 * The report as a sequence of blocks: what is said, in order, without a format. Every text export (Markdown, PDF, DOCX) is a
 * writer over the same blocks, so that they cannot disagree. `words` are the product's own and hold no markup; `text` may
 * hold anything an author wrote, and a writer must keep it from becoming markup.
 */

import type { FigureId } from "@/lib/domain/figures/figure";
import type { AnswerLine } from "@/lib/domain/report/report-document";

export type Inline =
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  /** The product's own, in which what an author wrote stands in “quotation marks”. It may hold anything, as `text` may. */
  | { readonly type: "sentence"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  /** ISO 8601, in UTC. Markdown gives it as it stands. */
  | { readonly type: "time"; readonly text: string }
  /** Of the product's own, such as a rule's id. */
  | { readonly type: "code"; readonly text: string };

export type Item = { readonly inlines: readonly Inline[]; readonly items?: readonly Item[] };

/** `spoken` has the cells for readers, where those of Markdown are ids it has always shown. */
export type Row = { readonly cells: readonly string[]; readonly spoken?: readonly string[] };

export type Block =
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3;
      readonly inlines: readonly Inline[];
      readonly anchor?: string;
    }
  | { readonly type: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly type: "list"; readonly items: readonly Item[] }
  /** Empty cells stand for nothing given; a table without rows says so. */
  | {
      readonly type: "table";
      readonly caption: string;
      /** The heading above says the caption already. */
      readonly isNamedAbove?: true;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    }
  /** Markdown, which shows no pictures, has the table beside it alone. */
  | { readonly type: "figure"; readonly id: FigureId }
  /** Where a word stands in the author's texts. Markdown has the texts whole, among the answers. */
  | {
      readonly type: "excerpts";
      readonly term: string;
      /** The anchor of the answer it stands in, where that has a line. */
      readonly uses: readonly {
        readonly excerpt: string;
        readonly label: string;
        readonly anchor?: string;
      }[];
    }
  /**
   * The answers after it belong to this record; in Markdown their labels say so. `naming` is the answer that gives its name
   * and says no more: only Markdown shows it as an answer.
   */
  | {
      readonly type: "record";
      readonly name: string;
      readonly anchor: string;
      /** The findings that rest on the record as a whole, or on its name. */
      readonly findings: readonly LinkedFinding[];
      readonly naming: AnswerBlock | null;
    }
  | AnswerBlock;

export type LinkedFinding = { readonly title: string; readonly anchor: string };

export type AnswerBlock = {
  readonly type: "answer";
  readonly line: AnswerLine;
  readonly anchor: string;
  /** The findings that rest on it. */
  readonly findings: readonly LinkedFinding[];
};

export const words = (text: string): Inline => ({ type: "words", text });
export const text = (value: string): Inline => ({ type: "text", text: value });
export const sentence = (value: string): Inline => ({ type: "sentence", text: value });
export const strong = (value: string): Inline => ({ type: "strong", text: value });

export function heading(level: 1 | 2 | 3, inlines: readonly Inline[] | string, anchor?: string): Block {
  const given = typeof inlines === "string" ? [words(inlines)] : inlines;
  return { type: "heading", level, inlines: given, ...(anchor !== undefined && { anchor }) };
}

export function paragraph(...inlines: readonly Inline[]): Block {
  return { type: "paragraph", inlines };
}

export function list(items: readonly Item[]): Block {
  return { type: "list", items };
}

export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Block {
  return { type: "table", caption, columns, rows: rows.map((cells) => ({ cells })) };
}
