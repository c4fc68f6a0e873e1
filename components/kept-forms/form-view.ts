import type { FormRefusal } from "@/components/kept-forms/form-refusal";
import type { Alternative } from "@/components/kept-forms/form-words";

/** How one form stands. A new object whenever it changed. */
export type FormView = {
  readonly isTyped: boolean;
  /** Kept on the disk, so that leaving loses nothing. */
  readonly isKept: boolean;
  /** The words came from an earlier visit, or from a tab that is gone. */
  readonly isRestored: boolean;
  readonly isSaving: boolean;
  readonly alternatives: readonly Alternative[];
  readonly refusal: FormRefusal | null;
};

export const UNTOUCHED: FormView = {
  isTyped: false,
  isKept: true,
  isRestored: false,
  isSaving: false,
  alternatives: [],
  refusal: null,
};
