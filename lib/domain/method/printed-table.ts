import { blocks, plain, table } from "@/lib/domain/method/markdown";

/** A table of the method as plain text, for the document and the page alike. */
export type PrintedTable = {
  /** Stable, for an anchor. */
  readonly id: string;
  readonly title: string;
  /** How it is read, in sentences. */
  readonly about: string;
  readonly columns: readonly string[];
  /** As many cells in each row as there are columns; the first names the row. */
  readonly rows: readonly (readonly string[])[];
};

/** A printed table in Markdown: a heading, how it is read, the table. */
export function printedTable({ title, about, columns, rows }: PrintedTable): string {
  return blocks(
    `### ${plain(title)}`,
    plain(about),
    table(
      columns.map(plain),
      rows.map((row) => row.map(plain)),
    ),
  );
}
