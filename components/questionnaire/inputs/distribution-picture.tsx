import type { Quantiles } from "@/lib/domain/assessment/answer";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import {
  type Distribution,
  density,
  distributionOf,
  type Limits,
  probabilityAbove,
  probabilityBelow,
  quantile,
} from "@/lib/domain/quantities/distribution";
import { signed } from "@/lib/domain/quantities/write-number";
import { distributionPicture } from "@/messages/questionnaire/inputs";

type Props = { readonly kind: Limits; readonly quantiles: Quantiles };

const WIDTH = 560;
const BASE = 88;
const TOP = 12;

/**
 * The curve that three quantiles stand for, with the three numbers, zero where it is in sight, and in words what follows for
 * the sign. Where they stand for none, the sentence that says why.
 */
export function DistributionPicture({ kind, quantiles }: Props) {
  const made = distributionOf(quantiles, kind);
  if (!made.ok) return <p className="mt-2 max-w-form text-sm text-quiet">{made.sentence}</p>;
  const { distribution } = made;
  const words = inWords(distribution);
  return (
    <figure className="max-w-form">
      <svg viewBox={`0 0 ${WIDTH} 112`} role="img" aria-label={words} className="h-auto w-full">
        <Curve distribution={distribution} />
      </svg>
      <figcaption className="text-xs text-quiet">{words}</figcaption>
    </figure>
  );
}

function Curve({ distribution }: { readonly distribution: Distribution }) {
  const { p10, p50, p90 } = distribution.quantiles;
  const { curve, atoms } = density(distribution);
  const [from, to] = rangeOf(distribution);
  const x = (value: number) => 8 + ((WIDTH - 16) * (value - from)) / (to - from);
  const highest = Math.max(...curve.map((point) => point.density), 0);
  const y = (value: number) => BASE - ((BASE - TOP) * value) / (highest || 1);
  const line = curve.map((point) => `${round(x(point.x))} ${round(y(point.density))}`).join("L");
  const [first, last] = [curve[0], curve.at(-1)];
  return (
    <>
      {first && last && (
        <path
          d={`M${round(x(first.x))} ${BASE}L${line}L${round(x(last.x))} ${BASE}Z`}
          className="fill-accent-wash stroke-accent"
          strokeWidth="1.5"
        />
      )}
      {atoms.map((atom) => (
        <path
          key={atom.x}
          d={`M${round(x(atom.x))} ${BASE}V${round(BASE - (BASE - TOP) * atom.probability)}`}
          className="stroke-accent"
          strokeWidth="5"
        />
      ))}
      <path d={`M8 ${BASE}H${WIDTH - 8}`} className="stroke-line" strokeWidth="1" />
      {from < 0 && to > 0 && (
        <path
          d={`M${round(x(0))} ${TOP - 8}V${BASE + 4}`}
          className="stroke-ink"
          strokeDasharray="3 3"
          strokeWidth="1"
        />
      )}
      {[p10, p50, p90].map((value, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: three marks in a fixed order, two of which may be equal.
          key={index}
          d={`M${round(x(value))} ${BASE - 5}V${BASE + 5}`}
          className="stroke-accent"
          strokeWidth={index === 1 ? 3 : 2}
        />
      ))}
      {labelsOf([p10, p50, p90, ...(from < 0 && to > 0 ? [0] : [])], x).map(({ value, at }) => (
        <text
          key={value}
          x={at}
          y={BASE + 20}
          textAnchor="middle"
          className="fill-quiet text-[13px] tabular-nums max-sm:text-[20px]"
        >
          {signed(value)}
        </text>
      ))}
    </>
  );
}

/** From where to where is drawn: what is likely at all, and zero where it is near. */
function rangeOf(distribution: Distribution): readonly [number, number] {
  const { min, max } = distribution.limits;
  const low = quantile(distribution, 0.002);
  const high = quantile(distribution, 0.998);
  const room = (high - low || (max - min) / 10) / 8;
  const from = low > 0 && low - 4 * room < 0 ? 0 - room : low - room;
  const to = high < 0 && high + 4 * room > 0 ? room : high + room;
  return [from, to];
}

/** Numbers under the axis, the first come kept, those that would stand in another's place left out. */
function labelsOf(values: readonly number[], x: (value: number) => number) {
  const labels: { readonly value: number; readonly at: number }[] = [];
  for (const value of values) {
    const at = Math.min(Math.max(x(value), 16), WIDTH - 16);
    if (labels.every((label) => Math.abs(label.at - at) > 44)) labels.push({ value, at: round(at) });
  }
  return labels;
}

function inWords(distribution: Distribution): string {
  const { p10, p50, p90 } = distribution.quantiles;
  const { min, max, unit } = distribution.limits;
  const range = distributionPicture.range(signed(p10), signed(p90), unit, signed(p50));
  if (min >= 0 || max <= 0) return range;
  const [below, above] = [probabilityBelow(distribution, 0), probabilityAbove(distribution, 0)];
  return distributionPicture.rangeAndSigns(range, chanceShown(below), chanceShown(above));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
