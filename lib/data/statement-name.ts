import { createHash } from "node:crypto";

const names = new Map<string, string>();
const LIMIT = 500;

const OF_TABLES = /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i;
/** `VALUES (…), (…)` and `IN ($1,$2)`: there are as many texts as there are numbers of rows. */
const OF_SEVERAL_ROWS = /\bVALUES\b[^;]*\)\s*,\s*\(|\bIN\s*\(\$\d+,/i;

/**
 * A name under which a connection keeps a statement prepared: planning it with its policies costs more than running it, and a row
 * that is written is planned with the policies of all that it belongs to. An empty name keeps nothing: for rows that are written
 * several at a time, for what is composed anew each time (`composed.ts`), and beyond a bound.
 */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= LIMIT || !OF_TABLES.test(sql) || OF_SEVERAL_ROWS.test(sql)) return "";
  const name = `landfall_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
  names.set(sql, name);
  return name;
}
