import Link from "next/link";
import { percent } from "@/components/report/percent";
import { Table } from "@/components/ui/table";
import type { ReportDocument } from "@/lib/domain/report/report-document";

const STATED = {
  applies: "applies",
  "does-not-apply": "does not apply",
  "not-considered": "not considered",
  unanswered: "not answered",
  withheld: "withheld",
} as const;

/** Expected patterns against what the author says, then the pathways before and after mitigation. */
export function MisusePart({ misuse }: { readonly misuse: ReportDocument["misuse"] }) {
  return (
    <div className="space-y-8">
      <Table caption="Misuse patterns: what the catalogue expects from the outputs, and what the author says">
        <thead>
          <tr>
            <th scope="col">Pattern</th>
            <th scope="col">Expected because</th>
            <th scope="col">Author says</th>
            <th scope="col">Pathways described</th>
          </tr>
        </thead>
        <tbody>
          {misuse.patterns.map((row) => (
            <tr key={row.pattern}>
              <th scope="row">
                <Link href={`/patterns#${row.pattern}`} prefetch={false}>
                  {row.label}
                </Link>
              </th>
              <td>{row.expectedBecause || "not expected from the outputs"}</td>
              <td>{STATED[row.stated]}</td>
              <td>{row.pathways.join("; ") || "—"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {misuse.pathways.length === 0 ? (
        <p>No misuse pathway is described.</p>
      ) : (
        <Table caption="Misuse pathways, before and after what the author will add">
          <thead>
            <tr>
              <th scope="col">Pathway</th>
              <th scope="col">Actor</th>
              <th scope="col">Likelihood, five years</th>
              <th scope="col">Severity</th>
              <th scope="col">Undoing it</th>
              <th scope="col">In the way today</th>
              <th scope="col">To be added</th>
              <th scope="col">Left after</th>
            </tr>
          </thead>
          <tbody>
            {misuse.pathways.map((row) => (
              <tr key={row.path}>
                <th scope="row">
                  {row.name}
                  <span className="block font-normal text-quiet">{row.pattern}</span>
                </th>
                <td>{row.actor || "—"}</td>
                <td>{percent(row.likelihood)}</td>
                <td>{severity(row.severity)}</td>
                <td>{row.reversibility || "—"}</td>
                <td className="min-w-56">{row.barriers || "—"}</td>
                <td className="min-w-56">{row.mitigation || "—"}</td>
                <td>
                  {row.residualLikelihood === null && row.residualSeverity === null
                    ? "—"
                    : `${percent(row.residualLikelihood)}, severity ${severity(row.residualSeverity)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

function severity(value: number | null): string {
  return value === null ? "—" : `${value} of 5`;
}
