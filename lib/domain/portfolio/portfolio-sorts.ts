import { isCalendarDay } from "@/lib/domain/assessment/calendar-day";

/** By what a list of assessments is sorted: which way while nobody says, and what the value is like at which a page ends. */
type Sort = { readonly first: "asc" | "desc"; readonly isValue: (text: string) => boolean };

/** As the database writes a number, and takes it back without a fault: a page can be asked for with anything. */
const isNumber = (text: string) =>
  /^-?\d{1,17}(\.\d{1,17})?(e[+-]?\d{1,2})?$/.test(text) && Number.isFinite(Number(text));
const isWhole = (text: string) => /^-?\d{1,4}$/.test(text);

/** What was submitted last, or has the gravest findings, first; everything else from the least on. */
export const PORTFOLIO_SORTS = {
  submitted: {
    first: "desc",
    isValue: (text) => /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/.test(text),
  },
  title: { first: "asc", isValue: () => true },
  shift: { first: "asc", isValue: isNumber },
  effect: { first: "asc", isValue: isNumber },
  revision: { first: "desc", isValue: isWhole },
  impliedShift: { first: "asc", isValue: isWhole },
  forecasts: { first: "asc", isValue: isCalendarDay },
  round: { first: "asc", isValue: () => true },
  scrutiny: { first: "desc", isValue: isWhole },
  findings: { first: "desc", isValue: (text) => /^\d{1,15}$/.test(text) },
} as const satisfies Readonly<Record<string, Sort>>;

export type PortfolioSort = keyof typeof PORTFOLIO_SORTS;

/** Whether something is sorted by, as a column of a table or a word of an address. */
export const isPortfolioSort = (word: string): word is PortfolioSort => Object.hasOwn(PORTFOLIO_SORTS, word);
