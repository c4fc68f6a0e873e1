import { Table } from "@/components/ui/table";
import type { FindOutFirstRow } from "@/lib/domain/report/report-document";
import { findOutFirstPart } from "@/messages/report";

/** Open answers in the order in which they are worth finding out, with what turns on each. */
export function FindOutFirstPart({ rows }: { readonly rows: readonly FindOutFirstRow[] }) {
  if (rows.length === 0) return <p>{findOutFirstPart.nothing}</p>;
  return (
    <>
      <p className="mb-4 max-w-measure text-sm text-quiet">{findOutFirstPart.howItWasFound}</p>
      <Table captionHidden caption={findOutFirstPart.caption}>
        <thead>
          <tr>
            <th scope="col">{findOutFirstPart.findOut}</th>
            <th scope="col">{findOutFirstPart.now}</th>
            <th scope="col">{findOutFirstPart.couldClear}</th>
            <th scope="col">{findOutFirstPart.couldBringUp}</th>
            <th scope="col">{findOutFirstPart.scrutinyCouldBecome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, label, why, couldClear, couldRaise, scrutiny }) => (
            <tr key={path}>
              <th scope="row" className="min-w-64">
                {label}
              </th>
              <td>{why}</td>
              <td>{couldClear.join("; ") || "—"}</td>
              <td>{couldRaise.join("; ") || "—"}</td>
              <td>{scrutiny.join("; ") || "—"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
