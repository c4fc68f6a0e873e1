import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import { authoredMarkdown } from "@/lib/domain/report/authored-markdown";
import { authoredBlocks } from "@/lib/domain/report/blocks/authored";
import type { AnswerBlock, FlatBlock, Inline, Item } from "@/lib/domain/report/blocks/block";
import { documentBlocks } from "@/lib/domain/report/blocks/document-blocks";
import { findingsByNumber } from "@/lib/domain/report/blocks/findings-by-number";
import { leadInLines } from "@/lib/domain/report/blocks/lead-in-lines";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { blockWriter, inlineWriter } from "@/lib/domain/report/blocks/writers";
import { lines, quote, table, text } from "@/lib/domain/report/markdown-writing";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { isBefore190 } from "@/lib/domain/rules/rulebook-versions";

/**
 * The report as CommonMark with tables (GFM). What an author wrote is escaped, so that it can neither become markup nor
 * leave its table cell, but for the Markdown of answers, which stays in its quote; the order of parts is the report page's. Pictures are left to their tables.
 */
export function reportMarkdown(
  report: ReportDocument,
  review: ReviewRecord | null = null,
  mark: TrailMark | null = null,
): string {
  const shown = isBefore190(report.rulebookVersion) ? report : withoutDoubledStops(report);
  const { body, annex } = documentBlocks(reportTree(shown, { review, mark }));
  return `${[...body, ...annex].flatMap((block) => blockMarkdown(block)).join("\n\n")}\n`;
}

/** A note ends with the stop that parts it from the evidence, and with no second. */
function withoutDoubledStops(report: ReportDocument): ReportDocument {
  const bare = (line: AnswerLine): AnswerLine =>
    line.note && line.evidence ? { ...line, note: line.note.replace(/\.\s*$/, "") } : line;
  return {
    ...report,
    answers: report.answers.map((section) => ({ ...section, lines: section.lines.map(bare) })),
  };
}

const blockMarkdown: (block: FlatBlock) => readonly string[] = blockWriter<readonly string[]>({
  heading: ({ level, inlines }) => [`${"#".repeat(level)} ${inlinesMarkdown(inlines)}`],
  lead: (lead) => leadInLines(lead).flatMap((block) => blockMarkdown(block)),
  paragraph: ({ inlines }) => [inlinesMarkdown(inlines)],
  list: ({ items }) => [itemsMarkdown(items, "")],
  table: ({ columns, rows, empty }) =>
    rows.length === 0
      ? [text(empty)]
      : [
          table(
            columns,
            rows.map(({ cells }) => cells.map(inlinesMarkdown)),
          ),
        ],
  record: ({ naming }) => (naming ? [answerMarkdown(naming)] : []),
  answer: (block) => [answerMarkdown(block)],
  figure: () => [],
  drawing: () => [],
  excerpts: () => [],
  resting: () => [],
});

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

const inlineMarkdown = inlineWriter<string>({
  words: ({ text }) => text,
  time: ({ text }) => text,
  text: (inline) => text(inline.text),
  sentence: (inline) => text(inline.text),
  strong: (inline) => `**${text(inline.text)}**`,
  code: ({ text }) => `\`${text}\``,
  chip: (inline) => text(inline.id ?? inline.text),
  link: ({ inlines }) => inlinesMarkdown(inlines),
});

function answerMarkdown({ line, findings }: AnswerBlock): string {
  return `**${text(line.label)}**\n\n${quote(answer(line))}${asides(line)}${restingOn(findings)}`;
}

/** The numbers of the findings that rest on it. */
function restingOn(findings: AnswerBlock["findings"]): string {
  return findings.length === 0 ? "" : `\n\n${findingsByNumber(findings)}`;
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
