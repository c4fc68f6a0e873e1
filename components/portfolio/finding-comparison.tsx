import { SeverityBadge } from "@/components/assessment/severity-badge";
import { letterOf, TitleColumns } from "@/components/portfolio/title-columns";
import { Table } from "@/components/ui/table";
import { FINDING_KIND_LABELS } from "@/lib/domain/findings/labels";
import type { FindingRow } from "@/lib/domain/portfolio/compare";
import { findingComparison } from "@/messages/comparison";

type Props = { readonly rows: readonly FindingRow[]; readonly titles: readonly string[] };

/** Findings side by side, a row a rule that fired for at least one of them. */
export function FindingComparison({ rows, titles }: Props) {
  if (rows.length === 0) return <p className="text-quiet">{findingComparison.nothing}</p>;
  return (
    <Table caption={findingComparison.caption} captionHidden>
      <TitleColumns first={findingComparison.finding} titles={titles} />
      <tbody className="[&_td]:min-w-32 [&_td]:wrap-anywhere [&_th]:min-w-60">
        {rows.map((row) => (
          <tr key={row.ruleId}>
            <th scope="row" dir="auto">
              {row.cells.some((cell) => cell?.title) && `${letterOf(row.of)}: `}
              {row.title}
              <span className="block font-normal text-quiet">{FINDING_KIND_LABELS[row.kind]}</span>
            </th>
            {row.cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed
              <td key={index}>
                {cell ? (
                  <>
                    <SeverityBadge kind={row.kind} severity={cell.severity} />
                    {cell.times > 1 && <span className="text-quiet"> ×{cell.times}</span>}
                    {cell.title && <p dir="auto">{cell.title}</p>}
                  </>
                ) : (
                  "—"
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
