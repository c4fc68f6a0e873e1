/**
 * What shows that a row of the claims register is held: acceptances, one or more a row. This folder owns them and how they are
 * tried; it knows the engine, not screens or files. That an id is named somewhere shows nothing.
 */

import type { Answer, Value } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { ClaimId } from "@/lib/domain/instrument/question";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** Answers put in the place of what stands there; null takes one away. `list/*\/field` is that field of every record there is. */
export type Edits = { readonly [path: Path]: Answer | null };

/** What has to be there with the edits, and must not be there without them. */
export type Effect =
  /** A finding, new or graver, a point of one or a line of what was not said, that rests on the claim and quotes this answer or one of its records. */
  | { readonly concludes: Path }
  /** A row of the ledger that rests on the claim stands higher. */
  | { readonly raises: string }
  /** This question is asked. */
  | { readonly asks: Path }
  /** That part of the report says something else. */
  | { readonly changes: keyof ReportDocument };

/** A small change of a worked example, and its effect. */
export type CaseAcceptance = {
  readonly kind: "case";
  /** In words, what the case shows. */
  readonly shows: string;
  /** The key of a worked example. */
  readonly of: string;
  /** Done before, to the example on both sides. */
  readonly given?: Edits;
  readonly edits: Edits;
  readonly effect: Effect;
};

/** An answer or a word that has to be accepted or found, whatever else is said, with what would not be. */
export type ReadingAcceptance =
  | { readonly kind: "accepts"; readonly shows: string; readonly path: Path; readonly value: Value }
  | {
      readonly kind: "marks";
      readonly shows: string;
      readonly text: string;
      readonly id: string;
      /** The same without what has to be found. */
      readonly without: string;
    };

/** A test of the application, by file and title. That it exists is checked where files can be read; that it passes, by its run. */
export type StepAcceptance = {
  readonly kind: "step";
  readonly shows: string;
  readonly file: string;
  readonly title: string;
};

/** A part of the row's obligation that nothing meets yet, and where it belongs. */
export type OpenMark = {
  readonly kind: "open";
  readonly lacks: string;
  readonly belongsTo: "instrument" | "review" | "portfolio" | "follow-up";
};

export type Acceptance = CaseAcceptance | ReadingAcceptance | StepAcceptance | OpenMark;

/** By row; a row may have several, and one that has an open mark is open whatever else it has. */
export type Acceptances = { readonly [claim in ClaimId]?: readonly Acceptance[] };

/** An answer of this value. */
export const said = (value: Value): Answer => ({ status: "answered", value });
