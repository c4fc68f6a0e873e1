import { shortened, wrapText } from "@/lib/domain/figures/text/wrap-text";
import type { SketchLine } from "@/lib/domain/model/sketch-lines";
import type { Stance } from "@/lib/domain/model/social-model";
import { sketchFigure } from "@/messages/figures";

/** What is drawn where there is little room and where there is more: names keep their size, and get more of the width. */
const NARROW = { width: 360, left: 118, right: 170 } as const;
const WIDE = { width: 480, left: 166, right: 236 } as const;
type Room = typeof NARROW | typeof WIDE;

const SIZE = 13;
/** Widths are reckoned for ordinary letters; names are set in stronger, wider ones. */
const STRONG = SIZE * 1.09;
const LEADING = 15;
const NAME_LINES = 3;
/** Between the lines' names, and beside them. */
const GAP = { above: 12, beside: 8 } as const;

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
  return (
    <figure className="@container max-w-[37.5rem]">
      <Lines lines={lines} room={NARROW} className="@md:hidden" />
      <Lines lines={lines} room={WIDE} className="hidden @md:block" />
      <figcaption className="mt-1 text-xs text-quiet">{sketchFigure.legend}</figcaption>
    </figure>
  );
}

function Lines({
  lines,
  room,
  className,
}: {
  readonly lines: readonly SketchLine[];
  readonly room: Room;
  readonly className: string;
}) {
  const recipients = [...new Map(lines.map((line) => [line.recipient, line])).values()];
  const rows = placed(
    recipients.flatMap(({ recipient }) => lines.filter((line) => line.recipient === recipient)),
    room,
  );
  const middleOf = (recipient: string | null) => {
    const own = rows.filter(({ line }) => line.recipient === recipient);
    return ((own[0]?.y ?? 0) + (own.at(-1)?.y ?? 0)) / 2;
  };
  return (
    <svg
      viewBox={`0 0 ${room.width} ${rows.at(-1)?.end ?? 0}`}
      role="img"
      aria-label={sketchFigure.label(lines.length)}
      className={`h-auto w-full ${className}`}
    >
      {recipients.map((line) => {
        const name = recipientOf(line, room);
        return (
          <Words
            key={line.recipient}
            lines={name}
            x={room.left - GAP.beside}
            y={middleOf(line.recipient) - ((name.length - 1) * LEADING) / 2}
            anchor="end"
            className="fill-ink text-[13px] font-semibold"
          />
        );
      })}
      {rows.map(({ line, use, y, top }) => {
        const { dash, colour, fill } = LOOK[line.stance ?? "open"];
        const from = middleOf(line.recipient);
        const middle = (room.left + room.right) / 2;
        return (
          <g key={line.id}>
            <path
              d={`M${room.left} ${from}C${middle} ${from} ${middle} ${y} ${room.right - GAP.beside} ${y}`}
              fill="none"
              className={colour}
              strokeWidth={1.25 + 4 * (line.likelihood ?? 0)}
              strokeDasharray={dash}
            />
            <Words
              lines={use}
              x={room.right}
              y={top + LEADING / 2}
              className={`${fill} text-[13px] font-semibold`}
            />
            <Words
              lines={[
                shortened(
                  sketchFigure.detail(line.stance, line.likelihood, line.letters),
                  room.width - room.right,
                  12,
                ),
              ]}
              x={room.right}
              y={top + (use.length + 0.5) * LEADING}
              className="fill-quiet text-[12px]"
            />
          </g>
        );
      })}
    </svg>
  );
}

function recipientOf({ recipientName }: SketchLine, room: Room): readonly string[] {
  return wrapText(recipientName || sketchFigure.somebody, {
    width: room.left - GAP.beside,
    size: STRONG,
    lines: NAME_LINES,
  });
}

/** Each line with its use as it is broken, where it begins, and where the stroke meets it. */
function placed(lines: readonly SketchLine[], room: Room) {
  let top = 0;
  return lines.map((line) => {
    const use = wrapText(line.use || sketchFigure.something, {
      width: room.width - room.right,
      size: STRONG,
      lines: NAME_LINES,
    });
    const own = (use.length + 1) * LEADING;
    // A recipient's name stands at the middle of its uses, and may take more room than one of them.
    const most = Math.max(own, recipientOf(line, room).length * LEADING);
    const y = top + most / 2;
    top += most + GAP.above;
    return { line, use, top: y - own / 2, end: top, y };
  });
}

function Words({
  lines,
  x,
  y,
  anchor,
  className,
}: {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly anchor?: "end";
  readonly className: string;
}) {
  return (
    <text textAnchor={anchor} dominantBaseline="central" className={className}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name.
        <tspan key={index} x={x} y={y + index * LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
