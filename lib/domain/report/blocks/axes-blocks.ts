import { type FlatBlock, paragraph, sentence } from "@/lib/domain/report/blocks/block";
import { shiftEffectSentence } from "@/lib/domain/report/parts/axes";
import { chancesInWords } from "@/lib/domain/report/parts/axis-chances";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

type Given = Pick<ReportDocument, "axes" | "rulebookVersion">;

/** What both axes come to stands above: what the shift itself does to safety, and the chances of either side of zero, an axis a paragraph. */
export function axesBlocks({ axes, rulebookVersion }: Given): readonly FlatBlock[] {
  const sentences = [
    shiftEffectSentence(axes.shiftEffect, isBefore1100(rulebookVersion)),
    ...chancesInWords(axes),
    axes.inTime?.sentence ?? "",
  ];
  return sentences.filter(Boolean).map((each) => paragraph(sentence(each)));
}
