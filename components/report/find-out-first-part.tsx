import { Table } from "@/components/ui/table";
import type { FindOutFirstRow } from "@/lib/domain/report/report-document";

/** Open answers in the order in which they are worth finding out, with what turns on each. */
export function FindOutFirstPart({ rows }: { readonly rows: readonly FindOutFirstRow[] }) {
  if (rows.length === 0) return <p>No conclusion turns on an open answer.</p>;
  return (
    <>
      <p className="mb-4 max-w-measure text-sm text-quiet">
        Each open answer was tried with the answers it could get, and everything was evaluated again. The
        order is by the levels of scrutiny that could follow, then by the gravest finding, then by how many
        findings turn on it.
      </p>
      <Table captionHidden caption="Open answers and what turns on each">
        <thead>
          <tr>
            <th scope="col">Find out</th>
            <th scope="col">Now</th>
            <th scope="col">Could clear</th>
            <th scope="col">Could bring up</th>
            <th scope="col">Scrutiny could become</th>
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
