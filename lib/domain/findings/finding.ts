/**
 * A finding: what a rule concluded, with the answers it rests on. It never says that a project is safe or unsafe.
 */

import type { WorldviewId } from "@/lib/content/options/worldviews";
import type { Path } from "@/lib/domain/assessment/path";
import type { ClaimId } from "@/lib/domain/instrument/question";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";
import type { Theme } from "@/lib/domain/rules/theme";

export type FindingKind = "gap" | "inconsistency" | "risk" | "conflation" | "process" | "strength";

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
  readonly ruleId: string;
  /** Stable across revisions while rule and subject stay: `ruleId` or `ruleId@record`. */
  readonly fingerprint: string;
  readonly theme: Theme;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly title: string;
  /** The rule's template with this assessment's own answers quoted. Plain text. */
  readonly explanation: string;
  readonly resolve: string;
  readonly claims: readonly ClaimId[];
  /** The worldviews under which it holds. Findings frozen before instrument 1.1.0 lack it: they held under all. */
  readonly worldviews?: readonly WorldviewId[];
  /** Every answer the condition read, in the order read, then those that only the explanation quotes; without repeats. */
  readonly answers: readonly QuotedAnswer[];
  /** The condition with a verdict at every node. */
  readonly because: EvaluatedNode;
};
