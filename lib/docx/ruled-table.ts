import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { TEXT_WIDTH } from "@/lib/docx/docx-styles";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: "C4CDCE" };
const HEAD = { style: BorderStyle.SINGLE, size: 8, color: "15202A" };

type Cell = readonly Paragraph[];

/** A table with a header row that is repeated over pages. `widths` are shares of the line. */
export function ruledTable(
  columns: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  const columnWidths = widths.map((width) => Math.round((TEXT_WIDTH * width) / whole));
  const row = (cells: readonly Cell[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(
        (children, index) =>
          new TableCell({
            children: [...children],
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 80, right: 80 },
            borders: { top: NONE, left: NONE, right: NONE, bottom: isHeader ? HEAD : HAIR },
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}
