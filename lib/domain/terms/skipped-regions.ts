/**
 * Which parts of a Markdown text are not the author's own words: code, addresses of links, quotations of others, comments, and
 * what a file says of itself before its text begins.
 * One pass, linear in the length of the text, also for unbalanced marks.
 */

/** `[start, end)`, in order and disjoint. */
export type Region = {
  readonly start: number;
  readonly end: number;
  /**
   * `skipped`: not looked at. `scare-quoted`: a quotation of at most three words, more often the author's own word held at
   * arm's length than a statement of somebody else's; terms count, assertions don't.
   */
  readonly kind: "skipped" | "scare-quoted";
};

const SCARE_QUOTE_WORDS = 3;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/;
const BLOCK_QUOTE = /^ {0,3}>/;
const NEW_BLOCK = /^\s*(?:[-*+]|\d{1,9}[.)]|#{1,6})\s/;
const NOTHING_TO_SKIP = /[`~>"“”‘«'(:[]|www\./;
/** Where something in a line can begin or end a region. */
const INLINE_SIGN = /[`\]:"'“”‘’«»]|www\./g;
/** Fields of a file between two rules at its very beginning. */
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*\n(?=[ \t]*[\w"'-]+[ \t]*[:=])/;
const FRONT_MATTER_END = /^(?:---|\+\+\+|\.\.\.)[ \t]*$/m;

/** The regions of a text, in order. */
export function skippedRegions(text: string): readonly Region[] {
  if (!NOTHING_TO_SKIP.test(text)) return [];
  const regions: Region[] = [];
  let paragraph = -1;
  let fence: { readonly mark: string; readonly start: number } | null = null;
  const matter = frontMatterEnd(text);
  if (matter > 0) regions.push({ start: 0, end: matter, kind: "skipped" });
  const commentEnd = cachedSearch(text, "-->");
  const nextSign = cachedSearch(text, INLINE_SIGN);
  for (let start = matter; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const mark = fenceOf(line);
    const comment = fence || mark ? -1 : commentIn(line);
    const closed = comment < 0 ? -1 : commentEnd(start + comment + "<!--".length);
    if (closed >= 0) {
      const from = start + comment;
      if (paragraph >= 0 || line.slice(0, comment).trim() !== "") {
        inlineRegions(text, paragraph < 0 ? start : paragraph, from, nextSign, regions);
      }
      paragraph = -1;
      regions.push({ start: from, end: closed + "-->".length, kind: "skipped" });
      start = closed + "-->".length;
      continue;
    }
    if (fence) {
      if (mark?.closing && mark.run[0] === fence.mark[0] && mark.run.length >= fence.mark.length) {
        regions.push({ start: fence.start, end, kind: "skipped" });
        fence = null;
      }
    } else if (mark || BLOCK_QUOTE.test(line) || line.trim() === "" || NEW_BLOCK.test(line)) {
      if (paragraph >= 0) inlineRegions(text, paragraph, start, nextSign, regions);
      paragraph = -1;
      if (mark) fence = { mark: mark.run, start };
      else if (BLOCK_QUOTE.test(line)) regions.push({ start, end, kind: "skipped" });
      else if (line.trim() !== "") paragraph = start;
    } else if (paragraph < 0) {
      paragraph = start;
    }
    start = end + 1;
  }
  if (fence) regions.push({ start: fence.start, end: text.length, kind: "skipped" });
  else if (paragraph >= 0) inlineRegions(text, paragraph, text.length, nextSign, regions);
  return regions;
}

/** Where the text begins after the fields of a file; 0 where there are none. */
function frontMatterEnd(text: string): number {
  const opened = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const closed = opened === 0 ? null : FRONT_MATTER_END.exec(text.slice(opened));
  return closed ? opened + closed.index + closed[0].length : 0;
}

/** Where in a line a comment opens; -1 where none does, or somebody writes about one, in code. */
function commentIn(line: string): number {
  const at = line.indexOf("<!--");
  return at >= 0 && !line.slice(0, at).includes("`") ? at : -1;
}

function fenceOf(line: string): { readonly run: string; readonly closing: boolean } | null {
  const match = FENCE.exec(line);
  const run = match?.[1];
  const info = match?.[2];
  if (run === undefined || info === undefined) return null;
  if (run[0] === "`" && info.includes("`")) return null;
  return { run, closing: info.trim() === "" };
}

/** Where quotations of each kind were opened; -1 where none is open. */
type Opened = Record<"double" | "single" | "curly" | "curlySingle" | "guillemet", number>;

/** Adds the regions of one paragraph, `[from, to)`. `nextSign` is asked for increasing places. */
function inlineRegions(
  text: string,
  from: number,
  to: number,
  nextSign: (from: number) => number,
  regions: Region[],
): void {
  if (!isWithin(nextSign(from), to)) return;
  const closingRun = backtickPartners(text, from, to);
  const nextParenthesis = cachedSearch(text, ")");
  const nextBracket = cachedSearch(text, "]");
  const opened: Opened = { double: -1, single: -1, curly: -1, curlySingle: -1, guillemet: -1 };
  for (let at = nextSign(from); isWithin(at, to); ) {
    let next = at + 1;
    switch (text.charCodeAt(at)) {
      case 96: {
        const length = runLength(text, at, to);
        const partner = closingRun.get(at);
        next = at + length;
        if (partner !== undefined) {
          next = partner + length;
          regions.push({ start: at, end: next, kind: "skipped" });
        }
        break;
      }
      case 93: {
        // The address of a link, or the name of one: [words](address), [words][name].
        const opening = text.charCodeAt(at + 1);
        const end = opening === 40 ? nextParenthesis(at + 2) : opening === 91 ? nextBracket(at + 2) : -1;
        if (end >= 0 && end < to) {
          regions.push({ start: at + 1, end: end + 1, kind: "skipped" });
          next = end + 1;
        }
        break;
      }
      case 58:
        if (text.startsWith("//", at + 1) || text.startsWith("mailto:", at - 6)) {
          const start = wordStart(text, at, from);
          next = addressEnd(text, at, to);
          const overlapped = regions.at(-1);
          if (!overlapped || overlapped.end <= start) regions.push({ start, end: next, kind: "skipped" });
        }
        break;
      case 119:
        if (text.startsWith("www.", at) && !isWordAt(text, at - 1)) {
          next = addressEnd(text, at, to);
          regions.push({ start: at, end: next, kind: "skipped" });
        }
        break;
      case 34:
        if (opensQuotation(text, at)) opened.double = at;
        else if (opened.double >= 0 && closesQuotation(text, at))
          closeQuotation(text, opened, "double", at, regions);
        break;
      case 39:
        if (opened.single >= 0 && closesQuotation(text, at))
          closeQuotation(text, opened, "single", at, regions);
        else if (opensQuotation(text, at) && isLetterAt(text, at + 1)) opened.single = at;
        break;
      case 0x201c:
        opened.curly = at;
        break;
      case 0x201d:
        if (opened.curly >= 0) closeQuotation(text, opened, "curly", at, regions);
        break;
      case 0x2018:
        opened.curlySingle = at;
        break;
      case 0x2019:
        if (opened.curlySingle >= 0 && !isWordAt(text, at + 1))
          closeQuotation(text, opened, "curlySingle", at, regions);
        break;
      case 0xab:
        opened.guillemet = at;
        break;
      case 0xbb:
        if (opened.guillemet >= 0) closeQuotation(text, opened, "guillemet", at, regions);
        break;
    }
    at = nextSign(next);
  }
}

function isWithin(at: number, to: number): boolean {
  return at >= 0 && at < to;
}

/** Ends a quotation at the mark `at`, and with it those opened inside; the regions within are part of it. */
function closeQuotation(
  text: string,
  opened: Opened,
  name: keyof Opened,
  at: number,
  regions: Region[],
): void {
  const start = opened[name];
  for (const each of QUOTATIONS) if (opened[each] >= start) opened[each] = -1;
  let last = regions.at(-1);
  while (last && last.start >= start) {
    regions.pop();
    last = regions.at(-1);
  }
  const kind = isShort(text, start + 1, at) ? "scare-quoted" : "skipped";
  regions.push({ start, end: at + 1, kind });
}

const QUOTATIONS: readonly (keyof Opened)[] = ["double", "single", "curly", "curlySingle", "guillemet"];

/** For each run of backticks, where the next run of the same length starts. */
function backtickPartners(text: string, from: number, to: number): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const latest = new Map<number, number>();
  const runs: { at: number; length: number }[] = [];
  for (let at = text.indexOf("`", from); at >= 0 && at < to; ) {
    const length = runLength(text, at, to);
    runs.push({ at, length });
    at = text.indexOf("`", at + length);
  }
  for (const { at, length } of runs.reverse()) {
    const partner = latest.get(length);
    if (partner !== undefined) partners.set(at, partner);
    latest.set(length, at);
  }
  return partners;
}

function runLength(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text.charCodeAt(end) === 96) end++;
  return end - at;
}

/**
 * Where in the text something stands next, -1 where it doesn't, without searching the same stretch twice when asked for increasing
 * places. `wanted`: a string, or a global expression.
 */
function cachedSearch(text: string, wanted: string | RegExp): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -1 || found >= from) return found;
    found = typeof wanted === "string" ? text.indexOf(wanted, from) : searchFrom(text, wanted, from);
    return found;
  };
}

function searchFrom(text: string, wanted: RegExp, from: number): number {
  wanted.lastIndex = from;
  return wanted.exec(text)?.index ?? -1;
}

const SCHEME_LENGTH = 12;

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < SCHEME_LENGTH && isWordAt(text, start - 1)) start--;
  return start;
}

function addressEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && !/[\s<>"“”]/.test(text.charAt(end))) end++;
  return end;
}

function opensQuotation(text: string, at: number): boolean {
  return (at === 0 || /[\s([{*_—–/-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function closesQuotation(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && !isWordAt(text, at + 1);
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function isLetterAt(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at));
}

function isShort(text: string, from: number, to: number): boolean {
  let words = 0;
  let inside = false;
  for (let at = from; at < to; at++) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !inside && ++words > SCARE_QUOTE_WORDS) return false;
    inside = !blank;
  }
  return true;
}
