import { isCalendarDay } from "@/lib/domain/assessment/calendar-day";

/** By what a list of assessments is sorted: which way while nobody says, and what the value is like at which a page ends. */
type Sort = { readonly first: "asc" | "desc"; readonly isValue: (text: string) => boolean };

const isNumber = (text: string) => text.trim() !== "" && Number.isFinite(Number(text));

/** What was submitted last, or has the gravest findings, first; everything else from the least on. */
export const PORTFOLIO_SORTS = {
  submitted: {
    first: "desc",
    isValue: (text) => /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/.test(text),
  },
  title: { first: "asc", isValue: () => true },
  shift: { first: "asc", isValue: isNumber },
  effect: { first: "asc", isValue: isNumber },
  revision: { first: "desc", isValue: isNumber },
  impliedShift: { first: "asc", isValue: isNumber },
  forecasts: { first: "asc", isValue: isCalendarDay },
  round: { first: "asc", isValue: () => true },
  scrutiny: { first: "desc", isValue: isNumber },
  findings: { first: "desc", isValue: (text) => /^\d{1,15}$/.test(text) },
} as const satisfies Readonly<Record<string, Sort>>;

export type PortfolioSort = keyof typeof PORTFOLIO_SORTS;

/** Whether something is sorted by, as a column of a table or a word of an address. */
export const isPortfolioSort = (word: string): word is PortfolioSort => Object.hasOwn(PORTFOLIO_SORTS, word);
