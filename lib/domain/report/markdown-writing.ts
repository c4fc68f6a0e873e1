/** Writing CommonMark with tables (GFM): what an author wrote is escaped, so that it can't become markup or leave its cell. */

/** A table; "None given." where there are no rows. Empty cells are dashes. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "None given.";
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => text(cell) || "—").join(" | ")} |`;
  return [line(columns), `|${" --- |".repeat(columns.length)}`, ...rows.map(line)].join("\n");
}

/** A long answer as a block quote, each line escaped. */
export function quote(value: string): string {
  return value
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join("\n");
}

/** One line of text, escaped for CommonMark and table cells. */
export function text(value: string): string {
  return escaped(value.replace(/\s+/g, " ").trim());
}

function escaped(value: string): string {
  return value
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, "\\$&")
    .replace(/^(\s*)([-=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}
