import type { ReviewRow } from "@/lib/data/reviews";
import type { JudgedParts } from "@/lib/data/revisions";
import { type Disagreement, disagreement } from "@/lib/domain/review/disagreement";
import type { Answered } from "@/lib/domain/review/disputed-findings";
import { subjectsOf } from "@/lib/domain/review/subjects";
import type { Recommendation } from "@/lib/use-cases/views";

/** Where these reviews part, which are handed in and which the viewer may read. */
export function disagreementOf(
  { report, answers }: JudgedParts,
  responses: readonly Answered[],
  reviews: readonly ReviewRow[],
): Disagreement {
  return disagreement(
    subjectsOf(report, answers, responses),
    answers,
    reviews.map(({ id, reviewerName, recommendation, ratings }) => ({
      id,
      reviewer: reviewerName,
      recommendation: recommendation as Recommendation | null,
      ratings,
    })),
  );
}
