import { ImageRun, Paragraph } from "docx";
import { TEXT_WIDTH } from "@/lib/docx/docx-styles";
import { clean, run } from "@/lib/docx/run";
import type { Drawing } from "@/lib/domain/figures/drawing";
import type { Figure, FigureId } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { drawingSvg } from "@/lib/domain/figures/svg/drawing-svg";
import type { FlatBlock } from "@/lib/domain/report/blocks/block";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { svgToPng } from "@/lib/images/svg-to-png";

/** Pixels as Word counts them, 96 an inch: a drawing's user unit is one, since three quarters of a point make one. */
const MOST_WIDTH = Math.floor(TEXT_WIDTH / 15);
/** Of a page of A4 between its margins, less the caption. */
const MOST_HEIGHT = 860;

/** Drawings of each figure as paragraphs: the picture with its description, and its caption below. */
export type FigureParagraphs = ReadonlyMap<FigureId, readonly Paragraph[]>;

/** The same of drawings that are of no report's figure, by their blocks. */
export type DrawingParagraphs = ReadonlyMap<FlatBlock, readonly Paragraph[]>;

/** The report's figures as pictures no wider and no higher than a page. One is drawn after the other. */
export async function figureParagraphs(report: ReportDocument): Promise<FigureParagraphs> {
  const made = new Map<FigureId, readonly Paragraph[]>();
  for (const figure of figuresOf(report)) {
    const paragraphs: Paragraph[] = [];
    for (const drawing of figure.drawings) paragraphs.push(...(await drawn(figure, drawing)));
    made.set(figure.id, paragraphs);
  }
  return made;
}

/** The drawings among blocks, one after the other. */
export async function drawingParagraphs(blocks: readonly FlatBlock[]): Promise<DrawingParagraphs> {
  const made = new Map<FlatBlock, readonly Paragraph[]>();
  for (const block of blocks)
    if (block.type === "drawing") {
      const [picture, caption] = await drawn({ ...block, units: "" }, block.drawing);
      made.set(block, block.isNamedAbove ? [picture] : [picture, caption]);
    }
  return made;
}

type Said = Pick<Figure, "title" | "units" | "sentence">;

async function drawn(
  { title, units, sentence }: Said,
  drawing: Drawing,
): Promise<readonly [picture: Paragraph, caption: Paragraph]> {
  const { width, height, name } = drawing;
  const shown = name === "" ? title : `${title} (${name})`;
  const data = await svgToPng(drawingSvg(drawing, { title, description: sentence }));
  const scale = Math.min(1, MOST_WIDTH / width, MOST_HEIGHT / height);
  const picture = new ImageRun({
    type: "png",
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: shown, description: clean(`${shown}. ${sentence}`) },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 200, after: 60 }, children: [picture] }),
    new Paragraph({
      style: "Caption",
      spacing: { after: 240 },
      children: [
        run(units === "" ? shown : `${shown}. `, { bold: true }),
        ...(units === "" ? [] : [run(units)]),
      ],
    }),
  ];
}
