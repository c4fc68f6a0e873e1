import type { ReactNode } from "react";
import { DASHES } from "@/lib/domain/figures/dashes";
import type {
  Drawing,
  Fill,
  GroupMark,
  LinkTarget,
  Mark,
  Stroke,
  TextMark,
} from "@/lib/domain/figures/drawing";
import { drawingView } from "@/messages/figures";

/** Meanings in the colours of the page's theme. */
const FILLS: { readonly [fill in Fill]: string } = {
  none: "fill-none",
  paper: "fill-paper",
  sunk: "fill-sunk",
  wash: "fill-accent-wash",
  ink: "fill-ink",
  quiet: "fill-quiet",
  line: "fill-line",
  hairline: "fill-hairline",
  accent: "fill-accent",
  feared: "fill-serious",
};

const STROKES: { readonly [stroke in Stroke]: string } = {
  paper: "stroke-paper",
  ink: "stroke-ink",
  quiet: "stroke-quiet",
  line: "stroke-line",
  hairline: "stroke-hairline",
  accent: "stroke-accent",
  feared: "stroke-serious",
};

/** On a screen a unit is at most this many pixels, so that labels are as large as the text around; and at least as many. */
const MOST = 1.25;
const LEAST = 0.75;

type Props = {
  readonly drawing: Drawing;
  /** What the drawing is called to a screen reader. */
  readonly label: string;
  readonly href: (target: LinkTarget) => string;
};

/**
 * A drawing on a page, painted on the server in the colours of the theme. Where it has nodes with details it is a group of
 * them, else one image. Too wide for a narrow screen, it scrolls in a region that can be focused and moved by keys.
 */
export function DrawingView({ drawing, label, href }: Props) {
  const { width, height, marks } = drawing;
  const region = drawingView.region(label);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label={region} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role={marks.some(hasNode) ? "group" : "img"}
        aria-label={label}
        fontSize="12.5"
        style={{ minWidth: width * LEAST, maxWidth: width * MOST }}
        className="block h-auto w-full break-inside-avoid font-sans"
      >
        {marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is painted once and never reordered
          <MarkView key={index} mark={mark} href={href} />
        ))}
      </svg>
    </section>
  );
}

function hasNode(mark: Mark): boolean {
  return mark.type === "group" && (mark.details !== undefined || mark.marks.some(hasNode));
}

type MarkProps<M extends Mark> = { readonly mark: M; readonly href: Props["href"] };

function MarkView({ mark, href }: MarkProps<Mark>): ReactNode {
  switch (mark.type) {
    case "rect": {
      const { x, y, width, height, radius } = mark;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...paint(mark)} />;
    }
    case "path":
      return <path d={mark.d} {...paint(mark)} />;
    case "circle":
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...paint(mark)} />;
    case "text":
      return <TextView mark={mark} />;
    case "group":
      return <GroupView mark={mark} href={href} />;
  }
}

function paint({ fill = "none", stroke, weight, dash }: Exclude<Mark, TextMark | GroupMark>) {
  return {
    className: stroke ? `${FILLS[fill]} ${STROKES[stroke]}` : FILLS[fill],
    strokeWidth: weight,
    strokeDasharray: dash && DASHES[dash],
  };
}

function TextView({
  mark: { x, y, text, tone = "ink", size, bold, anchor, upright },
}: {
  readonly mark: TextMark;
}) {
  const place = upright ? { transform: `translate(${x} ${y}) rotate(-90)` } : { x, y };
  return (
    <text
      {...place}
      fontSize={size}
      fontWeight={bold ? 600 : undefined}
      textAnchor={anchor}
      className={FILLS[tone]}
    >
      {text}
    </text>
  );
}

function GroupView({ mark: { marks, details, to, by }, href }: MarkProps<GroupMark>) {
  const inside = (
    <>
      {details && <title>{details}</title>}
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is painted once and never reordered
        <MarkView key={index} mark={mark} href={href} />
      ))}
    </>
  );
  const transform = by && `translate(${by.x} ${by.y})`;
  if (!to) {
    // What has details can be reached by keyboard, also where no answer names it.
    const node = details ? { tabIndex: 0, role: "img", "aria-label": details, className: NODE } : {};
    return (
      <g transform={transform} {...node}>
        {inside}
      </g>
    );
  }
  return (
    <g transform={transform}>
      <a href={href(to)} aria-label={details} className={NODE}>
        {inside}
      </a>
    </g>
  );
}

const NODE = "outline-none [&:focus-visible_rect]:stroke-accent [&:focus-visible_rect]:stroke-3";
