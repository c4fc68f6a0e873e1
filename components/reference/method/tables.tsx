import { Table } from "@/components/ui/table";
import { LIKELIHOOD, LIKELIHOOD_SOURCE } from "@/lib/content/options/likelihood";
import { SEVERITY } from "@/lib/content/options/severity";
import { DEPTH_LABELS, decideDepth } from "@/lib/domain/assessment/depth";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { scrutinyLabel } from "@/lib/domain/report/parts/summary";
import { tables } from "@/messages/reference";

/** How far the instrument opens. An empty assessment's table has the same rows as any other's. */
export function DepthTable() {
  return (
    <LeadsToTable
      caption={tables.depthCaption}
      rows={decideDepth({}).rows.map(({ condition, leadsTo }) => [condition, DEPTH_LABELS[leadsTo]])}
    />
  );
}

/** How closely to look. */
export function ScrutinyTable() {
  return (
    <LeadsToTable
      caption={tables.scrutinyCaption}
      rows={decideScrutiny({}).rows.map(({ when, leadsTo }) => [when, scrutinyLabel(leadsTo)])}
    />
  );
}

function LeadsToTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly (readonly [when: string, leadsTo: string])[];
}) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{tables.when}</th>
          <th scope="col">{tables.leadsTo}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([when, leadsTo]) => (
          <tr key={when}>
            <td>{when}</td>
            <td className="whitespace-nowrap">{leadsTo}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Words for probabilities. */
export function LikelihoodTable() {
  return (
    <>
      <Table caption={tables.likelihoodCaption}>
        <thead>
          <tr>
            <th scope="col">{tables.word}</th>
            <th scope="col">{tables.probability}</th>
          </tr>
        </thead>
        <tbody>
          {LIKELIHOOD.map(({ value, label, range }) => (
            <tr key={value}>
              <th scope="row">{label}</th>
              <td>{range}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 max-w-measure text-xs text-faint">{LIKELIHOOD_SOURCE}</p>
    </>
  );
}

/** How bad an outcome would be. */
export function SeverityTable() {
  return (
    <Table caption={tables.severityCaption}>
      <thead>
        <tr>
          <th scope="col">{tables.point}</th>
          <th scope="col">{tables.word}</th>
          <th scope="col">{tables.forExample}</th>
        </tr>
      </thead>
      <tbody>
        {SEVERITY.map(({ value, label, detail }) => (
          <tr key={value}>
            <td>{value}</td>
            <th scope="row">{label}</th>
            <td>{detail}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
