/**
 * From one version of the instrument to the next: what became of its questions, as data, and how answers follow. This folder
 * knows paths, answers and the shapes of past versions; it does not know drafts, revisions, storage or screens.
 */

import type { Shape } from "@/lib/domain/instrument/migrations/shape";

/** A question, or a field of a list question, by the ids of the version before the step. */
export type Place = { readonly question: string; readonly field?: string };

/**
 * What became of a place. Every id is that of the version before the step, except `to`. `because` is a whole sentence for the
 * author; `asked` the words of a question that is not asked any more, for whoever reads the answer that was set aside.
 */
export type MigrationRule =
  /** Another id, in the same section or another; a list takes its records and their fields along. */
  | { readonly what: "question-moved"; readonly from: string; readonly to: string }
  | {
      readonly what: "question-removed";
      readonly question: string;
      readonly asked: string;
      readonly because: string;
    }
  | { readonly what: "field-renamed"; readonly list: string; readonly from: string; readonly to: string }
  | {
      readonly what: "field-removed";
      readonly list: string;
      readonly field: string;
      readonly asked: string;
      readonly because: string;
    }
  | { readonly what: "option-renamed"; readonly at: Place; readonly from: string; readonly to: string }
  | { readonly what: "row-renamed"; readonly at: Place; readonly from: string; readonly to: string }
  /** One choice became several; the answer stands as `keptAs`, to be read again. */
  | {
      readonly what: "option-split";
      readonly at: Place;
      readonly from: string;
      readonly into: readonly string[];
      readonly keptAs: string;
    }
  /** One choice could be made, and several can: the answer stands as a list of one, and says what it said. */
  | { readonly what: "became-several"; readonly at: Place }
  /** Another kind of answer is asked for: what fits stays, to be read again; what does not is set aside. */
  | { readonly what: "kind-changed"; readonly at: Place; readonly because: string }
  /** The same question in words that mean something else: the answer stays, to be read again. */
  | { readonly what: "meaning-changed"; readonly at: Place; readonly because: string };

/** One step: the shape of the version it leaves, the version it leads to, and what became of places that did not stay. */
export type Migration = {
  readonly before: Shape;
  readonly to: string;
  readonly rules: readonly MigrationRule[];
};
