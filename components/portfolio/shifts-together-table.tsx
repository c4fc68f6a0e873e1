import { Table } from "@/components/ui/table";
import type { ShiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { monthsInWords } from "@/lib/domain/quantities/in-words";
import { shiftsTogetherTable } from "@/messages/comparison";
import { inDigits } from "@/messages/locale";

/** Draws seldom add up to exactly nothing. */
const months = (drawn: number) => monthsInWords(Math.round(drawn * 10) / 10);

const WORDS: { readonly [correlation: number]: string } = shiftsTogetherTable.words;

/** The timeline shifts added up, under each assumption about how far the estimates err together. Intervals, never a median alone. */
export function ShiftsTogetherTable({ together }: { readonly together: ShiftsTogether }) {
  return (
    <>
      <Table caption={shiftsTogetherTable.caption(together.added)}>
        <thead>
          <tr>
            <th scope="col">{shiftsTogetherTable.ifEstimatesAre}</th>
            <th scope="col">10 %</th>
            <th scope="col">50 %</th>
            <th scope="col">90 %</th>
            <th scope="col">{shiftsTogetherTable.chanceOfSooner}</th>
          </tr>
        </thead>
        <tbody>
          {together.sums.map(({ correlation, quantiles, chanceSooner }) => (
            <tr key={correlation}>
              <th scope="row">
                {WORDS[correlation]}{" "}
                <span className="font-normal text-quiet">{shiftsTogetherTable.correlation(correlation)}</span>
              </th>
              <td>{months(quantiles.p10)}</td>
              <td>{months(quantiles.p50)}</td>
              <td>{months(quantiles.p90)}</td>
              <td>{Math.round(chanceSooner * 100)} %</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-3 max-w-measure text-sm text-quiet">
        {shiftsTogetherTable.method(inDigits(together.draws))}
      </p>
    </>
  );
}
