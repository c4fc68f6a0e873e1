import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Quantiles } from "@/lib/domain/assessment/answer";

/** The newest revision of an assessment as the portfolio lists it. Two axes stay two columns; nothing adds them up. */
export type PortfolioRow = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly title: string;
  readonly state: AssessmentState;
  readonly team: { readonly id: string; readonly name: string };
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly submittedAt: string;
  readonly scrutiny: string;
  readonly kindsOfWork: readonly string[];
  readonly recipientKinds: readonly string[];
  readonly patterns: readonly string[];
  /** Months; negative is sooner. */
  readonly shift: Quantiles | null;
  /** −3 to +3. */
  readonly effect: Quantiles | null;
  readonly blocking: number;
  readonly serious: number;
  readonly concern: number;
  readonly note: number;
  readonly handling: Handling;
  /** When the next open condition is due, YYYY-MM-DD. */
  readonly due: string | null;
  readonly example: boolean;
};
