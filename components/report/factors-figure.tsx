import { scaleLinear } from "d3-scale";
import { Table } from "@/components/ui/table";
import type { FactorsPart } from "@/lib/domain/report/report-document";

const WIDTH = 640;
const LABELS = 270;
const ROW = 34;
const TOP = 30;

/**
 * The work's signed effect on each security factor: a bar to the right strengthens, to the left weakens; “unsure” is a hollow
 * mark, no answer none. Bars are read against their words, so no colour is needed. The rows are never added up.
 */
export function FactorsFigure({ factors }: { readonly factors: FactorsPart }) {
  const x = scaleLinear([-2, 2], [LABELS + 30, WIDTH - 20]);
  const height = TOP + factors.effects.length * ROW + 12;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={factors.sentence}
        className="h-auto w-full max-w-measure font-sans text-[13px]"
      >
        <text x={x(-2)} y={14} className="fill-quiet">
          ← weakens
        </text>
        <text x={x(2)} y={14} textAnchor="end" className="fill-quiet">
          strengthens →
        </text>
        {[-2, -1, 0, 1, 2].map((tick) => (
          <line
            key={tick}
            x1={x(tick)}
            x2={x(tick)}
            y1={TOP - 6}
            y2={height - 10}
            className={tick === 0 ? "stroke-line" : "stroke-hairline"}
            strokeDasharray={tick === 0 ? undefined : "2 4"}
          />
        ))}
        {factors.effects.map(({ factor, label, size, words }, at) => {
          const y = TOP + at * ROW + ROW / 2;
          return (
            <g key={factor}>
              <text x={0} y={y + 4} className="fill-ink">
                {label}
              </text>
              {size !== null && size !== 0 && (
                <rect
                  x={Math.min(x(0), x(size))}
                  y={y - 8}
                  width={Math.abs(x(size) - x(0))}
                  height={16}
                  className={size > 0 ? "fill-accent" : "fill-none stroke-accent"}
                  strokeWidth={2}
                />
              )}
              {size === 0 && <circle cx={x(0)} cy={y} r={4} className="fill-accent" />}
              {size === null && (
                <text x={x(0)} y={y + 4} textAnchor="middle" className="fill-quiet">
                  {words === "Unsure" ? "?" : "–"}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="max-w-measure text-sm text-quiet">
        Filled bars strengthen a factor, hollow ones weaken it, a dot is no effect. {factors.sentence}
      </figcaption>
      <div className="mt-4">
        <Table caption="Effect on each security factor">
          <thead>
            <tr>
              <th scope="col">Factor</th>
              <th scope="col">Effect</th>
            </tr>
          </thead>
          <tbody>
            {factors.effects.map(({ factor, label, words }) => (
              <tr key={factor}>
                <th scope="row">{label}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </figure>
  );
}
