import { Table } from "@/components/ui/table";
import { WORLDVIEWS } from "@/lib/content/worldviews";
import { ASSUMPTIONS, type AssumptionId } from "@/lib/domain/worldviews/assumption";
import { worldviewsTable } from "@/messages/reference";

/** What each view believes, then where it is argued or described. */
export function WorldviewsTable() {
  return (
    <>
      <Table caption={worldviewsTable.caption}>
        <thead>
          <tr>
            <th scope="col">{worldviewsTable.assumption}</th>
            {WORLDVIEWS.map(({ id, label }) => (
              <th scope="col" key={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(ASSUMPTIONS) as AssumptionId[]).map((assumption) => (
            <tr key={assumption}>
              <th scope="row" className="min-w-56">
                {ASSUMPTIONS[assumption]}
              </th>
              {WORLDVIEWS.map(({ id, assumes }) => (
                <td key={id}>
                  {assumes[assumption] ? (
                    worldviewsTable.believed
                  ) : (
                    <span className="text-faint">{worldviewsTable.doubted}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <dl className="mt-6 max-w-measure text-sm">
        {WORLDVIEWS.map(({ id, label, detail, source }) => (
          <div key={id} className="py-1.5">
            <dt className="font-semibold">{label}</dt>
            <dd className="text-quiet">
              {detail} {source}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
