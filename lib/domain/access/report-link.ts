/** Links to one revision's report for people without an account: their bounds, and what they can have come to. */

import type { Audience } from "@/lib/domain/report/redaction/audience";

/** For how many days a link opens the report. */
export const LINK_DAYS = { least: 1, most: 90, usual: 14 } as const;

/** So many links of one assessment open something at the same time, and no more. */
export const MOST_ACTIVE_LINKS = 20;

/**
 * Whether a link opens, or why it doesn't: revoked by an author · expired · links were switched off in the organisation since · the
 * assessment was withdrawn · it shows more than is meant for people outside and the handling was narrowed to named people · whoever
 * made it is no author any more, or their account is disabled. The database says which (`landfall_report_link_state`).
 */
export type ReportLinkState =
  | "active"
  | "revoked"
  | "expired"
  | "switched-off"
  | "withdrawn"
  | "narrowed"
  | "maker-gone";

/** A link as the authors of the assessment see it. */
export type ReportLink = {
  readonly id: string;
  readonly state: ReportLinkState;
  readonly revisionNumber: number;
  readonly preparedFor: string;
  readonly audience: Audience;
  /** How many answers are left out besides. */
  readonly withheld: number;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly revoked: { readonly by: string; readonly at: string } | null;
  readonly openedCount: number;
  readonly lastOpenedAt: string | null;
};
