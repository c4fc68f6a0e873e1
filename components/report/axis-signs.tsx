import { Table } from "@/components/ui/table";
import { CHANCES_METHOD, chanceShown } from "@/lib/domain/report/parts/axis-chances";
import type { Axes, AxisChances } from "@/lib/domain/report/report-document";

/** On which side of zero each of the two axes falls, in numbers and in a sentence each; the two are never joined. */
export function AxisSigns({ signs }: { readonly signs: NonNullable<Axes["signs"]> }) {
  const { timelineShift, safetyEffect } = signs;
  return (
    <div className="mt-6">
      <Table caption={`Chance of either side of zero. ${CHANCES_METHOD}`}>
        <thead>
          <tr>
            <th scope="col">Estimate</th>
            <th scope="col">Below zero</th>
            <th scope="col">Exactly zero</th>
            <th scope="col">Above zero</th>
          </tr>
        </thead>
        <tbody>
          <Row name="Timeline shift: below is sooner, above is later" axis={timelineShift} />
          <Row name="Effect on existential safety: below is less safe, above is safer" axis={safetyEffect} />
        </tbody>
      </Table>
      <div className="mt-3 max-w-measure text-sm text-quiet">
        {timelineShift && <p>{timelineShift.sentence}</p>}
        {safetyEffect && <p className="mt-1">{safetyEffect.sentence}</p>}
      </div>
    </div>
  );
}

function Row({ name, axis }: { readonly name: string; readonly axis: AxisChances | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {(["below", "at", "above"] as const).map((side) => (
        <td key={side}>{axis?.chances ? chanceShown(axis.chances[side]) : "—"}</td>
      ))}
    </tr>
  );
}
