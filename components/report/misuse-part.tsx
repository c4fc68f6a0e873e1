import { percent } from "@/components/report/percent";
import { Table } from "@/components/ui/table";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { misusePart } from "@/messages/report";

type Props = {
  readonly misuse: ReportDocument["misuse"];
  /** Paths that have an anchor in the report. */
  readonly linkable: ReadonlySet<string>;
  /** Read without an account: no pattern leads to its page. */
  readonly isShared?: boolean;
};

/** Expected patterns against what the author says, then the pathways before and after mitigation. */
export function MisusePart({ misuse, linkable, isShared = false }: Props) {
  return (
    <div className="space-y-8">
      <Table caption={misusePart.patternsCaption}>
        <thead>
          <tr>
            <th scope="col">{misusePart.pattern}</th>
            <th scope="col">{misusePart.expectedBecause}</th>
            <th scope="col">{misusePart.authorSays}</th>
            <th scope="col">{misusePart.pathwaysDescribed}</th>
          </tr>
        </thead>
        <tbody>
          {misuse.patterns.map((row) => (
            <tr key={row.pattern}>
              <th scope="row">
                {isShared ? row.label : <a href={`/patterns#${row.pattern}`}>{row.label}</a>}
              </th>
              <td>{row.expectedBecause || misusePart.notExpected}</td>
              <td>{misusePart.stated[row.stated]}</td>
              <td>{row.pathways.join("; ") || "—"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {misuse.pathways.length === 0 ? (
        <p>{misusePart.noPathway}</p>
      ) : (
        <Table caption={misusePart.pathwaysCaption}>
          <thead>
            <tr>
              <th scope="col">{misusePart.pathway}</th>
              <th scope="col">{misusePart.actor}</th>
              <th scope="col">{misusePart.likelihoodFiveYears}</th>
              <th scope="col">{misusePart.severity}</th>
              <th scope="col">{misusePart.undoingIt}</th>
              <th scope="col">{misusePart.inTheWayToday}</th>
              <th scope="col">{misusePart.toBeAdded}</th>
              <th scope="col">{misusePart.leftAfter}</th>
            </tr>
          </thead>
          <tbody>
            {misuse.pathways.map((row) => (
              <tr key={row.path}>
                <th scope="row">
                  {linkable.has(row.path) ? <a href={`#${answerAnchor(row.path)}`}>{row.name}</a> : row.name}
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
                    : misusePart.leftAfterValue(
                        percent(row.residualLikelihood),
                        severity(row.residualSeverity),
                      )}
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
  return value === null ? "—" : misusePart.ofFive(value);
}
