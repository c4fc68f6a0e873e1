import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { controlsOf, itemsAsked } from "@/lib/domain/assessment/items";
import type { Depth } from "@/lib/domain/instrument/question";
import { reportOf, wordsBeforeAnswers } from "@/lib/testing/judged/report-of";
import type { BrowserMeasures } from "@/scripts/pace/in-browser";
import { minutesToFillIn } from "@/scripts/pace/minutes-to-fill-in";
import type { PdfPages } from "@/scripts/pace/pdf-pages";
import { wordsOnPages } from "@/scripts/pace/words-on-pages";

/** A budget. `today`: what is measured now, or where to measure it; `isMet` is null where it is not measured here, or not wanted. */
export type PaceRow = {
  readonly what: string;
  readonly before: string;
  readonly today: string;
  readonly wanted: string;
  readonly isMet: boolean | null;
};

/** The most wanted is null where nothing is: what the deep depth takes is told beside the budget. */
type Budget = Omit<PaceRow, "today" | "isMet" | "wanted"> & {
  readonly atMost: number | null;
  readonly measure: (answers: Answers, pages: PdfPages) => number;
};

const items = (depth: Depth) => (answers: Answers) => controlsOf(itemsAsked(INSTRUMENT, answers, depth));
const words = (depth: Depth) => (answers: Answers) => wordsOnPages(INSTRUMENT, answers, depth);

/** Depth is set by hand: whatever the screening leads to. */
const BUDGETS: readonly Budget[] = [
  { what: "items asked at standard depth", before: "320", atMost: 130, measure: items("standard") },
  { what: "items asked at deep depth", before: "340", atMost: 220, measure: items("deep") },
  {
    what: "words on the pages, helps closed, standard",
    before: "–",
    atMost: 5_500,
    measure: words("standard"),
  },
  { what: "words on the pages, helps closed, deep", before: "15,492", atMost: 5_500, measure: words("deep") },
  {
    what: "minutes to read, decide and type, standard",
    before: "120–180",
    atMost: 60,
    measure: (answers) => minutesToFillIn(answers, "standard"),
  },
  {
    what: "minutes to read, decide and type, deep",
    before: "120–180",
    atMost: null,
    measure: (answers) => minutesToFillIn(answers, "deep"),
  },
  {
    what: "words of the report before the answers",
    before: "8,200–14,000",
    atMost: 3_500,
    measure: (answers) => wordsBeforeAnswers(reportOf(answers)),
  },
  { what: "PDF pages before the answers", before: "20+", atMost: 10, measure: (_, { read }) => read },
  {
    what: "PDF pages with all answers",
    before: "46",
    atMost: 25,
    measure: (_, { withAnswers }) => withAnswers,
  },
];

/** What only a browser shows. */
const IN_BROWSER: readonly (Omit<Budget, "measure"> & {
  readonly measure: (browser: BrowserMeasures) => number;
})[] = [
  {
    what: "clicks and keys other than text, standard",
    before: "436",
    atMost: 170,
    measure: ({ presses }) => presses.standard,
  },
  {
    what: "clicks and keys other than text, deep",
    before: "436",
    atMost: null,
    measure: ({ presses }) => presses.deep,
  },
  {
    what: "px of the longest section page, records closed",
    before: "22,416",
    atMost: 3_500,
    measure: ({ closed }) => closed,
  },
  {
    what: "px of the longest section page, one record open",
    before: "22,416",
    atMost: 4_500,
    measure: ({ open }) => open,
  },
  {
    what: "tab stops from one question to the next",
    before: "11",
    atMost: 3,
    measure: ({ stops }) => stops,
  },
  {
    what: "px to the end of what leads the report, at 1280",
    before: "page 1 to 31",
    atMost: 900,
    measure: ({ lead }) => lead.wide,
  },
  {
    what: "px to the end of what leads the report, at 390",
    before: "page 1 to 31",
    atMost: 844,
    measure: ({ lead }) => lead.phone,
  },
];

/** Every budget with what these answers and their report as PDF come to; null for `browser` where none looked. */
export function paceTable(
  answers: Answers,
  pages: PdfPages,
  browser: BrowserMeasures | null,
): readonly PaceRow[] {
  const row = (budget: Omit<Budget, "atMost" | "measure">, atMost: number | null, found: number | null) => ({
    what: budget.what,
    before: budget.before,
    today: found === null ? "in a browser" : inDigits(found),
    wanted: atMost === null ? "–" : `≤ ${inDigits(atMost)}`,
    isMet: found === null || atMost === null ? null : found <= atMost,
  });
  return [
    ...BUDGETS.map((budget) => row(budget, budget.atMost, budget.measure(answers, pages))),
    ...IN_BROWSER.map((budget) => row(budget, budget.atMost, browser && budget.measure(browser))),
  ];
}

const inDigits = (value: number) => value.toLocaleString("en-GB");
