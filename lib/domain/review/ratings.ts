/** What a reviewer says of an answer: how well it holds. An ordinal scale with words at every point; never averaged into a score. */

export type Rating = 1 | 2 | 3 | 4 | 5;

export const RATING_ANCHORS: readonly { readonly value: Rating; readonly label: string }[] = [
  { value: 1, label: "does not hold" },
  { value: 2, label: "holds in part, with important gaps" },
  { value: 3, label: "holds, but rests on what is not shown" },
  { value: 4, label: "holds, with small reservations" },
  { value: 5, label: "holds, and is well supported" },
];

/** The words of a rating. */
export function ratingLabel(rating: Rating): string {
  return RATING_ANCHORS.find((anchor) => anchor.value === rating)?.label ?? String(rating);
}

export type Recommendation = "approve" | "approve-with-conditions" | "not-approve" | "request-changes";

/** A recommendation as it is kept; null: none is. */
export function recommendationOf(kept: string | null): Recommendation | null {
  return RECOMMENDATIONS.find(({ value }) => value === kept)?.value ?? null;
}

/** What a reviewer recommends and a lead decides, in words. */
export const RECOMMENDATIONS: readonly {
  readonly value: Recommendation;
  readonly label: string;
  readonly detail: string;
}[] = [
  { value: "approve", label: "Approve", detail: "Go ahead as described." },
  {
    value: "approve-with-conditions",
    label: "Approve with conditions",
    detail: "Go ahead once, or as long as, named conditions with owner and date are kept.",
  },
  {
    value: "request-changes",
    label: "Request changes",
    detail: "Back to the authors as a draft; the next revision comes to review again.",
  },
  {
    value: "not-approve",
    label: "Do not approve",
    detail: "Not in this form. The reason goes to the authors.",
  },
];

/** The words of a recommendation or of a decision's outcome. */
export function recommendationLabel(value: Recommendation): string {
  return RECOMMENDATIONS.find((item) => item.value === value)?.label ?? value;
}
