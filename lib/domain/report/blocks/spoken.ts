import type { Inline } from "@/lib/domain/report/blocks/block";
import { timeInWords } from "@/lib/domain/report/blocks/time-in-words";

/** An inline as documents for reading set it: times in words, apostrophes of the product's own sentences curly. */
export function spoken(inline: Inline): Inline {
  switch (inline.type) {
    case "time":
      return { type: "words", text: timeInWords(inline.text) };
    case "words":
    case "sentence":
      return { type: "words", text: curled(inline.text) };
    default:
      return inline;
  }
}

/** The product's own words with curly apostrophes; what stands in “quotation marks” is an author's and stays as it is. */
export function curled(text: string): string {
  return text
    .split(/(“[^”]*”?)/u)
    .map((part) => (part.startsWith("“") ? part : part.replace(/(?<=\p{L})'/gu, "’")))
    .join("");
}
