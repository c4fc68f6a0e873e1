import type { Spoken } from "@/lib/domain/report/blocks/spoken";

/** What is no sign by itself: marks of control, joiners, choices between looks of one sign. */
const NO_SIGN = /[\p{C}\p{Z}\p{Variation_Selector}\p{Emoji_Modifier}]/u;
/** Of control, and yet signs somebody typed that a typeface may show. */
const OWN_SIGN = /[\p{Co}\p{Cn}]/u;
const MOST_NAMED = 12;

/**
 * Says which characters of a document are missing from print, and where they are not; null where all are there. They are named by
 * their numbers, since they can't be shown.
 */
export function uncoveredNote(
  text: string,
  isCovered: (character: string) => boolean,
): { readonly type: "paragraph"; readonly inlines: readonly Spoken[] } | null {
  const missing = [...new Set(text)].filter(
    (character) => (!NO_SIGN.test(character) || OWN_SIGN.test(character)) && !isCovered(character),
  );
  if (missing.length === 0) return null;
  const which = missing.length === 1 ? "One character" : `${missing.length} characters`;
  const names = missing.slice(0, MOST_NAMED).map(numberOf).join(", ");
  const more = missing.length > MOST_NAMED ? " and others" : "";
  const note = `${which} of this report can’t be shown in PDFs and may be missing or shown as boxes here: ${names}${more}. The page, Markdown and Word documents hold them.`;
  return { type: "paragraph", inlines: [{ type: "words", text: note }] };
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
