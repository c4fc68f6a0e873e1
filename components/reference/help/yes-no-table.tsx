import { Table } from "@/components/ui/table";
import { yesNoTable } from "@/messages/help";

type Props = {
  readonly caption: string;
  /** Heading of the first column. */
  readonly what: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly allowed: readonly boolean[] }[];
};

/** Who may do what, as words rather than ticks: yes, or a dash that is read out as no. */
export function YesNoTable({ caption, what, columns, rows }: Props) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, allowed }) => (
          <tr key={label}>
            <th scope="row" className="min-w-48">
              {label}
            </th>
            {columns.map((column, index) => (
              <td key={column}>{allowed[index] ? yesNoTable.yes : <No />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function No() {
  return (
    <>
      <span aria-hidden="true" className="text-faint">
        –
      </span>
      <span className="sr-only">{yesNoTable.no}</span>
    </>
  );
}
