import { csvCell } from "@/lib/domain/report/csv/cell";
import { csvFile } from "@/lib/domain/report/csv/csv-file";

/** In which forms a table can be taken away. */
export const TABLE_FORMATS = ["csv", "xlsx", "json"] as const;

/** What a file of a table is sent as, by its form. */
export const TABLE_MEDIA_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
} as const satisfies Readonly<Record<(typeof TABLE_FORMATS)[number], string>>;

/** The headings of its columns and the cells under them, from above to below; null where there is nothing. */
export type Table = {
  readonly heading: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
};

/** A table as text: with its heading, or a list of objects whose names the heading has; empty or null where there is nothing. */
export function tableFile({ heading, lines }: Table, format: "csv" | "json"): string {
  if (format === "json") {
    const objects = lines.map((line) => Object.fromEntries(heading.map((name, at) => [name, line[at]])));
    return `${JSON.stringify(objects, null, 2)}\n`;
  }
  // A number is no formula, also below nought.
  const cell = (value: string | number | null) =>
    typeof value === "number" ? String(value) : csvCell(value ?? "");
  return csvFile([heading.map(csvCell), ...lines.map((cells) => cells.map(cell))]);
}
