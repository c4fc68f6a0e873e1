import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { type Mapping, projectColumn } from "@/lib/domain/project-table/project-columns";
import type { CellFault } from "@/lib/domain/project-table/read-rows";
import { importTable as words } from "@/messages/portfolio";

export type TableFault = Omit<CellFault, "why"> & { readonly why: keyof typeof words.whys };

type Props = {
  readonly faults: readonly TableFault[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
};

/** Faults by cell, with what the cell says. */
export function TableFaults({ faults, rows, mapping }: Props) {
  return (
    <div className="space-y-4">
      <Notice tone="serious" role="alert">
        <p>{words.faults(faults.length)}</p>
      </Notice>
      <Table caption={words.faultsCaption}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, column, why }) => (
            <tr key={`${row} ${column} ${why}`}>
              <th scope="row">{row === 0 ? words.whole : row}</th>
              <td>{row === 0 ? "—" : projectColumn(column).label}</td>
              <td dir="auto">{(rows[row - 1]?.[mapping[column] ?? -1] ?? "").slice(0, 120) || "—"}</td>
              <td>{words.whys[why]}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
