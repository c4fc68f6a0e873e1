import { Table } from "@/components/ui/table";
import type { ShiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { monthsInWords } from "@/lib/domain/report/parts/axes";

const WORDS: { readonly [correlation: number]: string } = {
  0: "independent of each other",
  0.5: "half shared",
  1: "all right or wrong together",
};

/** The timeline shifts added up, under each assumption about how far the estimates err together. Intervals, never a median alone. */
export function ShiftsTogetherTable({ together }: { readonly together: ShiftsTogether }) {
  return (
    <>
      <Table caption={`The timeline shifts of ${together.added} of the assessments, added up`}>
        <thead>
          <tr>
            <th scope="col">If the estimates are</th>
            <th scope="col">10 %</th>
            <th scope="col">50 %</th>
            <th scope="col">90 %</th>
            <th scope="col">Chance of sooner</th>
          </tr>
        </thead>
        <tbody>
          {together.sums.map(({ correlation, quantiles, chanceSooner }) => (
            <tr key={correlation}>
              <th scope="row">
                {WORDS[correlation]}{" "}
                <span className="font-normal text-quiet">(correlation {correlation})</span>
              </th>
              <td>{monthsInWords(quantiles.p10)}</td>
              <td>{monthsInWords(quantiles.p50)}</td>
              <td>{monthsInWords(quantiles.p90)}</td>
              <td>{Math.round(chanceSooner * 100)} %</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-3 max-w-measure text-sm text-quiet">
        By simulation with {together.draws.toLocaleString("en-GB")} draws from the authors’ quantiles. It adds
        timing alone; effects on safety are not added up, and projects that replace each other are not taken
        into account.
      </p>
    </>
  );
}
