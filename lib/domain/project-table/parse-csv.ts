const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Cells of a table beyond which it is none that a person keeps. */
const MOST_CELLS = 2_000_000;

export type ParsedCsv =
  | { readonly ok: true; readonly table: readonly (readonly string[])[] }
  /** `line`: where a quoted cell begins that never ends. */
  | { readonly ok: false; readonly why: "unclosed"; readonly line: number }
  | { readonly ok: false; readonly why: "too-many" };

/**
 * Rows and cells of comma-separated text (RFC 4180), whatever stands between them: the one of comma, semicolon, tab and bar that its
 * first line has most of outside quotes. A cell is text and nothing else: what looks like a formula is kept as it is written, and run
 * by nobody. Empty lines at the end are left out.
 */
export function parseCsv(text: string): ParsedCsv {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const delimiter = delimiterOf(source);
  const table: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  let line = 1;
  while (at < source.length) {
    let cell = "";
    if (source[at] === '"') {
      const began = line;
      let end = at + 1;
      for (;;) {
        const quote = source.indexOf('"', end);
        if (quote < 0) return { ok: false, why: "unclosed", line: began };
        cell += source.slice(end, quote);
        end = quote + 1;
        if (source[end] !== '"') break;
        cell += '"';
        end += 1;
      }
      line += cell.split("\n").length - 1;
      at = end;
    }
    const rest = restOfCell(source, at, delimiter);
    cell += source.slice(at, rest);
    row.push(cell);
    cells += 1;
    if (cells > MOST_CELLS) return { ok: false, why: "too-many" };
    at = rest;
    if (source[at] === delimiter) {
      at += 1;
      if (at === source.length) row.push("");
      continue;
    }
    if (source[at] === "\r" && source[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
    table.push(row);
    row = [];
  }
  if (row.length > 0) table.push(row);
  while (table.at(-1)?.every((cell) => cell.trim() === "")) table.pop();
  return { ok: true, table };
}

function restOfCell(source: string, from: number, delimiter: string): number {
  let at = from;
  while (at < source.length && source[at] !== delimiter && source[at] !== "\n" && source[at] !== "\r")
    at += 1;
  return at;
}

function delimiterOf(source: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of source.slice(0, 20_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === "\n" || sign === "\r")) break;
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return DELIMITERS.reduce(
    (best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best),
    ",",
  );
}
