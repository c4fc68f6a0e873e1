import { type Block, paragraph, words } from "@/lib/domain/report/blocks/block";

/** Scripts the typeset faces have no letters for, and pictures. */
const UNCOVERED =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}|\p{Extended_Pictographic}(?=\ufe0f)|\p{Emoji_Presentation}/gu;

/** Says that characters are missing from print, and where they are not; null where all are there. */
export function uncoveredNote(text: string): Extract<Block, { type: "paragraph" }> | null {
  const count = new Set(text.match(UNCOVERED)).size;
  if (count === 0) return null;
  const which = count === 1 ? "One character" : `${count} characters`;
  const note = paragraph(
    words(
      `${which} of scripts or pictures that the typefaces of this document do not cover may be missing or shown as boxes here. The page, Markdown and Word documents hold them.`,
    ),
  );
  return note.type === "paragraph" ? note : null;
}
