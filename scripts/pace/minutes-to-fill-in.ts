import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { controlsOf, itemsAsked } from "@/lib/domain/assessment/items";
import { valueAt } from "@/lib/domain/assessment/records";
import type { Depth } from "@/lib/domain/instrument/question";
import { wordsOnPages } from "@/scripts/pace/words-on-pages";

/** A steady reader, a practised typist, and what choosing takes somebody who knows the project. Assumed: nobody has been timed. */
const WORDS_A_MINUTE = 200;
const CHARACTERS_A_MINUTE = 200;
const SECONDS_AN_ITEM = 8;

/** Minutes, whole, to read what the pages say at a depth, to decide on each item and to type the texts of these answers. */
export function minutesToFillIn(answers: Answers, depth: Depth): number {
  const items = itemsAsked(INSTRUMENT, answers, depth);
  const typed = items
    .filter(({ kind }) => kind.type === "short-text" || kind.type === "long-text")
    .reduce((sum, { path }) => sum + String(valueAt(answers, path) ?? "").length, 0);
  return Math.ceil(
    wordsOnPages(INSTRUMENT, answers, depth) / WORDS_A_MINUTE +
      (controlsOf(items) * SECONDS_AN_ITEM) / 60 +
      typed / CHARACTERS_A_MINUTE,
  );
}
