import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { controlsOf, itemsAsked } from "@/lib/domain/assessment/items";
import type { Depth } from "@/lib/domain/instrument/question";
import { reportOf, wordsBeforeAnswers } from "@/lib/testing/judged/report-of";
import { wordsOnPages } from "@/scripts/pace/words-on-pages";

/** A budget. `today`: what is measured now, or where to measure it; `isMet` is null where it is measured elsewhere. */
export type PaceRow = {
  readonly what: string;
  readonly before: string;
  readonly today: string;
  readonly wanted: string;
  readonly isMet: boolean | null;
};

type Budget = Omit<PaceRow, "today" | "isMet" | "wanted"> & {
  readonly atMost: number;
  readonly measure: (answers: Answers) => number;
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
    what: "words of the report before the answers",
    before: "8,200–14,000",
    atMost: 3_500,
    measure: (answers) => wordsBeforeAnswers(reportOf(answers)),
  },
];

/** What only a browser or a PDF shows: where it is measured. */
const ELSEWHERE: readonly Omit<PaceRow, "isMet">[] = [
  { what: "clicks and keys other than text", before: "436", wanted: "≤ 170", today: "in a browser" },
  {
    what: "height of the longest section page, closed / one open",
    before: "22,416 px",
    wanted: "≤ 3,500 / 4,500",
    today: "in a browser",
  },
  { what: "tab stops from one question to the next", before: "11", wanted: "≤ 3", today: "in a browser" },
  {
    what: "PDF pages before the answers / in all",
    before: "20+ / 46",
    wanted: "≤ 10 / 25",
    today: "from the PDF",
  },
];

/** Every budget with what these answers come to. */
export function paceTable(answers: Answers): readonly PaceRow[] {
  const measured = BUDGETS.map(({ what, before, atMost, measure }) => {
    const found = measure(answers);
    return {
      what,
      before,
      today: inDigits(found),
      wanted: `≤ ${inDigits(atMost)}`,
      isMet: found <= atMost,
    };
  });
  return [...measured, ...ELSEWHERE.map((row) => ({ ...row, isMet: null }))];
}

const inDigits = (value: number) => value.toLocaleString("en-GB");
