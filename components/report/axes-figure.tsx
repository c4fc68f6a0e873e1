import { scaleLinear } from "d3-scale";
import { AxisSigns } from "@/components/report/axis-signs";
import { Table } from "@/components/ui/table";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { monthsInWords, signed } from "@/lib/domain/report/parts/axes";
import type { Axes } from "@/lib/domain/report/report-document";

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = { top: 24, right: 24, bottom: 56, left: 64 };

/** Months shown either side of zero: the first of these that holds the answer's own reach, so that few scales are in use. */
const REACHES = [1, 3, 6, 12, 24, 60, 120];

function reach(shift: Quantiles | null): number {
  const furthest = shift ? Math.max(Math.abs(shift.p10), Math.abs(shift.p90)) : 12;
  return REACHES.find((months) => months >= furthest) ?? 120;
}

/**
 * Timeline shift and effect on safety as two separate axes: the median of each as a point, the middle 80 % of each as a
 * bar along its own axis. No diagonal, no regions, no product of the two (SM-7). An axis without an answer says so.
 */
export function AxesFigure({ axes }: { readonly axes: Axes }) {
  const months = reach(axes.timelineShift);
  const x = scaleLinear([-months, months], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear([-3, 3], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const { timelineShift: shift, safetyEffect: effect } = axes;
  const left = MARGIN.left;
  const bottom = HEIGHT - MARGIN.bottom;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={axes.sentence}
        className="h-auto w-full max-w-measure font-sans text-[13px]"
      >
        <rect
          x={left}
          y={MARGIN.top}
          width={WIDTH - MARGIN.left - MARGIN.right}
          height={bottom - MARGIN.top}
          className="fill-none stroke-hairline"
        />
        {x.ticks(6).map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} className="stroke-line" />
            <text x={x(tick)} y={bottom + 19} textAnchor="middle" className="fill-quiet">
              {signed(tick)}
            </text>
          </g>
        ))}
        {[-3, -2, -1, 0, 1, 2, 3].map((tick) => (
          <g key={tick}>
            <line x1={left - 5} x2={left} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={left - 10} y={y(tick) + 4} textAnchor="end" className="fill-quiet">
              {signed(tick)}
            </text>
          </g>
        ))}
        <line x1={x(0)} x2={x(0)} y1={MARGIN.top} y2={bottom} className="stroke-line" strokeDasharray="2 4" />
        <line
          x1={left}
          x2={WIDTH - MARGIN.right}
          y1={y(0)}
          y2={y(0)}
          className="stroke-line"
          strokeDasharray="2 4"
        />
        <text x={left} y={HEIGHT - 10} className="fill-quiet">
          ← sooner
        </text>
        <text
          x={(left + WIDTH - MARGIN.right) / 2}
          y={HEIGHT - 10}
          textAnchor="middle"
          className="fill-ink font-semibold"
        >
          Timeline shift, months
        </text>
        <text x={WIDTH - MARGIN.right} y={HEIGHT - 10} textAnchor="end" className="fill-quiet">
          later →
        </text>
        <text
          transform={`translate(18 ${(MARGIN.top + bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
          className="fill-ink font-semibold"
        >
          Effect on existential safety, apart from timing
        </text>
        {shift && (
          <Interval
            x1={x(shift.p10)}
            x2={x(shift.p90)}
            y1={effect ? y(effect.p50) : y(0)}
            y2={effect ? y(effect.p50) : y(0)}
          />
        )}
        {effect && (
          <Interval
            x1={shift ? x(shift.p50) : x(0)}
            x2={shift ? x(shift.p50) : x(0)}
            y1={y(effect.p10)}
            y2={y(effect.p90)}
          />
        )}
        {shift && effect && (
          <circle
            cx={x(shift.p50)}
            cy={y(effect.p50)}
            r={6}
            className="fill-accent stroke-paper"
            strokeWidth={2}
          />
        )}
        {(!shift || !effect) && (
          <text x={left + 12} y={MARGIN.top + 22} className="fill-quiet">
            {!shift && !effect
              ? "Neither axis is answered."
              : `No estimate of ${shift ? "the effect on safety" : "the timeline shift"}.`}
          </text>
        )}
      </svg>
      <figcaption className="max-w-measure text-sm text-quiet">
        The point marks both medians, each bar the middle 80 % of its own axis. {axes.sentence}
        {axes.shiftEffect &&
          ` What the shift itself does to humanity's safety, in the author's words: ${axes.shiftEffect}.`}
      </figcaption>
      <div className="mt-4">
        <Table caption="The two estimates, kept apart">
          <thead>
            <tr>
              <th scope="col">Estimate</th>
              <th scope="col">10 %</th>
              <th scope="col">50 %</th>
              <th scope="col">90 %</th>
            </tr>
          </thead>
          <tbody>
            <Row name="Timeline shift" quantiles={shift} words={monthsInWords} />
            <Row name="Effect on existential safety, −3 to +3" quantiles={effect} words={signed} />
          </tbody>
        </Table>
      </div>
      {axes.signs && <AxisSigns signs={axes.signs} />}
    </figure>
  );
}

function Interval({
  x1,
  x2,
  y1,
  y2,
}: {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}) {
  const [cx, cy] = x1 === x2 ? [5, 0] : [0, 5];
  return (
    <g className="stroke-accent" strokeWidth={2.5}>
      <line x1={x1} x2={x2} y1={y1} y2={y2} />
      <line x1={x1 - cx} x2={x1 + cx} y1={y1 - cy} y2={y1 + cy} />
      <line x1={x2 - cx} x2={x2 + cx} y1={y2 - cy} y2={y2 + cy} />
    </g>
  );
}

function Row({
  name,
  quantiles,
  words,
}: {
  readonly name: string;
  readonly quantiles: Quantiles | null;
  readonly words: (value: number) => string;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {(["p10", "p50", "p90"] as const).map((part) => (
        <td key={part}>{quantiles ? words(quantiles[part]) : "—"}</td>
      ))}
    </tr>
  );
}
