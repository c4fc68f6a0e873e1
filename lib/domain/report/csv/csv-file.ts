/** So that spreadsheets read the text as UTF-8; other readers take it for white space or skip it. */
const BYTE_ORDER_MARK = "\ufeff";

/** Lines of cells, as `csvCell` writes them, as a file after RFC 4180. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}
