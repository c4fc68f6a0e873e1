/** What a spreadsheet may take for a formula: its signs, also full-width, also after blanks and what cannot be seen. */
const FORMULA = /^[\s\p{Cf}\p{Cc}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A cell of CSV after RFC 4180, in quotation marks, that no spreadsheet takes for a formula: one that could be gets a leading
 * apostrophe. The text is else unchanged.
 */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
