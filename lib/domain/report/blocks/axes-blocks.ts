import { type FlatBlock, paragraph, sentence } from "@/lib/domain/report/blocks/block";
import { shiftEffectSentence } from "@/lib/domain/report/parts/axes";
import { CHANCES_METHOD } from "@/lib/domain/report/parts/axis-chances";
import type { Axes } from "@/lib/domain/report/report-document";

/** Both axes in words, what the shift itself does to safety, and the chances of either side of zero, an axis a paragraph. */
export function axesBlocks({ sentence: both, shiftEffect, signs }: Axes): readonly FlatBlock[] {
  const sentences = [both, shiftEffectSentence(shiftEffect), ...(signs ? chancesOf(signs) : [])];
  return sentences.filter(Boolean).map((each) => paragraph(sentence(each)));
}

function chancesOf({ timelineShift, safetyEffect }: NonNullable<Axes["signs"]>): readonly string[] {
  return [...[timelineShift, safetyEffect].flatMap((axis) => axis?.sentence ?? []), CHANCES_METHOD];
}
