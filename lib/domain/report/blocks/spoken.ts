import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import type { Inline, PlainInline, Target } from "@/lib/domain/report/blocks/block";
import { timeInWords } from "@/lib/domain/report/blocks/time-in-words";

/** An inline as documents for reading set it: one piece of text in one of three weights, which may lead somewhere. */
export type Spoken = {
  readonly type: "words" | "text" | "strong" | "code";
  readonly text: string;
  readonly to?: Exclude<Target, { type: "page" }>;
};

/** Times in words, apostrophes of the product's own sentences curly, states in a word; nothing leads to pages of the product. */
export function spoken(inline: Inline): readonly Spoken[] {
  if (inline.type === "link") {
    const { to, inlines } = inline;
    return inlines.map((each) => ({ ...spokenPlain(each), ...(to.type !== "page" && { to }) }));
  }
  return [inline.type === "chip" ? { type: "words", text: curled(inline.text) } : spokenPlain(inline)];
}

function spokenPlain(inline: PlainInline): Spoken {
  switch (inline.type) {
    case "time":
      return {
        type: "words",
        text: inline.text.includes("T") ? timeInWords(inline.text) : dateInWords(inline.text),
      };
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
