/** Words around the figures of a report; what figures say themselves is part of the report. */

import { plural } from "@/lib/messages/plural";
import { inPercent } from "@/messages/locale";

export const drawingView = {
  region: (drawing: string) => `Drawing: ${drawing}`,
};

export const figureView = {
  part: (title: string, part: string) => `${title}, ${part}`,
  asTable: (title: string) => `${title}, as a table`,
};

export const figureDownloads = {
  svg: "Download as SVG",
  png: "Download as PNG",
  /** Said after the link, for who hears it alone. */
  of: (title: string) => `: ${title}`,
};

export const gatheredGroups = {
  summary: (groups: number) => `What is gathered in the drawing (${groups})`,
};

const STANCES = { likely: "likely", intended: "intended", feared: "feared" };

export const sketchFigure = {
  label: (lines: number) =>
    `${plural(lines, { one: "One use", other: `${lines} uses` })}, from who receives it to what they do; thicker is likelier.`,
  somebody: "somebody",
  something: "something",
  detail: (stance: keyof typeof STANCES | null, likelihood: number | null, letters: string) =>
    [stance && STANCES[stance], likelihood !== null && inPercent(Math.round(likelihood * 100)), letters]
      .filter(Boolean)
      .join(" · "),
  legend: "Solid: likely. Dashed: intended. Dotted: feared. Thicker: likelier.",
};
