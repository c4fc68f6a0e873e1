/** From a document in the clipboard to Markdown. Loaded when somebody first pastes one: it brings a parser along. */

import type { Root } from "hast";
import { fromHtmlIsomorphic } from "hast-util-from-html-isomorphic";
import { toMdast } from "hast-util-to-mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemToMarkdown } from "mdast-util-gfm-task-list-item";
import { defaultHandlers, type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import { cleanClipboard } from "@/components/questionnaire/paste/clean-clipboard";
import { losesWords } from "@/components/questionnaire/paste/lost-words";
import { tidyTree } from "@/components/questionnaire/paste/tidy-phrasing";
import { cleanText } from "@/lib/domain/assessment/visible-text";

const text: Handle = (node, _parent, state, info) => withoutNeedlessEscapes(state.safe(node.value, info));

const lineBreak: Handle = (node, parent, state, info) =>
  defaultHandlers.break(node, parent, state, info).replace("\\\n", "  \n");

const WRITING: Options = {
  bullet: "-",
  rule: "-",
  fences: true,
  listItemIndent: "one",
  handlers: { text, break: lineBreak },
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ],
};

/**
 * What Markdown can hold of an HTML document: headings, bold, italics, struck text, lists, links, code, quotes and tables,
 * formulas as TeX between dollars. Nothing else comes through: no images (their description does), no scripts, no tags, no
 * addresses but http, https and mailto. Empty if the document has no words. Runs nothing and fetches nothing.
 */
export function markdownFromHtml(html: string): string {
  return markdownOf(fromHtmlIsomorphic(html), false).markdown;
}

/**
 * The same for a document that came with its `plain` text: every word of that is in what is given. Where one is not, words that
 * looked like no part of the text are taken in; where that doesn't help, the plain text is.
 */
export function markdownOrPlain(html: string, plain: string): string {
  for (const all of [false, true]) {
    const { markdown, formulas } = markdownOf(fromHtmlIsomorphic(html), all);
    if (markdown !== "" && !losesWords(plain, `${markdown} ${formulas}`)) return markdown;
  }
  return cleanText(plain);
}

/** `formulas`: in all their forms. A plain text has their signs as they are set, Markdown has the TeX. */
function markdownOf(document: Root, all: boolean): { readonly markdown: string; readonly formulas: string } {
  const formulas: string[] = [];
  const children = cleanClipboard(document.children, { inHeading: false, inCode: false, all, formulas });
  const tree = toMdast({ type: "root", children });
  tidyTree(tree);
  return { markdown: toMarkdown(tree, WRITING).trim(), formulas: formulas.join(" ") };
}

/**
 * Signs are escaped wherever Markdown could read them as markup; these it can't, and people read what they pasted in a plain
 * box: a_b, R&D, ~5 % and references like [12].
 */
function withoutNeedlessEscapes(written: string): string {
  return written
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_")
    .replace(/\\&(?!#?\w+;)/g, "&")
    .replace(/(?<!~)\\~(?!\\?~)/g, "~")
    .replace(/\\\[([^[\]()\\]*)\](?![([:])/g, "[$1]");
}
