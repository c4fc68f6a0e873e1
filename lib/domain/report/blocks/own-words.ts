import { LEFT_OUT } from "@/lib/domain/assessment/quotation";
import { sentencesOf } from "@/lib/domain/assessment/sentences";
import { type AuthoredBlock, type AuthoredInline, authoredBlocks } from "@/lib/domain/report/blocks/authored";

/** Words that two sentences on what a project is may take; a third joins them where all three are short. */
const MOST = 60;
/** Words of a text that is short enough to be quoted whole, and of what is quoted of a longer one. */
const WHOLE = 80;
/** Words of what is quoted of one without what came out of it. */
const DONE = 65;
/** Words of its last sentence at most. */
const END = 35;
/** Words of what is argued. */
const FEW = 45;

/**
 * The beginning of what an author wrote, without its Markdown: two sentences, or as many as fit in some sixty words, never half a
 * one. What leads to a list that is not quoted is left out. Empty where nothing is written.
 */
export function inOwnWords(markdown: string): string {
  return beginning(sentencesIn(markdown), MOST).join(" ");
}

/** The same in fewer words: its first sentence, and what follows as far as it fits. */
export function inFewWords(markdown: string): string {
  return beginning(sentencesIn(markdown), FEW, FEW).join(" ");
}

/**
 * The same, with what came out of it: authors begin with what is known and end with what they found. Whole where it is short; else its first
 * sentence and its last, those in which its author set something in bold, and what follows the first, as far as they fit; where some are left
 * out, “[…]” says so. Never half a sentence.
 */
export function withWhatCameOut(markdown: string): string {
  const sentences = sentencesIn(markdown);
  const last = sentences.slice(-1);
  return wordsIn(sentences) <= WHOLE
    ? sentences.join(" ")
    : withMarks(markdown, sentences, wordsIn(last) > END ? [] : last);
}

/** The same where what came out of it is said besides: without its end. */
export function whatIsDone(markdown: string): string {
  return withMarks(markdown, sentencesIn(markdown), []);
}

function withMarks(markdown: string, sentences: readonly string[], end: readonly string[]): string {
  const most = end.length > 0 ? WHOLE : DONE;
  const before = end.length > 0 ? sentences.slice(0, -1) : sentences;
  const kept = new Set(before.slice(0, 1));
  const fits = (sentence: string) => wordsIn([...kept, sentence, ...end]) <= most;
  const bold = setInBold(markdown);
  for (const sentence of before)
    if (bold.some((words) => sentence.includes(words)) && fits(sentence)) kept.add(sentence);
  for (const sentence of before) {
    if (!kept.has(sentence) && !fits(sentence)) break;
    kept.add(sentence);
  }
  const quoted = before.map((sentence) => (kept.has(sentence) ? sentence : LEFT_OUT));
  const marked = quoted.filter((each, at) => each !== LEFT_OUT || quoted[at - 1] !== LEFT_OUT);
  const isCut = end.length === 0 && marked.at(-1) === LEFT_OUT;
  return [...(isCut ? marked.slice(0, -1) : marked), ...end].join(" ");
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

/** As many of the first as fit in so many words: one in any case, and two where these fit in `two`. */
function beginning(sentences: readonly string[], most: number, two = 1.5 * MOST): readonly string[] {
  const taken: string[] = [];
  for (const sentence of sentences) {
    const words = wordsIn([...taken, sentence]);
    if (taken.length > 0 && words > (taken.length === 1 ? two : most)) break;
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
