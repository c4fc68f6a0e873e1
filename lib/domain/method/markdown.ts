/** Pieces of Markdown, with what the text itself contains kept from being read as Markdown. */

/** Text inside a paragraph, list item or heading. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

/** A table; cells are Markdown already and are put on one line. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, " ")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A bullet list; items are Markdown already. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Paragraphs and blocks with a blank line between; empty ones left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Ids as code, or a dash where there are none. */
export function codes(ids: readonly string[]): string {
  return ids.length === 0 ? "–" : ids.map((id) => `\`${id}\``).join(", ");
}
