import { Table } from "@/components/ui/table";
import { decisionTable } from "@/messages/report";

type Props = {
  readonly caption: string;
  readonly rows: readonly { readonly when: string; readonly met: boolean; readonly leadsTo: string }[];
};

/** A decision table as it came out: every row, whether it held, what it leads to. Rows that hold stand out in words and weight. */
export function DecisionTable({ caption, rows }: Props) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{decisionTable.condition}</th>
          <th scope="col">{decisionTable.holds}</th>
          <th scope="col">{decisionTable.leadsTo}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.when} className={row.met ? "font-semibold" : "text-quiet"}>
            <td>{row.when}</td>
            <td>{row.met ? decisionTable.yes : decisionTable.no}</td>
            <td>{row.leadsTo}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
