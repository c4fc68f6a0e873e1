import { Table } from "@/components/ui/table";
import { percent } from "@/lib/domain/figures/text/percent";
import type { MisusePathwayRow } from "@/lib/domain/report/report-document";
import type { PathwayChange } from "@/lib/domain/report-changes/pathway-changes";
import { pathwayChange } from "@/messages/report-changes";

/** Misuse pathways that are not the same in both reports; a cell says both where they differ. */
export function PathwayChangeTable({ changes }: { readonly changes: readonly PathwayChange[] }) {
  return (
    <Table caption={pathwayChange.caption}>
      <thead>
        <tr>
          <th scope="col">{pathwayChange.pathway}</th>
          <th scope="col">{pathwayChange.likelihood}</th>
          <th scope="col">{pathwayChange.severity}</th>
          <th scope="col">{pathwayChange.undoing}</th>
          <th scope="col">{pathwayChange.left}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ before, now }) => {
          const row = now ?? before;
          const cell = (words: (row: MisusePathwayRow) => string) => fromTo(before, now, words);
          return (
            <tr key={row?.path}>
              <th scope="row">
                {row?.name}
                <span className="block font-normal text-quiet">{row?.pattern}</span>
                {!before && <span className="block font-normal">{pathwayChange.new}</span>}
                {!now && <span className="block font-normal">{pathwayChange.gone}</span>}
              </th>
              <td>{cell(({ likelihood }) => percent(likelihood))}</td>
              <td>{cell(({ severity }) => `${severity ?? "—"}`)}</td>
              <td>{cell(({ reversibility }) => reversibility || "—")}</td>
              <td>
                {cell(
                  ({ residualLikelihood, residualSeverity }) =>
                    `${percent(residualLikelihood)}, ${residualSeverity ?? "—"}`,
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function fromTo(
  before: MisusePathwayRow | null,
  now: MisusePathwayRow | null,
  words: (row: MisusePathwayRow) => string,
): string {
  if (!before || !now) return words(now ?? (before as MisusePathwayRow));
  const [was, is] = [words(before), words(now)];
  return was === is ? is : pathwayChange.fromTo(was, is);
}
