import { LEFT_OUT } from "@/lib/domain/assessment/quotation";
import { sentencesOf } from "@/lib/domain/assessment/sentences";
import { type AuthoredBlock, type AuthoredInline, authoredBlocks } from "@/lib/domain/report/blocks/authored";

/** Words that two sentences on what a project is may take; a third joins them where all three are short. */
const MOST = 60;
/** Words of a text that is short enough to be quoted whole, and of what is quoted of a longer one with what its author sets in bold. */
const WHOLE = 130;
/** Words of beginning and end together, where something between is left out. */
const BOTH = 100;
/** Words and sentences of the end at most. */
const END = { words: 60, sentences: 2 } as const;

/**
 * The beginning of what an author wrote, without its Markdown: two sentences, or as many as fit in some sixty words, never half a
 * one. What leads to a list that is not quoted is left out. Empty where nothing is written.
 */
export function inOwnWords(markdown: string): string {
  return beginning(sentencesIn(markdown), MOST).join(" ");
}

/**
 * The same, with what came out of it: authors begin with what is known and end with what they found. Whole where it is short; else what it
 * begins with, its last sentences, and between them those in which its author set something in bold, as far as they fit; where some are left
 * out, “[…]” says so. Never half a sentence.
 */
export function withWhatCameOut(markdown: string): string {
  const sentences = sentencesIn(markdown);
  if (wordsIn(sentences) <= WHOLE) return sentences.join(" ");
  const end: string[] = [];
  for (const sentence of sentences.toReversed().slice(0, END.sentences)) {
    if (wordsIn([sentence, ...end]) > END.words) break;
    end.unshift(sentence);
  }
  if (end.length === 0) return beginning(sentences, MOST).join(" ");
  const before = sentences.slice(0, sentences.length - end.length);
  const begun = beginning(before, Math.max(BOTH - wordsIn(end), 1));
  const kept = new Set(begun);
  const bold = setInBold(markdown);
  const isSetInBold = (sentence: string) => bold.some((words) => sentence.includes(words));
  for (const sentence of before.filter((each) => !kept.has(each) && isSetInBold(each))) {
    if (wordsIn([...kept, sentence, ...end]) <= WHOLE) kept.add(sentence);
  }
  const between = before.map((sentence) => (kept.has(sentence) ? sentence : LEFT_OUT));
  return [...between.filter((each, at) => each !== LEFT_OUT || between[at - 1] !== LEFT_OUT), ...end].join(
    " ",
  );
}

/** What an author set in bold in paragraphs: what they want read first. */
const setInBold = (markdown: string): readonly string[] =>
  authoredBlocks(markdown).flatMap((block) => (block.type === "paragraph" ? boldIn(block.inlines) : []));

const boldIn = (inlines: readonly AuthoredInline[]): readonly string[] =>
  inlines.flatMap((each) =>
    each.type === "strong"
      ? [wordsOf(each.inlines).replace(/\s+/g, " ").trim()].filter((bold) => bold !== "")
      : "inlines" in each
        ? boldIn(each.inlines)
        : [],
  );

/** Sentences of its paragraphs, without what leads to a list. */
const sentencesIn = (markdown: string) =>
  authoredBlocks(markdown)
    .flatMap((block) => (block.type === "paragraph" ? sentencesOf(proseOf(block)) : []))
    .filter((sentence) => !sentence.endsWith(":"));

const wordsIn = (sentences: readonly string[]) => sentences.join(" ").split(/\s+/).filter(Boolean).length;

/** As many of the first as fit in so many words: one in any case, and where a second is not much longer than that, two. */
function beginning(sentences: readonly string[], most: number): readonly string[] {
  const taken: string[] = [];
  for (const sentence of sentences) {
    const words = wordsIn([...taken, sentence]);
    if (taken.length > 0 && words > (taken.length === 1 ? Math.max(1.5 * MOST, most) : most)) break;
    taken.push(sentence);
  }
  return taken;
}

function proseOf(block: Extract<AuthoredBlock, { type: "paragraph" | "heading" }>): string {
  return wordsOf(block.inlines).replace(/\s+/g, " ").trim();
}

function wordsOf(inlines: readonly AuthoredInline[]): string {
  return inlines
    .map((each) => ("inlines" in each ? wordsOf(each.inlines) : "text" in each ? each.text : " "))
    .join("");
}
