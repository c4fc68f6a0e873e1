/** What `plainText` takes away; most texts have none of it, and looking is cheaper than writing them anew. */
const MARKUP = /[*_`#]|^[^\S\n\r\u2028\u2029]*(?:[-+]|\d+[.)])\s/m;

/**
 * A text in Markdown as one would read it out: without the signs of headings, emphasis and code; items of a list after
 * semicolons. A text that has none stays as it is. For quotations cut short; whole texts keep their Markdown.
 */
export function plainText(markdown: string): string {
  if (!MARKUP.test(markdown)) return markdown;
  return markdown
    .replace(/^#{1,6}\s+/gm, "")
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "")
    .replace(/([:.;,]?)(?<!\s)[^\S\n]*\n\s*(?:[-*+]|\d+[.)])\s+/g, (_, stop) => (stop === ":" ? ": " : "; "))
    .replace(/(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1/gs, "$2")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])/g, "$1")
    .replace(/(?<![\w_])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![\w_])/g, "$1")
    .replace(/`([^`\n]+)`/g, "$1");
}
