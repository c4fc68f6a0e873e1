import { type FlatBlock, paragraph, sentence } from "@/lib/domain/report/blocks/block";
import { shiftEffectSentence } from "@/lib/domain/report/parts/axes";
import { chancesInWords } from "@/lib/domain/report/parts/axis-chances";
import type { Axes } from "@/lib/domain/report/report-document";

/** What both axes come to stands above: what the shift itself does to safety, and the chances of either side of zero, an axis a paragraph. */
export function axesBlocks(axes: Axes): readonly FlatBlock[] {
  const sentences = [
    shiftEffectSentence(axes.shiftEffect),
    ...chancesInWords(axes),
    axes.inTime?.sentence ?? "",
  ];
  return sentences.filter(Boolean).map((each) => paragraph(sentence(each)));
}
