/** lib/xlsx: tables as spreadsheets. It knows texts and numbers, and refuses to know what they are about. */
import writeXlsxFile from "write-excel-file/node";

/** Most a cell takes, in UTF-16 units. */
const LONGEST = 32_767;

/** What XML can't hold. */
const UNWRITABLE = /[^\t\n\r\u0020-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * A spreadsheet of one sheet, its heading held still. A text is written as a text, so that nothing takes it for a formula, whatever it
 * begins with; null is an empty cell.
 */
export async function xlsxFile({
  heading,
  lines,
}: {
  readonly heading: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
}): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [
    heading.map((name) => ({ type: String, value: name, fontWeight: "bold" as const })),
    ...lines.map((cells) => cells.map(cellOf)),
  ];
  const bytes = await writeXlsxFile(rows, { stickyRowsCount: 1 }).toBuffer();
  return new Uint8Array(bytes);
}

function cellOf(value: string | number | null) {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { type: Number, value };
  return { type: String, value: value.replace(UNWRITABLE, "").slice(0, LONGEST) };
}
