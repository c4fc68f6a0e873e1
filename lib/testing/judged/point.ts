/**
 * Works that the tool is judged by: assessments filled in from publications, beside what somebody who knows the field would say
 * of the work. This folder owns those points and what a report made of them. No product code reads it: it is for `npm run judge`
 * and its test.
 */

/** What an expert would raise about a work, written before its answers were. */
export type Point = {
  /** Stable within the work. */
  readonly id: string;
  readonly words: string;
  /** A sharp reviewer would open with it. */
  readonly isLeading?: true;
  /** It speaks for doing the work: only a strength, or that the whole comes out light, can raise it. */
  readonly isFor?: true;
  /**
   * Subjects of the ledger, or rules, that would raise it by what they are about; chosen without looking at a report. Empty where no
   * row could: an honest “missed”.
   */
  readonly rows: readonly string[];
  /** Its own words, as beginnings in small letters: what has to be met where the authors, or a finding, speak of it. */
  readonly keys: readonly string[];
};

/** What an expert would say of the work as a whole: from −2, capability gains by far, to 2, safety gains by far. */
export type Differential = -2 | -1 | 0 | 1 | 2;

export type ExpertView = { readonly differential: Differential; readonly points: readonly Point[] };

/** Stands for a report that comes out light and without findings: the only way to say that there is little to worry about. */
export const COMES_OUT_LIGHT = "scrutiny.light";
