import { unzipSync } from "fflate";
import { decodeText, linesToCheck } from "@/lib/domain/file/decode-text";
import { parseCsv } from "@/lib/domain/project-table/parse-csv";

/** Bytes of a file, and of what an XLSX file holds unpacked. */
const MOST = { file: 10_000_000, unpacked: 80_000_000 } as const;

export type TableRead =
  | {
      readonly ok: true;
      /** Headings first. */
      readonly table: readonly (readonly string[])[];
      /** Lines to look at, where the file is in no known encoding and was read as Windows-1252. */
      readonly toCheck: readonly string[];
    }
  | { readonly ok: false; readonly why: TableRefusal; readonly line?: number };
export type TableRefusal = "too-large" | "unclosed" | "too-many" | "no-table" | "broken" | "slow";

/**
 * The cells of a table, by what the file is and not by its name: CSV, or XLSX with its first sheet. Of formulas the value is taken
 * that was last stored. Runs where it can be ended (`ask-table-worker.ts`). Never throws.
 */
export async function readTableFile(bytes: Uint8Array<ArrayBuffer>): Promise<TableRead> {
  if (bytes.length > MOST.file) return { ok: false, why: "too-large" };
  try {
    const decoded = decodeText(bytes);
    if (decoded.is === "no-text")
      return decoded.why === "archive" ? await readXlsx(bytes) : { ok: false, why: "no-table" };
    const parsed = parseCsv(decoded.text);
    if (!parsed.ok) return parsed;
    const toCheck = decoded.is === "perhaps-windows-1252" ? linesToCheck(decoded.text) : [];
    return { ok: true, table: parsed.table, toCheck };
  } catch {
    return { ok: false, why: "broken" };
  }
}

async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<TableRead> {
  // What an archive says it holds is all the room that it is unpacked into, here and by the reader.
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST.unpacked) return { ok: false, why: "too-large" };
  const { readSheet } = await import("read-excel-file/universal");
  const sheet = await readSheet(bytes.buffer);
  return { ok: true, table: sheet.map((row) => row.map(inText)), toCheck: [] };
}

function inText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? "" : String(cell);
}
