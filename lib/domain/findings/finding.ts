/**
 * A finding: what the ledger or a rule concludes, with the answers it rests on. It never says that a project is safe or unsafe.
 */

import type { WorldviewId } from "@/lib/content/options/worldviews";
import type { Path } from "@/lib/domain/assessment/path";
import type { ClaimId } from "@/lib/domain/instrument/question";
import type { SaidKind } from "@/lib/domain/ledger/ledger-row";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";
import type { Theme } from "@/lib/domain/rules/theme";

/** What a rule can yield; `gap` is no finding, but a line of what was not said. The last is of reports frozen before rulebook 1.4.0. */
export type FindingKind = SaidKind | "strength" | "gap" | "inconsistency";

/** `blocking` must be resolved, or accepted by name with a reason, before approval. Strengths are always `note`. */
export type Severity = "note" | "concern" | "serious" | "blocking";

/** An answer as a finding quotes it: the question's words and the answer's words at the time. */
export type QuotedAnswer = {
  readonly path: Path;
  /** The question or field, with the record's name where it belongs to one: "Recipients › OpenLab › What they want". */
  readonly label: string;
  /** The answer in words: option labels, anchors, excerpt of a text, "Don't know yet", "Not answered". */
  readonly text: string;
};

export type Finding = {
  /** The rule, or the row of the ledger that leads. */
  readonly ruleId: string;
  /** Stable across revisions while rule and subject stay: `ruleId`, of one record `ruleId@record`. */
  readonly fingerprint: string;
  readonly theme: Theme;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly title: string;
  /** The rule's template with this assessment's own answers quoted. Plain text. */
  readonly explanation: string;
  /** What joins it, being of the same cause: a sentence or two each. Absent where it stands alone. */
  readonly points?: readonly string[];
  /** The rows of the ledger it speaks for. Absent where a rule yields it. */
  readonly subjects?: readonly string[];
  /** A harm that its own authors hold to be as likely as not. Absent otherwise, and in reports before 1.7.0. */
  readonly isForeseen?: true;
  /**
   * What its own authors hold to be likely, two in three or more: a harm, or that what the case falls without fails. Absent otherwise,
   * and in reports before 1.8.0.
   */
  readonly isComing?: true;
  /** The claim of the case, which nothing shows yet. Absent otherwise, and in reports before 1.8.0. */
  readonly isUnshown?: true;
  /** The sentence of its explanation that says how its claim is shown. Absent otherwise, and in reports before 1.11.0. */
  readonly shownHow?: string;
  /**
   * Lighter by what is described, while what goes out stands at blocking in the ledger: an approval waits for it as for what is blocking.
   * Absent otherwise, and in reports before 1.9.0.
   */
  readonly holdsApproval?: true;
  /** Consequence among those of its severity, 0 to 100; never added up. Absent for a strength, and in reports before 1.4.0. */
  readonly consequence?: number;
  readonly resolve: string;
  readonly claims: readonly ClaimId[];
  /** The worldviews under which it holds. Findings frozen before instrument 1.1.0 lack it: they held under all. */
  readonly worldviews?: readonly WorldviewId[];
  /** Every answer the condition read, in the order read, then those that only the explanation quotes; without repeats. */
  readonly answers: readonly QuotedAnswer[];
  /** The condition with a verdict at every node. Absent where rows of the ledger lead to it: the ledger says why. */
  readonly because?: EvaluatedNode;
};
