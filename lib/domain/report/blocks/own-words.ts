import { type AuthoredBlock, type AuthoredInline, authoredBlocks } from "@/lib/domain/report/blocks/authored";
import { sentencesOf } from "@/lib/domain/report/blocks/sentences";

/** Words that two sentences on what a project is may take; a third joins them where all three are short. */
const MOST = 60;
/** From rulebook 1.10.0 on: what came out is often said in the fourth or fifth. */
export const MOST_WITH_RESULT = 80;

/**
 * The beginning of what an author wrote, without its Markdown: two sentences, or as many as fit in some sixty words, never half a
 * one. What leads to a list that is not quoted is left out. Empty where nothing is written.
 */
export function inOwnWords(markdown: string, most = MOST): string {
  const sentences = authoredBlocks(markdown)
    .flatMap((block) => (block.type === "paragraph" ? sentencesOf(proseOf(block)) : []))
    .filter((sentence) => !sentence.endsWith(":"));
  const taken: string[] = [];
  for (const sentence of sentences) {
    const words = [...taken, sentence].join(" ").split(/\s+/).length;
    if (taken.length > 0 && words > (taken.length === 1 ? Math.max(1.5 * MOST, most) : most)) break;
    taken.push(sentence);
  }
  return taken.join(" ");
}

function proseOf(block: Extract<AuthoredBlock, { type: "paragraph" | "heading" }>): string {
  return wordsOf(block.inlines).replace(/\s+/g, " ").trim();
}

function wordsOf(inlines: readonly AuthoredInline[]): string {
  return inlines
    .map((each) => ("inlines" in each ? wordsOf(each.inlines) : "text" in each ? each.text : " "))
    .join("");
}
