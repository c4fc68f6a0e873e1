import type { SketchLine } from "@/lib/domain/model/sketch-lines";
import type { Stance } from "@/lib/domain/model/social-model";
import { sketchFigure } from "@/messages/figures";

const WIDTH = 500;
const ROW = 46;
const LEFT = 180;
const RIGHT = 270;

const LOOK: Record<
  Stance | "open",
  { readonly dash?: string; readonly colour: string; readonly fill: string }
> = {
  likely: { colour: "stroke-ink", fill: "fill-ink" },
  intended: { dash: "7 4", colour: "stroke-accent", fill: "fill-accent" },
  feared: { dash: "2 3", colour: "stroke-serious", fill: "fill-serious" },
  open: { dash: "1 5", colour: "stroke-line", fill: "fill-quiet" },
};

/** Who receives it and what they do: the style of a line says the stance, its width how likely. */
export function SketchFigure({ lines }: { readonly lines: readonly SketchLine[] }) {
  const recipients = [...new Map(lines.map((line) => [line.recipient, line])).values()];
  const sorted = recipients.flatMap(({ recipient }) => lines.filter((line) => line.recipient === recipient));
  const y = (index: number) => 22 + index * ROW;
  const middleOf = (recipient: string | null) => {
    const at = sorted.flatMap((line, index) => (line.recipient === recipient ? [index] : []));
    return y(((at[0] ?? 0) + (at.at(-1) ?? 0)) / 2);
  };
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${sorted.length * ROW}`}
        role="img"
        aria-label={sketchFigure.label(lines.length)}
        className="h-auto w-full"
      >
        {recipients.map((line) => (
          <text
            key={line.recipient}
            x={LEFT - 8}
            y={middleOf(line.recipient) + 4}
            textAnchor="end"
            className="fill-ink text-[13px] font-semibold"
          >
            {short(line.recipientName || sketchFigure.somebody, 23)}
          </text>
        ))}
        {sorted.map((line, index) => {
          const { dash, colour, fill } = LOOK[line.stance ?? "open"];
          const from = middleOf(line.recipient);
          const middle = (LEFT + RIGHT) / 2;
          return (
            <g key={line.id}>
              <path
                d={`M${LEFT} ${from}C${middle} ${from} ${middle} ${y(index)} ${RIGHT - 8} ${y(index)}`}
                fill="none"
                className={colour}
                strokeWidth={1.25 + 4 * (line.likelihood ?? 0)}
                strokeDasharray={dash}
              />
              <text x={RIGHT} y={y(index)} className={`${fill} text-[13px] font-semibold`}>
                {short(line.use || sketchFigure.something, 29)}
              </text>
              <text x={RIGHT} y={y(index) + 15} className="fill-quiet text-[12px]">
                {sketchFigure.detail(line.stance, line.likelihood, line.letters)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="mt-1 text-xs text-quiet">{sketchFigure.legend}</figcaption>
    </figure>
  );
}

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
