import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import { authoredMarkdown } from "@/lib/domain/report/authored-markdown";
import { authoredBlocks } from "@/lib/domain/report/blocks/authored";
import type { Block, Inline, Item } from "@/lib/domain/report/blocks/block";
import { reportBlocks } from "@/lib/domain/report/blocks/report-blocks";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { lines, quote, table, text } from "@/lib/domain/report/markdown-writing";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";

/**
 * The report as CommonMark with tables (GFM). What an author wrote is escaped, so that it can neither become markup nor
 * leave its table cell, but for the Markdown of answers, which stays in its quote; the order of parts is the report page's. Pictures are left to their tables.
 */
export function reportMarkdown(
  report: ReportDocument,
  review: ReviewRecord | null = null,
  mark: TrailMark | null = null,
): string {
  return `${reportBlocks(report, review, mark).flatMap(blockMarkdown).join("\n\n")}\n`;
}

function blockMarkdown(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
      return [`${"#".repeat(block.level)} ${inlinesMarkdown(block.inlines)}`];
    case "paragraph":
      return [inlinesMarkdown(block.inlines)];
    case "list":
      return [itemsMarkdown(block.items, "")];
    case "table":
      return [
        table(
          block.columns,
          block.rows.map(({ cells }) => cells),
        ),
      ];
    case "record":
      return block.naming ? blockMarkdown(block.naming) : [];
    case "answer":
      return [`**${text(block.line.label)}**\n\n${quote(answer(block.line))}${asides(block.line)}`];
    case "figure":
    case "excerpts":
      return [];
  }
}

function itemsMarkdown(items: readonly Item[], indent: string): string {
  return items
    .map(({ inlines, items: inner }) => {
      const line = `${indent}- ${inlinesMarkdown(inlines)}`;
      return inner ? `${line}\n${itemsMarkdown(inner, `${indent}  `)}` : line;
    })
    .join("\n");
}

function inlinesMarkdown(inlines: readonly Inline[]): string {
  return inlines.map(inlineMarkdown).join("");
}

function inlineMarkdown(inline: Inline): string {
  switch (inline.type) {
    case "words":
    case "time":
      return inline.text;
    case "text":
    case "sentence":
      return text(inline.text);
    case "strong":
      return `**${text(inline.text)}**`;
    case "code":
      return `\`${inline.text}\``;
  }
}

function answer({ text, isMarkdown, status }: AnswerLine): string {
  return isMarkdown && status === "answered" ? authoredMarkdown(authoredBlocks(text)) : lines(text);
}

function asides(line: AnswerLine): string {
  const parts = [
    line.confidence && `Confidence: ${line.confidence}`,
    line.note && `Note: ${lines(line.note)}`,
    line.evidence && `Evidence: ${lines(line.evidence)}`,
  ].filter(Boolean);
  return parts.length === 0 ? "" : `\n\n${parts.join(". ")}`;
}
