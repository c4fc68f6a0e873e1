import { scaleOf } from "@/components/portfolio/interval";
import { Table } from "@/components/ui/table";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { tickInWords } from "@/lib/domain/figures/distribution-marks";
import { ticksBetween } from "@/lib/domain/figures/ticks";
import { commonScale as words } from "@/messages/comparison";

type Props = {
  readonly title: string;
  /** The authors' estimate, and those of reviewers, each by itself and by its place; null where one gave none. */
  readonly columns: readonly {
    readonly name: string;
    readonly quantiles: Quantiles | null;
    readonly reviewers: readonly (Quantiles | null)[];
  }[];
  /** Medians over the portfolio, as far as the viewer may read it. */
  readonly medians: readonly number[];
  readonly inWords: (value: number) => string;
};

type Line = {
  readonly name: string;
  /** What names it in the table. */
  readonly row: string;
  readonly quantiles: Quantiles | null;
  readonly isReviewers: boolean;
};

/** Narrow, so that on a phone letters can still be read. */
const WIDTH = 440;
const LEFT = 26;
const RIGHT = 12;
const ROW = 20;
const BARS = 34;
/** Of the numbers under the lines. */
const NUMBERS = 18;
const BINS = 32;

/** One estimate of several assessments on one scale, under how the medians of the portfolio lie on it; with the numbers as a table. */
export function CommonScale({ title, columns, medians, inWords }: Props) {
  const lines = columns.flatMap(({ name, quantiles, reviewers }): readonly Line[] => [
    { name, row: name, quantiles, isReviewers: false },
    ...reviewers.flatMap((each, at) =>
      each
        ? [{ name: String(at + 1), row: words.reviewer(name, at + 1), quantiles: each, isReviewers: true }]
        : [],
    ),
  ]);
  const [least, most] = scaleOf(lines.map(({ quantiles }) => quantiles));
  const across = WIDTH - LEFT - RIGHT;
  const x = (value: number) => LEFT + ((value - least) / (most - least || 1)) * across;
  const heights = binned(medians, least, most);
  const tallest = Math.max(1, ...heights);
  const bottom = BARS + lines.length * ROW + 2;
  const step = across / BINS;
  return (
    <figure className="mb-8">
      <figcaption className="mb-2 font-semibold">{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${bottom + NUMBERS}`}
        aria-hidden="true"
        className="mb-2 block w-full max-w-form text-ink"
      >
        {ticksBetween(least, most, 5).map((tick) => (
          <g key={tick}>
            <path
              d={`M${x(tick).toFixed(1)} ${tick === 0 ? 0 : BARS}V${bottom}`}
              stroke="currentColor"
              strokeOpacity={tick === 0 ? "0.4" : "0.15"}
            />
            <text
              x={x(tick).toFixed(1)}
              y={bottom + 13}
              fontSize="11"
              textAnchor={x(tick) > WIDTH - RIGHT - 10 ? "end" : "middle"}
              className="fill-quiet"
            >
              {tickInWords(tick)}
            </text>
          </g>
        ))}
        <path
          fill="currentColor"
          fillOpacity="0.3"
          d={heights
            .map((count, at) => {
              const tall = Math.round((count / tallest) * (BARS - 6) * 10) / 10;
              return tall === 0
                ? ""
                : `M${(LEFT + at * step + 1).toFixed(1)} ${BARS - 2}v${-tall}h${(step - 2).toFixed(1)}v${tall}z`;
            })
            .join("")}
        />
        {lines.map(({ name, row, quantiles, isReviewers }, at) => {
          if (!quantiles) return null;
          const y = BARS + at * ROW + ROW / 2;
          const [low, middle, high] = [x(quantiles.p10), x(quantiles.p50), x(quantiles.p90)].map((place) =>
            place.toFixed(1),
          );
          return (
            <g key={row}>
              <path
                d={`M${low} ${y}H${high}M${low} ${y - 4}v8M${high} ${y - 4}v8`}
                stroke="currentColor"
                strokeWidth="1.5"
                {...(isReviewers && { strokeDasharray: "4 3" })}
              />
              <circle
                cx={middle}
                cy={y}
                r="4"
                className={isReviewers ? "fill-paper" : "fill-current"}
                stroke="currentColor"
              />
              <text x="2" y={y + 4} fontSize="12" fill="currentColor">
                {name}
              </text>
            </g>
          );
        })}
      </svg>
      <Table caption={words.caption(title)} captionHidden>
        <thead>
          <tr>
            <th scope="col">{words.assessment}</th>
            <th scope="col">10 %</th>
            <th scope="col">50 %</th>
            <th scope="col">90 %</th>
            <th scope="col">{words.lower}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, quantiles, isReviewers }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{quantiles ? inWords(quantiles.p10) : "—"}</td>
              <td>{quantiles ? inWords(quantiles.p50) : "—"}</td>
              <td>{quantiles ? inWords(quantiles.p90) : "—"}</td>
              <td>
                {quantiles && !isReviewers
                  ? words.of(medians.filter((each) => each < quantiles.p50).length, medians.length)
                  : "—"}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </figure>
  );
}

/** How many lie in each of as many equal parts; what lies beyond an end counts there. */
function binned(values: readonly number[], least: number, most: number): readonly number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const at = Math.floor(((value - least) / (most - least || 1)) * BINS);
    const bin = Math.min(BINS - 1, Math.max(0, at));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
