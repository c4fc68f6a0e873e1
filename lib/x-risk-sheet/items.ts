import { type LineStart, lineStart } from "@/lib/x-risk-sheet/lines";
import { SHEET_QUESTIONS } from "@/lib/x-risk-sheet/table";
import { isSheetHeading, withoutInstructions } from "@/lib/x-risk-sheet/wording";

/** What stands under one number of the sheet, from its title or number to the next item. */
export type SheetItem = { readonly number: number; readonly box: string; readonly body: string };

/** Text outside the answers that is not the sheet's own, and why it is not one of them. */
export type Stray = { readonly text: string; readonly why: string };

export type SplitSheet =
  | { readonly ok: true; readonly items: readonly SheetItem[]; readonly strays: readonly Stray[] }
  | { readonly ok: false; readonly sentence: string };

/**
 * Splits a text into the sheet's items. Titles and printed wordings are sure signs. Bare numbers count where their title
 * is nowhere, and a sheet of bare numbers only if the text names the sheet or has all fifteen. Refuses, with what to do,
 * a text in which no sheet is found and one whose bare numbers occur twice, because lists within answers have numbers too.
 */
export function splitSheet(text: string): SplitSheet {
  const candidates = candidatesIn(text);
  const sure = numbered(candidates.filter(({ by }) => by === "sure"));
  const isTitled = new Set(sure.map(({ number }) => number)).size >= 2;
  const starts = isTitled ? withBareNumbers(sure, candidates) : bareStarts(text, candidates);
  if (typeof starts === "string") return { ok: false, sentence: starts };

  const before = stray(text.slice(0, starts[0]?.at ?? 0), "It stands before the first question.");
  const regions = starts.map((start, index) => {
    const next = starts[index + 1]?.at;
    return regionOf(start, text.slice(start.at + start.bodyAt, next), next === undefined);
  });
  const strays = [before, ...regions.flatMap((region) => region.strays)];
  return {
    ok: true,
    items: regions.map(({ item }) => item),
    strays: strays.filter((one) => one.text !== ""),
  };
}

/** What stands from one start to the next: the item up to a heading, and what is not part of it. */
function regionOf(
  { number, box }: Start,
  text: string,
  isLast: boolean,
): { readonly item: SheetItem; readonly strays: readonly Stray[] } {
  const written = text.split("\n");
  const isPage = (line: string, row: number) => row > 0 && PAGE_NUMBER.test(line);
  const pages = written.filter(isPage).map((line) => line.trim());
  const lines = written.filter((line, row) => !isPage(line, row));
  const isEnd = (line: string, row: number) =>
    row > 0 && (isSheetHeading(line) || (isLast && ENDS.test(line)));
  const end = lines.findIndex(isEnd);
  const [own, after] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
  return {
    item: { number, box, body: withoutListEnds(own) },
    strays: [
      { text: pages.join(", "), why: "It looks like the number of a page." },
      stray(after.join("\n"), `It stands after the answer to question ${number}, under a heading.`),
    ],
  };
}

type Candidate = LineStart & { readonly at: number };
type Start = Candidate & { readonly number: number };

const NOT_FOUND =
  "No X-Risk Sheet was found in this text. Keep the numbers and titles of its questions, such as “2. Direct Effects”, and try again.";
const AMBIGUOUS =
  "The same number begins several lines, so questions cannot be told from lists within the answers. Write the title after each question's number, such as “2. Direct Effects”, and try again.";

/** What ends the last answer when more than the sheet was pasted. */
const ENDS =
  /^\s*(?:\\(?:section|chapter|appendix|bibliography|end\s*\{document\})|#{1,2}\s+\S|[A-Z][ \t]{3,}[A-Z])/;
/** A number alone in the middle of a line. */
const PAGE_NUMBER = /^[ \t]{8,}\d{1,4}[ \t]*$/;
const LIST_EDGE = /^\s*\\(begin|end)\s*\{(?:enumerate|itemize|questions?)\}(?:\[[^\]]*\])?\s*$/;

function candidatesIn(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (/[A-Za-z0-9]/.test(line)) {
      const start = lineStart(line, text.slice(at + line.length, at + line.length + 300));
      if (start) candidates.push({ ...start, at });
    }
    at += line.length + 1;
  }
  return candidates;
}

/** An “Overview” that may be either is question 9 once another question has begun and 9 has not, else question 1. */
function numbered(candidates: readonly Candidate[]): readonly Start[] {
  const seen = new Set<number>();
  return candidates.map((candidate) => {
    const number = candidate.number ?? (seen.size > 0 && !seen.has(9) ? 9 : 1);
    seen.add(number);
    return { ...candidate, number };
  });
}

/** Besides the sure ones: bare numbers of questions that are not titled anywhere, once each and in their place. */
function withBareNumbers(sure: readonly Start[], candidates: readonly Candidate[]): readonly Start[] {
  const titled = new Set(sure.map(({ number }) => number));
  const bare = onlyNumbers(candidates).filter(({ number }) => !titled.has(number));
  const counts = new Map<number, number>();
  for (const { number } of bare) counts.set(number, (counts.get(number) ?? 0) + 1);
  const once = bare.filter(({ number }) => counts.get(number) === 1);
  const inPlace = once.filter(({ number, at }) =>
    sure.every((start) => (start.at < at ? start.number < number : start.number > number)),
  );
  return [...sure, ...inPlace].sort((a, b) => a.at - b.at);
}

/** The starts of a sheet without titles, or the sentence that refuses it. */
function bareStarts(text: string, candidates: readonly Candidate[]): readonly Start[] | string {
  const numbers = onlyNumbers(candidates);
  const top = numbers.filter(({ indent }) => indent <= (numbers[0]?.indent ?? 0) + 1);
  const starts = top.length > 0 ? top : countedItems(candidates);
  const isNamed = /x-?\s?risk\s+(?:analysis\s+)?sheet/i.test(text) || text.split("\n").some(isSheetHeading);
  if (starts.length < 3 || !(isNamed || starts.length >= SHEET_QUESTIONS.length)) return NOT_FOUND;
  if (new Set(starts.map(({ number }) => number)).size < starts.length) return AMBIGUOUS;
  const isRising = starts.every(({ number }, index) => number > (starts[index - 1]?.number ?? 0));
  return isRising ? starts : AMBIGUOUS;
}

function onlyNumbers(candidates: readonly Candidate[]): readonly Start[] {
  return candidates.filter((candidate): candidate is Start => candidate.by === "number");
}

/** Fifteen bare `\item` are the fifteen questions in order; any other number of them is not. */
function countedItems(candidates: readonly Candidate[]): readonly Start[] {
  const items = candidates.filter(({ by }) => by === "item");
  return items.length === SHEET_QUESTIONS.length
    ? items.map((item, index) => ({ ...item, number: index + 1 }))
    : [];
}

/** What an author wrote outside the questions: without the sheet's headings, its instructions and the edges of lists. */
function stray(text: string, why: string): Stray {
  const lines = text.split("\n").filter((line) => !isSheetHeading(line) && !LIST_EDGE.test(line));
  return { text: withoutInstructions(lines.join("\n")).trim(), why };
}

/** Takes from the end the edges of the sheet's own list; a list within the answer keeps both of its edges. */
function withoutListEnds(lines: readonly string[]): string {
  let end = lines.length;
  let depth = 0;
  for (const line of lines) {
    const edge = line.match(LIST_EDGE)?.[1];
    if (edge) depth += edge === "begin" ? 1 : -1;
  }
  while (end > 1) {
    const line = lines[end - 1] ?? "";
    const edge = line.match(LIST_EDGE)?.[1];
    if (line.trim() !== "" && !(edge === "end" && depth < 0)) break;
    if (edge) depth++;
    end--;
  }
  return lines.slice(0, end).join("\n");
}
