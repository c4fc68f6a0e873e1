/**
 * The figures of a report as data. Each is computed from a report document and says in numbers, words and marks the same thing.
 * This folder knows reports and geometry; it does not know screens, colours, font files, links' addresses or file formats other
 * than SVG. Painters (`components/figures` for pages, `svg/` for files) turn drawings into something to look at.
 */

import type { Path } from "@/lib/domain/assessment/path";
import type { Drawing } from "@/lib/domain/figures/drawing";

export const FIGURE_IDS = [
  "landing",
  "social-model",
  "axes",
  "timeline-shift",
  "in-time",
  "misuse",
  "factors",
  "loops",
  "confidence",
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** The same as the drawing, in words and numbers: whatever is drawn as a number stands in a cell. */
export type FigureTable = {
  readonly columns: readonly string[];
  /** Cells follow `columns`; a dash where there is nothing. */
  readonly rows: readonly (readonly string[])[];
  /** Which column names the row. */
  readonly names: number;
};

/** What one node of a drawing stands for, where it gathers several. */
export type GatheredGroup = {
  /** Unique in the report; nodes link to it. */
  readonly id: string;
  readonly title: string;
  readonly members: readonly {
    readonly label: string;
    readonly detail: string;
    /** The answer that names it; null where the report has no line for it. */
    readonly path: Path | null;
  }[];
};

export type Figure = {
  readonly id: FigureId;
  readonly title: string;
  /** What is counted along the axes, or what lines and widths stand for. */
  readonly units: string;
  /** What the figure shows, from the data by a fixed template. No verdict. */
  readonly sentence: string;
  readonly table: FigureTable;
  /** In reading order; more than one where a single drawing would not fit a page. Empty where the numbers make no picture. */
  readonly drawings: readonly Drawing[];
  readonly gathered?: readonly GatheredGroup[];
};
