/** What can be new for somebody: the kinds of items of an inbox, as `landfall_inbox` names them. */
export const INBOX_KINDS = [
  "review-asked",
  "review-open",
  "review-due",
  "review-overdue",
  "taken-off",
  "submitted",
  "submitted-again",
  "reviews-in",
  "declined",
  "conflict",
  "changes-requested",
  "decided",
  "invited",
  "author-joined",
  "draft-deleted",
  "condition",
  "condition-due",
  "condition-overdue",
  "condition-met",
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];
