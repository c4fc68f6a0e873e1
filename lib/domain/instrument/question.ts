/**
 * The instrument: what is asked and in which form. Data only; it knows nothing of screens, storage or rules.
 *
 * A question is written once, here. Validation, pages, the reviewer's view, comparison and the file format are
 * derived from it.
 */

import type { Condition } from "@/lib/domain/rules/condition";

/** Identifier of a row of the claims register, such as `SM-12`. */
export type ClaimId = `${"SM" | "AF" | "AL"}-${number}`;

/** How far the instrument opens. `screening` questions are asked always; the others from that depth on. */
export type Depth = "screening" | "standard" | "deep";

/** How much is shown: what a depth asks, or everything that fits the answers, on request. */
export type Asking = Depth | "all";

export type SectionId =
  | "screening"
  | "project"
  | "terms"
  | "recipients"
  | "uses"
  | "timelines"
  | "misuse"
  | "factors"
  | "labour"
  | "evidence"
  | "inaction"
  | "release";

export type Section = {
  readonly id: SectionId;
  readonly title: string;
  /** One or two sentences a researcher reads before starting the section. */
  readonly purpose: string;
};

/** A choice. `value` is stored and readable; `detail` is the worded anchor shown beside the label. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
};

/** Asked only while `showWhen`, if it has one, is met; what was said of a row that is closed stays. */
export type MatrixRow = Option & { readonly showWhen?: Condition };

/** A point of an ordinal scale. `value` orders the points; every point has its words. */
export type Anchor = {
  readonly value: number;
  readonly label: string;
  readonly detail?: string;
};

/** Forms a single answer can take, in a question or in a field of a record. */
export type ScalarKind =
  | { readonly type: "short-text"; readonly max?: number }
  | { readonly type: "long-text"; readonly max?: number }
  | { readonly type: "one-of"; readonly options: readonly Option[] }
  /** `isMostlyOne`: most have one; the others are chosen in lists of their own, on request. */
  | { readonly type: "several-of"; readonly options: readonly Option[]; readonly isMostlyOne?: true }
  | { readonly type: "scale"; readonly anchors: readonly Anchor[] }
  /** 0 to 1. */
  | { readonly type: "probability" }
  /** 10 %, 50 % and 90 % quantiles of one quantity, in `unit`, each within `min`–`max`. */
  | { readonly type: "quantiles"; readonly unit: string; readonly min: number; readonly max: number }
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  /** `isAhead`: of something still to be done; when it is given, it is not past. */
  | { readonly type: "date"; readonly isAhead?: boolean }
  /** A person's name or role, in words. */
  | { readonly type: "person" }
  /** An http(s) address. */
  | { readonly type: "link" }
  /** One option chosen for each row. */
  | { readonly type: "matrix"; readonly rows: readonly MatrixRow[]; readonly options: readonly Option[] }
  /** Refers to records of another list by their ids. */
  | { readonly type: "reference"; readonly list: string; readonly many: boolean };

/** A field of a record. Its id is local to the list: `incentive` in `recipients.list`. */
export type Field = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly kind: ScalarKind;
  /** Counted in progress and asked for in check-answers. */
  readonly required?: boolean;
  /**
   * Left out: asked of every record. `matters`: of a record that one of the list's reasons holds for. `deep`: of such a record, or
   * of every one where the list has no reasons, at the deep depth. `all`: on request alone.
   */
  readonly asked?: "matters" | "deep" | "all";
  /** Asked on request alone while this is met: what else was said of the record leaves nothing to learn from it. */
  readonly askedUnless?: Condition;
  /** Read, as `askedUnless` is, with the record as subject (`field(...)`) or the whole assessment (`question(...)`). */
  readonly showWhen?: Condition;
};

/** Why more is asked: at the depth that would do without, or of one record. `because` is a clause: “it is feared”. */
export type Reason = {
  readonly when: Condition;
  readonly because: string;
  /** Only at the deep depth. */
  readonly depth?: "deep";
};

/** A list of records. The record's existence, order and fields are separate answers, so that authors never collide. */
export type RecordsKind = {
  readonly type: "records";
  /** Singular noun in the vocabulary: `recipient`. */
  readonly noun: string;
  readonly plural: string;
  readonly max: number;
  /** The field whose text names the record on screen and in findings. */
  readonly nameField: string;
  /** For which a record is asked about further, read with the record as subject. */
  readonly matters?: readonly Reason[];
  readonly fields: readonly Field[];
};

export type Kind = ScalarKind | RecordsKind;

export type Question = {
  /** `section.question`; readable, opaque, never carrying weights or types. */
  readonly id: string;
  readonly section: SectionId;
  readonly text: string;
  readonly kind: Kind;
  /** Why it is asked, in our words. */
  readonly why: string;
  readonly claims: readonly ClaimId[];
  /** A worked answer. */
  readonly example: string;
  /** What a good answer contains. */
  readonly good: string;
  /** `all`: on request alone. */
  readonly depth: Asking;
  /** For which a question that the standard and deep depths would do without is asked at them. */
  readonly opens?: readonly Reason[];
  readonly required?: boolean;
  /** The question that the same is asked at: what was said there is not asked here. */
  readonly saidAt?: string;
  /** Asked only while this is met; unanswered or not-applicable conditions leave it closed. */
  readonly showWhen?: Condition;
};

/** The versioned whole a revision is frozen with. */
export type Instrument = {
  /** Semantic version; a revision records it. */
  readonly version: string;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
};
