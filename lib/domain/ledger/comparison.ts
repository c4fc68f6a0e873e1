/**
 * Whether words tell of a comparison, and of what went against it. They see how words are put and no more: whether the comparison was fair is
 * for a reader. English; in other languages words pass by, and earn nothing.
 */

const NUMBER = String.raw`(?!(?:19|20)\d\d\b(?! ?(?:%|per cent|percent)))\d+(?:[.,]\d+)*`;

const FROM_TO = new RegExp(
  String.raw`\bfrom ${NUMBER}(?: ?%| per ?cent)?(?: [\p{L}-]+){0,2} to ${NUMBER}`,
  "iu",
);
const FIGURE = new RegExp(String.raw`\b${NUMBER}\b`, "gu");
const BESIDE = /\b(?:instead of|against|compared (?:with|to)|rather than|versus|vs\.|without)(?!\p{L})/giu;
/** Characters between a figure and the words that set it beside another, before these and after, and between two figures with it and without. */
const [BEFORE, AFTER, WITH] = [90, 60, 120];

/** One figure beside another, of the same thing with and without: “from 38.1 to 3.8”, “6.2 per cent instead of 2.2”, “22.6 with it, 79.9 without”. */
export function comparesInFigures(text: string): boolean {
  const words = text.replace(/\s+/gu, " ");
  if (FROM_TO.test(words)) return true;
  const figures = [...words.matchAll(FIGURE)].map(({ index, 0: figure }) => ({
    start: index,
    end: index + figure.length,
  }));
  const isNear = (from: number, to: number, most: number) =>
    to - from <= most && !words.slice(from, to).includes(";");
  // Figures and these words stand in the order of the text: one way through both is enough.
  let next = 0;
  return [...words.matchAll(BESIDE)].some(({ index, 0: beside }) => {
    const end = index + beside.length;
    while (next < figures.length && (figures[next]?.start ?? 0) < index) next++;
    const [first, before, after] = [figures[next - 2], figures[next - 1], figures[next]];
    if (!before) return false;
    if (after && isNear(before.end, index, BEFORE) && isNear(end, after.start, AFTER)) return true;
    const isWithout = beside.toLowerCase() === "without" && index - before.end <= 1;
    return (
      isWithout &&
      first !== undefined &&
      isNear(first.end, before.start, WITH) &&
      / with /iu.test(words.slice(first.end, before.start))
    );
  });
}

/** Something beside something else: “better than the average worker”, “beside the unsteered agent”, “match the true reward”. */
const IN_WORDS =
  /\b(?:compared (?:with|to|against)|agreement with|beside (?:the|an?|that)|as (?:good|well|often|much|many) as|(?:match|exceed|equal|outperform)(?:e?s|ed)?|within \S+ per ?cent|(?:better|worse|more|less|fewer|higher|lower|faster|slower|longer|shorter|cheaper|safer|stronger|weaker|easier|harder|oftener|rarer)(?: [\p{L}'’-]+){0,3} than)\b/iu;

/** What came out against it, or where it wasn't tried: “except for Qwen”, “in 16 of 18”, “none wins on all counts”, “never beaten”. */
const AGAINST =
  /\b(?:except (?:for|in|on)|never|none of|only in part|in part only|uneven|otherwise|but (?:an?|not|only|one|two|in) |not (?:tried|tested|measured|looked at)|(?:falls|fell|drops|dropped|is lower|was lower|is worse|was worse) (?:in|on|for|with)|loses|lost|failed|fails)\b/iu;

/** “16 of 18”: fewer than all. */
const SHARE = /\b(\d+) (?:of|out of) (?:the |its )?(\d+)\b/giu;

/** “16 of 18”, the first that is fewer than all; null without. */
export const shareIn = (words: string): string | null => {
  const found = [...words.matchAll(SHARE)].find(([, some, all]) => Number(some) < Number(all));
  return found ? `${found[1]} of ${found[2]}` : null;
};

export const tellsInWordsWhatWentAgainst = (words: string): boolean => AGAINST.test(words);

/** Whether words on how something was shown say where it came out against what is claimed, or wasn’t tried. */
export const tellsWhatWentAgainst = (words: string): boolean =>
  tellsInWordsWhatWentAgainst(words) || shareIn(words) !== null;

/**
 * By which its authors call a comparison uneven, selected, thin or judged by themselves: “none wins on all counts”, “with the best of several”,
 * “one run each”, “chosen because”, “tests made by the authors”, “not tried”.
 */
const UNEVEN =
  /\b(?:uneven|mixed results?|never|none of|only in part|in part only|otherwise|not (?:tried|tested|measured|looked at|run|compared)|(?:is|was|were|are)n['’]t (?:tried|tested|measured|compared)|(?:falls|fell|drops|dropped|is lower|was lower|is worse|was worse) (?:in|on|for|with)|loses|lost|failed|fails|(?:the )?best of|(?:chosen|selected|picked) (?:because|for|by|so|to)|hand-?picked|cherry[- ]?pick\p{L}*|(?:one|a|single) (?:run|seed|trial)\b|(?:made|judged|scored|labelled|rated) by (?:the |its |one of the )?(?:authors?|us|ourselves)|(?:judge|rater|annotator)s? (?:was|were) (?:an? |the |one of the )?authors?|fixed in advance|does ?n[o’']t take out|do not take out|easier than)\b/iu;

/** A claim of part of what it speaks of: “in some”, “on some families”. */
const OF_SOME = /\b(?:in|on|for|by) (?:some|a few|certain)\b/iu;

/** The words by which they call it so, each once, as they stand. */
export const unevenWords = (how: string): readonly string[] => [
  ...new Set([...how.matchAll(new RegExp(UNEVEN.source, "giu"))].map(([found]) => found)),
];

/** Whether its authors' own words say that a comparison came out unevenly, or was made so that it could hardly come out otherwise. */
export const isCalledUneven = (claim: string, how: string): boolean =>
  UNEVEN.test(how) || OF_SOME.test(claim);

/** Whether a claim was set beside how it is otherwise: in figures, or in words that tell what went against it. */
export const isComparison = (claim: string, how: string): boolean =>
  comparesInFigures(how) || (IN_WORDS.test(`${claim} ${how}`) && tellsWhatWentAgainst(how));
