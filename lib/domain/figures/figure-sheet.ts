import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { drawingSvg } from "@/lib/domain/figures/svg/drawing-svg";
import { wrapText } from "@/lib/domain/figures/text/wrap-text";
import type { ReportMeta } from "@/lib/domain/report/report-document";

const MARGIN = 24;
const LEAST_WIDTH = 520;
const TITLE = 17;
const BODY = 12;
const SMALL = 10.5;
/** More than any template of ours makes; an author's words may be cut there. */
const MOST_LINES = 14;

/**
 * A figure that stands alone, as a file: title and sentence above, units below, and where it comes from and how it is to be
 * handled, so that a picture passed on still says so. Several drawings stand below one another.
 */
export function figureSvg(figure: Figure, meta: ReportMeta): string {
  return drawingSvg(sheetOf(figure, meta), {
    title: `${figure.title}: ${meta.title}`,
    description: figure.sentence,
  });
}

function sheetOf({ title, sentence, units, drawings }: Figure, meta: ReportMeta): Drawing {
  const inner = Math.max(LEAST_WIDTH, ...drawings.map(({ width }) => width));
  const marks: Mark[] = [];
  let y = MARGIN;
  const paragraph = (words: string, size: number, style: Parameters<typeof text>[3] = {}) => {
    for (const part of wrapText(words, { width: inner, size, lines: MOST_LINES })) {
      y += size * 1.4;
      marks.push(text(MARGIN, y, part, { size, ...style }));
    }
  };
  paragraph(title, TITLE, { bold: true });
  y += 4;
  paragraph(sentence, BODY);
  for (const drawing of drawings) {
    y += 18;
    if (drawing.name) paragraph(drawing.name, SMALL, { tone: "quiet", bold: true });
    marks.push({ type: "group", by: { x: MARGIN, y: y + 6 }, marks: drawing.marks });
    y += drawing.height + 6;
  }
  y += 8;
  paragraph(units, SMALL, { tone: "quiet" });
  y += 14;
  marks.push(line(MARGIN, y, MARGIN + inner, y, { stroke: "hairline" }));
  y += 2;
  paragraph(sourceOf(meta), SMALL, { tone: "quiet" });
  return { width: inner + 2 * MARGIN, height: tenth(y + MARGIN), name: "", marks };
}

function sourceOf({ title, revision, handling }: ReportMeta): string {
  const state = revision ? `revision ${revision.number}` : "draft";
  return `Landfall, social-model report on “${title}”, ${state}. Handling: ${HANDLING_LABELS[handling]}.`;
}
