import { ColumnHeads } from "@/components/ui/column-heads";
import { Table } from "@/components/ui/table";
import type { FigureTable as Content } from "@/lib/domain/figures/figure";

type Props = { readonly caption: string; readonly table: Content };

/** The same as a figure's drawing, in cells. */
export function FigureTable({ caption, table: { columns, rows, names } }: Props) {
  return (
    <Table caption={caption} captionHidden>
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a frozen table; two may read the same
          <tr key={index}>
            {columns.map((column, at) =>
              at === names ? (
                <th key={column} scope="row">
                  {cells[at]}
                </th>
              ) : (
                <td key={column}>{cells[at]}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
