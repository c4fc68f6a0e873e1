import { ColumnHeads } from "@/components/ui/column-heads";
import { Table } from "@/components/ui/table";

type Props = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly string[])[];
};

/** A table of the method as its document prints it. */
export function PrintedTable({ caption, captionHidden, columns, rows }: Props) {
  return (
    <Table caption={caption} {...(captionHidden && { captionHidden })}>
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
