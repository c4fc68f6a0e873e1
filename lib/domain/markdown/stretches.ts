/**
 * A stretch of a text that is read by itself: as Markdown, or, `isText`, as nothing but text. `start` is where it begins.
 */
export type Stretch = { readonly source: string; readonly start: number; readonly isText: boolean };

/** Lists and quotations in each other that are still parsed, rather more than are shown. */
const DEEPEST = 14;
/**
 * What parsing may cost. A parser's time grows with the square of some marks, and of lines, so that a text of the length that
 * is allowed could take it a minute. This is more than long answers have and takes a fraction of a second.
 */
const MOST_WORK = 8_000;
/** Signs that set cells apart, in a line. */
const MOST_BARS = 100;

/**
 * A text cut into stretches that a parser is quick with: the whole of nearly every text. One that is not is cut at empty lines;
 * what is still too much is text. Joined, the stretches are the text, less the empty lines between them.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!isTooMuch(text)) return [{ source: text, start: 0, isText: false }];
  return [...text.matchAll(/(?:[^\S\r\n]*\S[^\r\n]*(?:\r\n|\r|\n|$))+/g)].map(({ 0: source, index }) => ({
    source,
    start: index,
    isText: isTooMuch(source),
  }));
}

const DEAR = /[*_~]/g;
const CHEAP = /[[\]`<|]/g;
/** What a line begins with: indents and the marks of quotations and items. */
const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
const RULE = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;

function isTooMuch(text: string): boolean {
  let work = countOf(text, DEAR) * 3 + countOf(text, CHEAP);
  let open: readonly Mark[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const marks = marksOf(line);
    if (marks.length > DEEPEST) return true;
    open = marks.reduce(opened, open);
    work += 3 + 3 * marks.length;
    if (open.length > DEEPEST || work > MOST_WORK || countOf(line, /\|/g) > MOST_BARS) return true;
  }
  return false;
}

/** A mark of a quotation or item, and the column it stands in. */
type Mark = { readonly isQuotation: boolean; readonly column: number };

function marksOf(line: string): readonly Mark[] {
  const prefix = RULE.test(line) ? "" : (PREFIX.exec(line)?.[0] ?? "");
  const marks: Mark[] = [];
  let column = 0;
  for (const [, indent = "", mark = ""] of prefix.matchAll(/([ \t]*)(>|[-+*]|\d+.)/g)) {
    for (const character of indent) column += character === "\t" ? 4 - (column % 4) : 1;
    marks.push({ isQuotation: mark === ">", column });
    column += mark.length;
  }
  return marks;
}

/** What is open below a mark, at the most: an item ends those further in, a quotation that is open goes on. */
function opened(open: readonly Mark[], mark: Mark): readonly Mark[] {
  const goesOn = open.some(({ isQuotation, column }) => isQuotation && column === mark.column);
  if (mark.isQuotation && goesOn) return open;
  return [...open.filter(({ column }) => column < mark.column), mark];
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
