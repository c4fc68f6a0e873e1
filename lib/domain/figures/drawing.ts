/**
 * A drawing as a small tree of marks, each with a meaning instead of a colour. Lengths are user units: a label is 12.5 high, so
 * that at 1.25 pixels a unit (screen) or 0.75 points a unit (paper) it reads like the text around it.
 */

import type { Path } from "@/lib/domain/assessment/path";

/** `feared` and `accent` differ from `ink` by colour where there is colour; dashes, weights and words say the same without. */
export type Tone = "ink" | "quiet" | "line" | "hairline" | "accent" | "feared";
/** `paper` is what lies behind: to hide a line under a node, to set a point off its line. */
export type Stroke = Tone | "paper";
export type Fill = Stroke | "none" | "sunk" | "wash";
export type Dash = "dashed" | "dotted";

type Stroked = {
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  /** Width of the stroke; 1 where left out. */
  readonly weight?: number;
  readonly dash?: Dash;
};

export type RectMark = Stroked & {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
};

/** `d` is made of numbers and path letters only, never of an author's text. */
export type PathMark = Stroked & { readonly type: "path"; readonly d: string };

export type CircleMark = Stroked & {
  readonly type: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

export type TextMark = {
  readonly type: "text";
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** `ink` where left out. */
  readonly tone?: Stroke;
  /** 12.5 where left out. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "middle" | "end";
  /** Read from bottom to top. */
  readonly upright?: boolean;
};

/** Marks that belong together: a node. With `to` it leads to an answer of the same report, which has a line there. */
export type GroupMark = {
  readonly type: "group";
  readonly marks: readonly Mark[];
  /** What it is, whole and in words, for pointers, keyboards and screen readers. */
  readonly details?: string;
  readonly to?: LinkTarget;
  /** Moves all of it. */
  readonly by?: { readonly x: number; readonly y: number };
};

/** An answer, or what a drawn group gathers. */
export type LinkTarget =
  | { readonly type: "answer"; readonly path: Path }
  | { readonly type: "group"; readonly id: string };

export type Mark = RectMark | PathMark | CircleMark | TextMark | GroupMark;

export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** Tells this drawing from the others of its figure: "Part 1 of 2"; empty where it is alone. */
  readonly name: string;
  readonly marks: readonly Mark[];
};

/** Coordinates are kept to a tenth: the same bytes on every engine, and a tenth of a unit cannot be seen. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  style: Pick<PathMark, "stroke" | "weight" | "dash">,
): PathMark {
  return { type: "path", d: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`, ...style };
}

export function text(
  x: number,
  y: number,
  words: string,
  style: Omit<TextMark, "type" | "x" | "y" | "text"> = {},
): TextMark {
  return { type: "text", x: tenth(x), y: tenth(y), text: words, ...style };
}

/** Dots as one mark, however many they are. */
export function dots(
  places: readonly { readonly x: number; readonly y: number; readonly radius?: number }[],
): PathMark {
  const d = places
    .map(({ x, y, radius = 2 }) => {
      const [r, across] = [tenth(radius), tenth(2 * radius)];
      return `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
    })
    .join("");
  return { type: "path", d, fill: "ink" };
}

/** A small arrow whose tip is at `x`, to the right (1) or to the left (−1): the fonts in use have no arrows. */
export function arrow(x: number, y: number, towards: 1 | -1): PathMark {
  const d = `M${tenth(x - 11 * towards)} ${tenth(y)}L${tenth(x)} ${tenth(y)}M${tenth(x - 4 * towards)} ${tenth(y - 3)}L${tenth(x)} ${tenth(y)}L${tenth(x - 4 * towards)} ${tenth(y + 3)}`;
  return { type: "path", d, stroke: "quiet" };
}
