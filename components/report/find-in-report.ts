/** Least letters that are searched for: one or two stand everywhere. */
const LEAST = 3;
/** Places that are shown. */
const MOST = 500;

let last: { readonly words: string; at: number } = { words: "", at: 0 };

/**
 * Marks every place where the words stand in the report, folded ones too, and goes to one of them: the first, or from the last of the
 * same words a step on. Which it is, from 1, and how many there are.
 */
export function findIn(report: Element | null, words: string, step: number) {
  const places = report && words.length >= LEAST ? placesOf(report, words.toLowerCase()) : [];
  const before = last.words === words ? last.at : -1;
  const at = places.length === 0 ? 0 : (before + step + (before < 0 ? 1 : 0) + places.length) % places.length;
  last = { words, at };
  const here = places[at];
  if (typeof Highlight !== "undefined") {
    CSS.highlights.set("found", new Highlight(...places));
    CSS.highlights.set("found-here", new Highlight(...(here ? [here] : [])));
  }
  const element = here?.startContainer.parentElement;
  if (element) opened(element).scrollIntoView({ block: "center" });
  return { at: here ? at + 1 : 0, count: places.length };
}

function placesOf(report: Element, words: string): readonly Range[] {
  const walker = document.createTreeWalker(report, NodeFilter.SHOW_TEXT);
  const places: Range[] = [];
  for (let node = walker.nextNode(); node && places.length < MOST; node = walker.nextNode()) {
    const text = node.nodeValue?.toLowerCase() ?? "";
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, Math.min(from + words.length, node.nodeValue?.length ?? 0));
      places.push(range);
    }
  }
  return places;
}

/** The element, with everything opened that it is folded in. */
export function opened(element: Element): Element {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  return element;
}
