import { SAFETY_SCALE } from "@/lib/domain/review/safety-scale";
import type { QueueRow } from "@/lib/domain/review/shown-queue";
import { spreadStrip as words } from "@/messages/review";

const WIDTH = 92;
const HEIGHT = 14;
/** Half of what a circle takes, so that one at the edge is whole. */
const PAD = 5;
const ASIDE = 3;

type Props = { readonly reviewers: NonNullable<QueueRow["reviewers"]> };

/** Where each reviewer puts the middle of the effect on safety, on one scale for all rows. Nothing where none of it is shown. */
export function SpreadStrip({ reviewers }: Props) {
  const judged = reviewers.flatMap(({ id, name, says }) =>
    says && says.safety !== null ? [{ id, name, safety: says.safety }] : [],
  );
  if (judged.length === 0) return null;
  return (
    <span className="block">
      <svg
        aria-hidden="true"
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mt-1 block overflow-visible"
      >
        <line
          x1={PAD}
          x2={WIDTH - PAD}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          className="stroke-hairline"
          strokeWidth={1.5}
        />
        <line x1={xOf(0)} x2={xOf(0)} y1={1} y2={HEIGHT - 1} className="stroke-line" />
        {judged.map(({ id, safety }, at) => (
          <circle
            key={id}
            // Those who say the same stand beside each other.
            cx={xOf(safety) + ASIDE * judged.slice(0, at).filter((each) => each.safety === safety).length}
            cy={HEIGHT / 2}
            r={3.5}
            className="fill-paper stroke-ink"
            strokeWidth={1.5}
          />
        ))}
      </svg>
      <span className="sr-only">{words.safety(judged)}</span>
    </span>
  );
}

function xOf(safety: number): number {
  const { min, max } = SAFETY_SCALE;
  const within = Math.min(max, Math.max(min, safety));
  return PAD + ((within - min) / (max - min)) * (WIDTH - 2 * PAD);
}
