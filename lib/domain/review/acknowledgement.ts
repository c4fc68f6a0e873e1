/**
 * What a lead acknowledges who approves although nobody has reviewed a revision, or not everybody who was asked, and what stands
 * beside a decision that was granted: the same words where it is ticked, recorded and printed.
 */

export type ReviewCounts = { readonly handedIn: number; readonly out: number };

/** Whether an approval needs the acknowledgement. */
export function needsAcknowledgement({ handedIn, out }: ReviewCounts): boolean {
  return handedIn === 0 || out > 0;
}

/** What was acknowledged, as a sentence of the record. */
export function acknowledgedInWords({ handedIn, out }: ReviewCounts): string {
  if (out === 0) return "Approved without any review, which the lead acknowledged.";
  const reviews = `${out} ${out === 1 ? "review" : "reviews"} still out and ${handedIn === 0 ? "none" : handedIn} handed in`;
  return `Approved with ${reviews}, which the lead acknowledged.`;
}

/** Beside a decision that was granted. */
export const GRANTED_IN_WORDS = "Decided under an exception to the rule that nobody judges their own work.";

/** By what a decision was signed. */
export const SIGNED_IN_WORDS = {
  password: "Signed by giving the password once more.",
  oidc: "Signed by signing in at the identity provider once more.",
} as const;
