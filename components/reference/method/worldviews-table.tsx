import { Table } from "@/components/ui/table";
import { WORLDVIEWS } from "@/lib/content/worldviews";
import { VIEW_EFFECTS } from "@/lib/domain/ledger/view-effects";
import { ASSUMPTIONS, type AssumptionId } from "@/lib/domain/worldviews/assumption";
import { PARAMETERS, type ParameterId, valueInWords } from "@/lib/domain/worldviews/parameter";
import { worldviewsTable } from "@/messages/reference";

/** What each view believes, what it takes of the world and what that does to levels; then where it is argued or described. */
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
      <ParametersTable />
      <EffectsTable />
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

function ParametersTable() {
  return (
    <Table caption={worldviewsTable.parameters} className="mt-6">
      <thead>
        <tr>
          <th scope="col">{worldviewsTable.parameter}</th>
          {WORLDVIEWS.map(({ id, label }) => (
            <th scope="col" key={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(PARAMETERS) as ParameterId[]).map((parameter) => (
          <tr key={parameter}>
            <th scope="row">{PARAMETERS[parameter].label}</th>
            {WORLDVIEWS.map(({ id, parameters }) => (
              <td key={id}>{valueInWords(parameter, parameters[parameter]) ?? worldviewsTable.neutral}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function EffectsTable() {
  return (
    <Table caption={worldviewsTable.effects} className="mt-6">
      <thead>
        <tr>
          <th scope="col">{worldviewsTable.where}</th>
          <th scope="col">{worldviewsTable.rows}</th>
          <th scope="col">{worldviewsTable.stand}</th>
        </tr>
      </thead>
      <tbody>
        {VIEW_EFFECTS.map(({ parameter, value, rows, by }) => (
          <tr key={`${value} ${rows}`}>
            <th scope="row">{valueInWords(parameter, value)}</th>
            <td>{rows}</td>
            <td>{by > 0 ? worldviewsTable.higher : worldviewsTable.lower}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
