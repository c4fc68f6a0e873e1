/** What is searched for, as read from what somebody wrote: everything in it must hold. */
export type SearchQuery = readonly SearchTerm[];

export type SearchTerm = FreeWords | FieldTerm;

/** Words that stand alone. Bare ones match what begins with them; in quotes they match whole words. */
export type FreeWords = {
  readonly type: "words";
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isNegated: boolean;
};

/** One of the values must hold of the field, or with `isNegated` none. */
export type FieldTerm = {
  readonly type: "field";
  readonly field: string;
  readonly isNegated: boolean;
  readonly comparison: Comparison;
  readonly values: readonly string[];
};

export const COMPARISONS = ["<=", ">=", "<", ">", "="] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Why a part of a search can't be read. `instead` is what may stand in its place, where something is near. */
export type SearchFault = {
  /** Of the part, in what was written: where it begins, counted from 0, and how many UTF-16 units it has. */
  readonly at: number;
  readonly length: number;
  readonly kind:
    | "unknown-field"
    | "unknown-value"
    | "no-value"
    | "open-quote"
    | "not-ordered"
    | "no-date"
    | "no-number"
    | "no-words"
    | "too-many";
  readonly written: string;
  readonly field: string | null;
  readonly instead: string | null;
};

/** A search has at most this many terms, and a term this many values. */
export const SEARCH_LIMITS = { terms: 20, values: 12 } as const;
