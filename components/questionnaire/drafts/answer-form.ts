import type { createFormControl } from "react-hook-form";
import type { Draft } from "@/components/questionnaire/drafts/answer-draft";
import type { Path } from "@/lib/domain/assessment/path";

/** A form holds the draft of one question (`answer`) or of every field of one record (by field id). */
export type AnswerFormValues = Record<string, Draft>;
export type AnswerForm = ReturnType<typeof createFormControl<AnswerFormValues>>;

/** The name under which a question's own draft stands in its form. */
export const QUESTION_KEY = "answer";

/** What every input is given: where its draft stands, and how it is named on screen and for screen readers. */
export type InputProps<Kind> = {
  readonly form: AnswerForm;
  /** Draft in the form: `answer`, `incentive`. */
  readonly name: string;
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
};
