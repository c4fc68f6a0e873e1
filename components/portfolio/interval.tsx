import type { Quantiles } from "@/lib/domain/assessment/answer";

type Props = {
  readonly quantiles: Quantiles;
  /** The ends of the scale, the same in every row. */
  readonly scale: readonly [least: number, most: number];
};

const WIDTH = 120;

/** Eight chances in ten as a line, the median as a dot, nought as a hairline. Decoration: the numbers stand beside it. */
export function Interval({ quantiles: { p10, p50, p90 }, scale: [least, most] }: Props) {
  const x = (value: number) => {
    const place = ((value - least) / (most - least || 1)) * (WIDTH - 8) + 4;
    return Math.round(Math.min(WIDTH - 2, Math.max(2, place)) * 10) / 10;
  };
  return (
    <svg viewBox={`0 0 ${WIDTH} 12`} width={WIDTH} height="12" aria-hidden="true" className="block text-ink">
      <path d={`M${x(0)} 0V12`} stroke="currentColor" strokeOpacity="0.25" />
      <path
        d={`M${x(p10)} 6H${x(p90)}M${x(p10)} 3V9M${x(p90)} 3V9`}
        stroke="currentColor"
        strokeWidth="1.25"
      />
      <circle cx={x(p50)} cy="6" r="3" fill="currentColor" />
    </svg>
  );
}

/** A scale that holds every one of them and nought; from -1 to 1 without any. */
export function scaleOf(all: readonly (Quantiles | null)[]): readonly [number, number] {
  const ends = all.flatMap((each) => (each ? [each.p10, each.p90] : []));
  return ends.length > 0 ? [Math.min(0, ...ends), Math.max(0, ...ends)] : [-1, 1];
}
