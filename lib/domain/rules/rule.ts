import type { ClaimId } from "@/lib/domain/instrument/question";
import type { Condition } from "@/lib/domain/rules/condition";
import type { Theme } from "@/lib/domain/rules/theme";
import type { Assumed } from "@/lib/domain/worldviews/assumption";

/**
 * A gap is no finding: it is a line of what was not said, and its title the open question (“What …”, “Who …”, “Whether …”), never a statement.
 * Strengths are earned in the ledger, never by a rule.
 */
export type RuleKind = "risk" | "contradiction" | "conflation" | "process" | "gap";

/**
 * A rule reads answers and yields a finding, or a gap, when its condition is met: once for the assessment or, with `forEach`, once
 * for every record of a list for which the condition (with that record as subject) is met.
 *
 * `explanation` is a template. `{project.title}` quotes a question's answer, `{.incentive}` a field of the subject record,
 * `{name}` the subject's name in quotation marks, `{matching:recipients.list}` names the records that made the condition true,
 * `{fact:terms.undefined}` the items of a fact. Placeholders are checked when the rulebook loads. What a template quotes
 * comes without a full stop at its end, so the template sets its own.
 */
export type Rule = {
  /** `theme.what-it-sees`, stable over versions; part of the finding's fingerprint. */
  readonly id: string;
  readonly theme: Theme;
  readonly kind: RuleKind;
  /** At most a concern: what is graver rests on the ledger, where saying less is never lighter. */
  readonly severity: "note" | "concern";
  readonly claims: readonly ClaimId[];
  /** What the rule takes for granted of what people disagree about (AF-17, SM-25). Left out: nothing; it holds whoever is right. */
  readonly assumes?: Assumed;
  readonly forEach?: string;
  /** The row of the ledger whose finding it is a point of, where that stands: one cause, one finding. */
  readonly joins?: string;
  readonly when: Condition;
  readonly title: string;
  /** A template for the title in a report, with the work’s own things; where rules are listed the plain title stands. */
  readonly named?: string;
  /** Of what is told badly, or a risk, and rests on a blank: what isn’t said, as an open question, where nobody was asked. */
  readonly unasked?: string;
  /**
   * Of a gap that is no blank by itself: where it would be said. A question or a list; a field of every record (`terms.list/who-gains`); or of
   * the subject record (`.method`).
   */
  readonly saidAt?: readonly string[];
  readonly explanation: string;
  /** What would resolve it, as advice to the author. */
  readonly resolve: string;
};
