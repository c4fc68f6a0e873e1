import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { Time } from "@/components/ui/time";
import { anchorLabel, CONFIDENCES } from "@/lib/domain/review/judgement";
import type { Named } from "@/lib/domain/review/names-of";
import { ratingLabel, recommendationLabel } from "@/lib/domain/review/ratings";
import { judgementInWords } from "@/lib/domain/review/said";
import type { ShownReview } from "@/lib/domain/review/shown-review";
import { reviewList } from "@/messages/review";

type Props = {
  readonly reviews: readonly ShownReview[];
  readonly named: ReadonlyMap<string, Named>;
};

/** Reviews side by side in full: recommendation, judgement, ratings with their comments. No average is formed. */
export function ReviewList({ reviews, named }: Props) {
  const isSeveral = reviews.length > 1;
  return (
    <ul
      className={
        isSeveral ? "lg:grid lg:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] lg:gap-x-8" : undefined
      }
    >
      {reviews.map((review) => (
        <li
          key={review.id}
          className={classNames(
            "border-t py-4 first:border-t-0 first:pt-0",
            isSeveral && "min-w-0 lg:border-t-0 lg:pt-0",
          )}
        >
          <div className="flex flex-wrap items-baseline gap-x-4">
            <h3 className="text-lg">{review.reviewer.name}</h3>
            <span className="text-sm text-quiet">
              {review.handedInAt
                ? reviewList.handedIn(<Time value={review.handedInAt} as="short" />)
                : reviewList.assigned(<Time value={review.assignedAt} as="short" />)}
              {review.endedAt && reviewList.isEnded}
              {!review.handedInAt && !review.endedAt && review.reviewerIsDisabled && reviewList.isDisabled}
            </span>
          </div>
          {review.recommendation && (
            <p className="mt-1">
              <span className="block text-sm font-semibold">
                {reviewList.recommends(recommendationLabel(review.recommendation))}
              </span>
              {review.confidence && (
                <span className="block text-sm text-quiet">
                  {reviewList.sure(anchorLabel(CONFIDENCES, review.confidence).toLowerCase())}
                </span>
              )}
            </p>
          )}
          {review.summary && (
            <p dir="auto" className="mt-2 max-w-measure whitespace-pre-line font-serif">
              {review.summary}
            </p>
          )}
          {review.ratings.length > 0 && (
            <Disclosure className="mt-3" summary={reviewList.ratingsAndComments(review.ratings.length)}>
              <dl className="text-sm">
                {review.ratings.map((rating) => (
                  <div key={rating.path} className="py-1.5">
                    <dt className="font-semibold">{named.get(rating.path)?.label ?? rating.path}</dt>
                    <dd dir="auto" className="max-w-measure whitespace-pre-line">
                      {rating.rating !== null && (
                        <span className="text-quiet">
                          {reviewList.ofFive(rating.rating, ratingLabel(rating.rating))}{" "}
                        </span>
                      )}
                      {rating.value !== null && (
                        <span className="text-quiet">
                          {reviewList.says(
                            judgementInWords(rating.value, named.get(rating.path)?.unit ?? null),
                          )}{" "}
                        </span>
                      )}
                      {rating.comment}
                    </dd>
                  </div>
                ))}
              </dl>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
