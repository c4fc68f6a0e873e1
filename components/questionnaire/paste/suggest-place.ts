import type { Piece } from "@/components/questionnaire/paste/split-document";

/** Somewhere a piece could go, with the words that describe what belongs there. */
export type Describable = { readonly path: string; readonly words: string };

/** How much more a word in a heading says than the same word below it. */
const HEADING_WEIGHT = 4;
/** Words of the text that are looked at: what a piece is about is said early. */
const OPENING = 80;
/** Below this a suggestion would be a guess. */
const WEAK = 6;
/** How much better than the next best a place has to fit. */
const CLEARLY = 1.3;

const COMMON = new Set(
  "a about after all an and any are as at be because been before being both but by can could did do does each else for from further had has have how if in into is it its itself just made make may might more most must no nor not of off on once only or other our out over own same several she should so some somebody something such than that the their them then there these they this those through to too under until up us very was we were what when where which who whom whose why will with would you your work project research".split(
    " ",
  ),
);

/**
 * The place whose words a piece shares most, if that is clear: rare words count more than ones that many places share, those
 * of the last heading most. Null when little is shared or two places fit alike; nobody should have to undo a guess.
 */
export function suggestPlace(piece: Piece, places: readonly Describable[]): string | null {
  const described = places.map(({ path, words }) => ({ path, stems: new Set(stemsOf(words)) }));
  const weights = new Map<string, number>();
  for (const stem of new Set(described.flatMap(({ stems }) => [...stems]))) {
    const shared = described.filter(({ stems }) => stems.has(stem)).length;
    weights.set(stem, Math.log(1 + places.length / shared));
  }
  const heading = new Set(stemsOf(piece.headings.at(-1) ?? ""));
  const opening = new Set(stemsOf(piece.text.split(/\s+/).slice(0, OPENING).join(" ")));
  const scores = described
    .map(({ path, stems }) => ({
      path,
      score: sum(heading, stems, weights) * HEADING_WEIGHT + sum(opening, stems, weights),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < WEAK) return null;
  return next && best.score < next.score * CLEARLY ? null : best.path;
}

function sum(words: ReadonlySet<string>, stems: ReadonlySet<string>, weights: ReadonlyMap<string, number>) {
  return [...words].reduce((total, word) => total + (stems.has(word) ? (weights.get(word) ?? 0) : 0), 0);
}

/** Words without their endings, common ones left out. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map(stemOf);
}

/** Rough on purpose: “timing”, “timed” and “times” are to meet, that is all. */
function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, "");
  return word
    .replace(/(ies|ied)$/, "y")
    .replace(/(ations?|ing|ment|ments|ers?|ed|es|s|ly)$/, "")
    .replace(/e$/, "");
}
