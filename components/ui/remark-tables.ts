import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";

type Processor = { data(): { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } };

/**
 * Tables and struck text in Markdown, as documents that are pasted have them. Two tildes strike, one is a tilde: “~5 %”. No
 * footnotes, whose anchors would be on a page twice, and no links made of what looks like one.
 */
export function remarkTables(this: unknown): void {
  const data = (this as Processor).data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    gfmStrikethrough({ singleTilde: false }),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ];
}
