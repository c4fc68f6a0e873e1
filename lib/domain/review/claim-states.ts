import type { JudgedClaim } from "@/lib/domain/review/judged-claims";

/** What comes of a claim by what reviewers say of it, the same on the page and in documents. */
export const CLAIM_STATES: Record<JudgedClaim["state"], string> = {
  opened: "Concern, opened again",
  judged: "Judged",
  credited: "Note, held by two reviewers or more",
};
