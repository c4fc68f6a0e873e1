import { scaleLinear } from "d3-scale";
import { Table } from "@/components/ui/table";
import type { FactorsPart } from "@/lib/domain/report/report-document";
import { factorsFigure } from "@/messages/report";

const WIDTH = 128;
const HEIGHT = 20;

/**
 * The work's signed effect on each security factor, a row each: the bar and the words say the same, so that neither colour nor
 * sight is needed. The rows are never added up.
 */
export function FactorsFigure({ factors }: { readonly factors: FactorsPart }) {
  return (
    <figure>
      <Table caption={factorsFigure.caption}>
        <thead>
          <tr>
            <th scope="col">{factorsFigure.factor}</th>
            <th scope="col">
              <span className="flex w-32 justify-between font-normal" aria-hidden="true">
                <span>{factorsFigure.weaker}</span>
                <span>{factorsFigure.stronger}</span>
              </span>
              <span className="sr-only">{factorsFigure.drawn}</span>
            </th>
            <th scope="col">{factorsFigure.inWords}</th>
          </tr>
        </thead>
        <tbody>
          {factors.effects.map(({ factor, label, size, words }) => (
            <tr key={factor}>
              <th scope="row">{label}</th>
              <td>
                <Bar size={size} />
              </td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <figcaption className="mt-3 max-w-measure text-sm text-quiet">{factors.sentence}</figcaption>
    </figure>
  );
}

/** −2 to +2 about a middle line; null draws the line alone. */
function Bar({ size }: { readonly size: number | null }) {
  const x = scaleLinear([-2, 2], [2, WIDTH - 2]);
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      {[-2, -1, 1, 2].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={2} y2={HEIGHT - 2} className="stroke-hairline" />
      ))}
      <line x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} className="stroke-line" />
      {size === 0 && <circle cx={x(0)} cy={HEIGHT / 2} r={4} className="fill-accent" />}
      {size !== null && size !== 0 && (
        <rect
          x={Math.min(x(0), x(size))}
          y={4}
          width={Math.abs(x(size) - x(0))}
          height={HEIGHT - 8}
          className={size > 0 ? "fill-accent stroke-accent" : "fill-none stroke-accent"}
          strokeWidth={2}
        />
      )}
    </svg>
  );
}
