import { markText, type TrailMark } from "@/lib/domain/audit/trail-mark";
import { code, type FlatBlock, paragraph, strong, words } from "@/lib/domain/report/blocks/block";

/** Where the audit trail stood as the hour of the export began; nothing where that isn't known. */
export function trailBlocks(mark: TrailMark | null): readonly FlatBlock[] {
  if (!mark) return [];
  const hour = `${mark.hour.slice(0, 10)} ${mark.hour.slice(11, 16)} UTC`;
  return [
    paragraph(
      strong("Audit trail"),
      words(` of the organisation, as it stood at ${hour}: `),
      code(markText(mark)),
      words(". Whoever keeps this can have it compared with the trail later."),
    ),
  ];
}
