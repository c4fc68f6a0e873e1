import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { TERM_FORMS } from "@/lib/content/glossary/word-forms";

const GAP = "[\\s-]+";

/**
 * One regular expression of all forms of all terms and phrases, the longest first: what somebody would write who only wants
 * to find the places. Ordinary phrases, which take their words without being marked, are left out.
 */
export function combinedExpression(): RegExp {
  const forms = [
    ...TERM_FORMS.flatMap(({ forms, bySense }) => [...forms, ...Object.values(bySense ?? {}).flat()]),
    ...ABSOLUTE_PHRASES.flatMap(({ forms }) => forms),
  ];
  const sources = [...new Set(forms)].sort((a, b) => b.length - a.length).map(sourceOf);
  return new RegExp(`\\b(?:${sources.join("|")})(?!\\w)`, "gi");
}

/** A form in the notation of word-forms.ts: words in a row, alternatives of a word, and words that may be missing. */
function sourceOf(form: string): string {
  let source = "";
  let gapBefore = "";
  for (const place of form.replace("=", "").split(" ")) {
    const words = place.split("/");
    const alternatives = words
      .filter((word) => word !== "_")
      .map(literal)
      .join("|");
    const mayBeMissing = words.includes("_");
    if (mayBeMissing && gapBefore === "") {
      source += `(?:(?:${alternatives})${GAP})?`;
    } else {
      source += mayBeMissing ? `(?:${gapBefore}(?:${alternatives}))?` : `${gapBefore}(?:${alternatives})`;
      gapBefore = GAP;
    }
  }
  return source;
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("-", GAP);
}
