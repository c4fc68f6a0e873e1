/** Writing CommonMark with tables (GFM): what an author wrote is escaped, so that it can't become markup or leave its cell. */

/** A table of what is Markdown already. Empty cells are dashes. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || "—").join(" | ")} |`;
  return [line(columns.map(text)), `|${" --- |".repeat(columns.length)}`, ...rows.map(line)].join("\n");
}

/** Lines of Markdown as a block quote. */
export function quote(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => `> ${line}`.replace(/ +$/, ""))
    .join("\n");
}

/** Text whose lines stay lines, escaped for CommonMark. Where an empty line would be, a paragraph begins. */
export function lines(value: string): string {
  return value
    .trim()
    .split(/\s*(?:\r\n|\r|\n)(?:\s*(?:\r\n|\r|\n))+\s*/)
    .map((paragraph) =>
      paragraph
        .split(/\r\n|\r|\n/)
        .map(text)
        .join("\\\n"),
    )
    .join("\n\n");
}

/** One line of text, escaped for CommonMark and table cells. */
export function text(value: string): string {
  return escaped(value.replace(/\s+/g, " ").trim());
}

/**
 * Only what would be read as markup where it stands: with every bracket escaped, parentheses and exclamation marks make no link or
 * picture, and "\(" is how formulas begin elsewhere; signs of lists and rules count where a line begins.
 */
function escaped(value: string): string {
  return value
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-=+])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}
