/**
 * The condition language of rules and of question branching: data, built by the small functions below.
 *
 * A condition is evaluated against answers, optionally with one record as subject. The verdict of every node is one of
 * *met*, *not-met*, *unanswered*, *not-applicable* (see `evaluate`). Question ids, options and facts are checked when the
 * rulebook loads; a misspelt one is a failure with its place, never a silent false.
 */

/** Names one answer: a question of the assessment, or a field of the record that is the subject. */
export type Operand =
  | { readonly from: "question"; readonly id: string }
  | { readonly from: "field"; readonly id: string };

/** Which number of an answer is compared. Scales and probabilities have one; quantiles have three. */
export type Part = "value" | "p10" | "p50" | "p90";

export type Condition =
  /** Every one met. A member that does not apply makes the whole not apply, unless another is not met or unanswered. */
  | { readonly op: "all"; readonly of: readonly Condition[] }
  /** At least one met. The mirror of `all`: a member that does not apply counts for nothing but keeps it from "not met". */
  | { readonly op: "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  /** Has a value. "Don't know yet" and no answer are not met, never unanswered; not-applicable stays so. */
  | { readonly op: "answered"; readonly operand: Operand }
  /** No value: no answer at all, or "don't know yet". The opposite of `answered`. */
  | { readonly op: "missing"; readonly operand: Operand }
  /** Said to be "not applicable, because …". */
  | { readonly op: "waived"; readonly operand: Operand }
  /** The answer (one-of, text) equals one of the values, or (several-of, reference) contains one of them. */
  | { readonly op: "is"; readonly operand: Operand; readonly values: readonly string[] }
  /** The number is at least / at most / above / below the bound. */
  | {
      readonly op: "at-least" | "at-most" | "above" | "below";
      readonly operand: Operand;
      readonly part: Part;
      readonly bound: number;
    }
  /** The row of a matrix has one of the values. */
  | {
      readonly op: "row-is";
      readonly operand: Operand;
      readonly row: string;
      readonly values: readonly string[];
    }
  /** The answer has this confidence. An answer without one is unanswered. */
  | {
      readonly op: "confidence";
      readonly operand: Operand;
      readonly values: readonly ("low" | "medium" | "high")[];
    }
  /** The answer carries evidence (a link or citation). */
  | { readonly op: "has-evidence"; readonly operand: Operand }
  /**
   * At least one record of the list meets the condition; the record is the subject. An empty list is not met; one that is
   * empty because its authors don't know yet is unanswered.
   */
  | { readonly op: "some"; readonly list: string; readonly where: Condition }
  /** Every record meets it. An empty list is not applicable. */
  | { readonly op: "every"; readonly list: string; readonly where: Condition }
  /** The number of records that meet the condition is at least / at most `bound`. */
  | {
      readonly op: "count";
      readonly list: string;
      readonly where?: Condition;
      readonly compare: "at-least" | "at-most";
      readonly bound: number;
    }
  /** At least one record of `list` whose reference field `by` names the subject meets the condition. */
  | { readonly op: "some-referring"; readonly list: string; readonly by: string; readonly where?: Condition }
  /** A record that the subject's reference field names meets the condition. Nothing referred to is unanswered. */
  | { readonly op: "refers-to"; readonly field: string; readonly where: Condition }
  /** A derived fact has at least `bound` items (see `facts`): terms used undefined, patterns expected but unaddressed, … */
  | {
      readonly op: "fact";
      readonly fact: string;
      readonly bound: number;
      readonly items?: readonly string[];
    };

export const question = (id: string): Operand => ({ from: "question", id });
export const field = (id: string): Operand => ({ from: "field", id });

export const all = (...of: Condition[]): Condition => ({ op: "all", of });
export const any = (...of: Condition[]): Condition => ({ op: "any", of });
export const not = (of: Condition): Condition => ({ op: "not", of });

export const answered = (operand: Operand): Condition => ({ op: "answered", operand });
export const missing = (operand: Operand): Condition => ({ op: "missing", operand });
export const waived = (operand: Operand): Condition => ({ op: "waived", operand });
/**
 * Said to be one of the grave values, or not said: blank, “don’t know yet” and “not applicable” read as the gravest of them, so that
 * who says it stands no worse than who doesn’t.
 */
export const saidOrSilent = (operand: Operand, ...grave: string[]): Condition =>
  any(missing(operand), waived(operand), ...(grave.length > 0 ? [is(operand, ...grave)] : []));
export const is = (operand: Operand, ...values: string[]): Condition => ({ op: "is", operand, values });
export const rowIs = (operand: Operand, row: string, ...values: string[]): Condition => ({
  op: "row-is",
  operand,
  row,
  values,
});

export const atLeast = (operand: Operand, bound: number, part: Part = "value"): Condition => ({
  op: "at-least",
  operand,
  part,
  bound,
});
export const atMost = (operand: Operand, bound: number, part: Part = "value"): Condition => ({
  op: "at-most",
  operand,
  part,
  bound,
});
export const above = (operand: Operand, bound: number, part: Part = "value"): Condition => ({
  op: "above",
  operand,
  part,
  bound,
});
export const below = (operand: Operand, bound: number, part: Part = "value"): Condition => ({
  op: "below",
  operand,
  part,
  bound,
});

export const confidenceIs = (operand: Operand, ...values: ("low" | "medium" | "high")[]): Condition => ({
  op: "confidence",
  operand,
  values,
});
export const hasEvidence = (operand: Operand): Condition => ({ op: "has-evidence", operand });

export const some = (list: string, where: Condition): Condition => ({ op: "some", list, where });
export const every = (list: string, where: Condition): Condition => ({ op: "every", list, where });
export const none = (list: string, where: Condition): Condition => not(some(list, where));
export const countAtLeast = (list: string, bound: number, where?: Condition): Condition => ({
  op: "count",
  list,
  compare: "at-least",
  bound,
  ...(where && { where }),
});
export const countAtMost = (list: string, bound: number, where?: Condition): Condition => ({
  op: "count",
  list,
  compare: "at-most",
  bound,
  ...(where && { where }),
});
export const someReferring = (list: string, by: string, where?: Condition): Condition => ({
  op: "some-referring",
  list,
  by,
  ...(where && { where }),
});
export const refersTo = (fieldId: string, where: Condition): Condition => ({
  op: "refers-to",
  field: fieldId,
  where,
});
/** At least one item of the fact (or of the named items of it) holds. */
export const fact = (name: string, ...items: string[]): Condition => ({
  op: "fact",
  fact: name,
  bound: 1,
  ...(items.length > 0 && { items }),
});
