import { boxAt } from "@/lib/x-risk-sheet/boxes";
import { SHEET_QUESTIONS } from "@/lib/x-risk-sheet/table";
import { questionWordedAs } from "@/lib/x-risk-sheet/wording";

/** How a line can begin an item of the sheet. */
export type LineStart = {
  /** `sure`: by title or printed wording. `number`, `item`: by a bare number or a bare `\item` only. */
  readonly by: "sure" | "number" | "item";
  /** The question's number. Null for a bare `\item`, and for an “Overview”, of which there are two, told apart by place. */
  readonly number: number | null;
  readonly indent: number;
  /** A box that stood before the number or title. */
  readonly box: string;
  /** Where in the line its text begins. */
  readonly bodyAt: number;
};

const LAYOUT = /[\s>]*(?:#{1,6}[ \t]+)?(?:[-*+•][ \t]+)?/y;
const ITEM = /\\item\b[ \t]*(?:\[[^\]\n\d]{0,10}(\d{1,2})[^\]\n\d]{0,5}\][ \t]*)?/y;
const EMPHASIS =
  /(?:\*\*|__|\*|_|\\(?:textbf|textit|emph|paragraph|(?:sub)*section)\*?[ \t]*\{|\{\\(?:bf|it)\b[ \t]*)*/y;
const CLOSING = /(?:\*\*|__|\}|[ \t])*/y;
const NUMBER =
  /(Q(?:uestion)?[ \t]*\.?[ \t]*|No\.?[ \t]*)?\(?(\d{1,2})(?!\d)([ \t]*[.):]|[ \t]*[-–—](?=[ \t]))?[ \t]*/iy;
const TITLE_END = /(?:[ \t]*(?:[.:?!]|\*\*|__|\*|\}))+|[ \t]*[-–—](?=[ \t])|[ \t]*$/y;

const TITLES = [...new Set(SHEET_QUESTIONS.map(({ title }) => title))].map((title) => ({
  numbers: SHEET_QUESTIONS.filter((question) => question.title === title).map(({ number }) => number),
  isOneWord: !title.includes(" "),
  pattern: new RegExp(title.replace("?", "").replace("'", "['’ʼ`]?").replaceAll(" ", "[ \\t-]+"), "iy"),
}));

/**
 * How the line begins an item, or null. `following` is what stands after the line: wording runs over line breaks. The body
 * begins after what was recognised; of anything else only the emphasis around a number is passed over.
 */
export function lineStart(line: string, following: string): LineStart | null {
  const scanner = scannerOf(line);
  const lead = readLead(scanner);
  const start = { indent: lead.indent, box: lead.box };
  scanner.take(EMPHASIS);
  const title = readTitle(scanner, lead, following);
  if (title) return { ...start, by: "sure", number: title.number, bodyAt: scanner.at() };
  const worded = questionWordedAs(scanner.rest() + following);
  if (worded !== null) return { ...start, by: "sure", number: worded, bodyAt: scanner.at() };
  if (lead.number !== null && lead.isSigned) {
    return { ...start, by: "number", number: lead.number, bodyAt: lead.bareAt };
  }
  return lead.isItem ? { ...start, by: "item", number: null, bodyAt: lead.itemAt } : null;
}

type Scanner = {
  readonly at: () => number;
  readonly rest: () => string;
  /** Moves over a sticky pattern, or stays. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  /** Moves over a box; "" where there is none. */
  readonly takeBox: () => string;
};

function scannerOf(line: string): Scanner {
  let at = 0;
  return {
    at: () => at,
    rest: () => line.slice(at),
    take: (pattern) => {
      pattern.lastIndex = at;
      const match = pattern.exec(line);
      if (match) at = pattern.lastIndex;
      return match;
    },
    takeBox: () => {
      const box = boxAt(line, at);
      at += box.length;
      return box.trim();
    },
  };
}

/** What stands before title or text: layout, `\item`, a box, a number. */
type Lead = {
  readonly indent: number;
  readonly isItem: boolean;
  readonly box: string;
  /** 1 to 15. */
  readonly number: number | null;
  /** The number is written as one: with “Q”, a full stop, a bracket or as the label of an `\item`. */
  readonly isSigned: boolean;
  /** Something sets the line apart: a heading, a bullet, `\item`, bold, a number. */
  readonly isMarked: boolean;
  /** Where the text begins if there is no title, with and without a number. */
  readonly bareAt: number;
  readonly itemAt: number;
};

function readLead(scanner: Scanner): Lead {
  const layout = scanner.take(LAYOUT)?.[0] ?? "";
  const item = scanner.take(ITEM);
  const boxBefore = scanner.takeBox();
  const itemAt = scanner.at();
  const emphasis = scanner.take(EMPHASIS)?.[0] ?? "";
  const found = scanner.take(NUMBER);
  const written = Number(found?.[2] ?? item?.[1] ?? Number.NaN);
  const number = written >= 1 && written <= SHEET_QUESTIONS.length ? written : null;
  if (number !== null) scanner.take(CLOSING);
  const boxAfter = number !== null && boxBefore === "" ? scanner.takeBox() : "";
  return {
    indent: layout.search(/\S|$/),
    isItem: item !== null,
    box: boxBefore || boxAfter,
    number,
    isSigned: found ? found[1] !== undefined || found[3] !== undefined : number !== null,
    isMarked: /[#*+•-]/.test(layout) || item !== null || emphasis !== "" || number !== null,
    bareAt: scanner.at(),
    itemAt,
  };
}

/** A title that is one: followed by its full stop, emphasis, a box, the end of the line or the printed question. */
function readTitle(
  scanner: Scanner,
  lead: Lead,
  following: string,
): { readonly number: number | null } | null {
  const title = TITLES.find(({ pattern }) => scanner.take(pattern));
  if (!title) return null;
  const worded = questionWordedAs(scanner.rest() + following);
  const isNumbered = lead.number !== null && title.numbers.includes(lead.number);
  const goesOn = /^\w/.test(scanner.rest());
  const isEnd = scanner.take(TITLE_END) !== null || worded !== null || boxAt(scanner.rest(), 0) !== "";
  const isAlone = scanner.rest().trim() === "" || worded !== null;
  const isTitle = title.isOneWord ? isEnd && (lead.isMarked || isAlone) : isEnd || (isNumbered && !goesOn);
  if (!isTitle) return null;
  const [first, second] = title.numbers;
  if (second === undefined) return { number: first ?? null };
  return { number: worded ?? (lead.number === second ? second : null) };
}
