import type { ReviewRow } from "@/lib/data/reviews";
import type { RevisionWithReport } from "@/lib/data/revisions";
import { type Disagreement, disagreement } from "@/lib/domain/review/disagreement";
import { subjectsOf } from "@/lib/domain/review/subjects";
import type { FindingResponse, Recommendation } from "@/lib/use-cases/views";

/** Where these reviews part, which are handed in and which the viewer may read. */
export function disagreementOf(
  { report, answers }: RevisionWithReport,
  responses: readonly FindingResponse[],
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
