import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { INSTRUMENT } from "@/lib/content/instrument";
import { RECIPIENT_KINDS } from "@/lib/content/options/recipient-kinds";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { questionById } from "@/lib/domain/instrument/lookup";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";

/** What the portfolio can be filtered by, from the instrument; the same for everyone. */
export type PortfolioOptions = {
  readonly kindsOfWork: readonly string[];
  readonly patterns: readonly string[];
  readonly recipientKinds: readonly string[];
  readonly scrutinies: readonly string[];
  readonly states: readonly AssessmentState[];
};

/** States an assessment can be in once it has been submitted; drafts are not in the portfolio. */
export const SUBMITTED_STATES = [
  "submitted",
  "in-review",
  "changes-requested",
  "approved",
  "approved-with-conditions",
  "not-approved",
  "withdrawn",
  "closed",
] as const satisfies readonly AssessmentState[];

const kinds = questionById(INSTRUMENT, "project.kind")?.kind;

export const PORTFOLIO_OPTIONS: PortfolioOptions = {
  kindsOfWork: kinds?.type === "several-of" ? kinds.options.map((option) => option.value) : [],
  patterns: MISUSE_PATTERNS.map((pattern) => pattern.id),
  recipientKinds: RECIPIENT_KINDS.map((kind) => kind.value),
  scrutinies: Object.keys(SCRUTINY_LABELS),
  states: SUBMITTED_STATES,
};
