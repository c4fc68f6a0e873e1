/** A rating as its form holds it, as the server takes it, and as a person reads it. */

import type { Values } from "@/components/kept-forms/form-words";
import type { FormLine } from "@/components/kept-forms/use-kept-form";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { RATING_ANCHORS, type Rating } from "@/lib/domain/review/ratings";
import { ratingForm } from "@/messages/review";

/** What the boxes hold: the rating as its number, empty for none. */
export type RatingValues = { rating: string; comment: string };

export const RATING_LIMITS = { comment: TEXT_LIMITS.ratingComment };

export const RATING_CHOICES = RATING_ANCHORS.map(({ value, label }) => ({
  value: String(value),
  label: `${value} — ${label}`,
}));

const PLACES = "rating/";

/** The place of a rating's words among those of all forms. */
export function ratingPlace(revisionId: string, path: string): string {
  return ratingPlaces(revisionId) + path;
}

/** What the places of all ratings of a revision begin with. */
export function ratingPlaces(revisionId: string): string {
  return `${PLACES}${revisionId}/`;
}

/** What is stored, as the boxes show it. */
export function ratingStored(stored: Values): RatingValues {
  const { rating, comment } = stored;
  return {
    rating: typeof rating === "number" ? String(rating) : "",
    comment: typeof comment === "string" ? comment : "",
  };
}

/** What the boxes hold, as the server takes it. */
export function ratingToSave(values: Values): {
  readonly rating: Rating | null;
  readonly comment: string;
} {
  const { rating, comment } = values;
  return {
    rating: RATING_ANCHORS.find(({ value }) => String(value) === rating)?.value ?? null,
    comment: typeof comment === "string" ? comment : "",
  };
}

export function linesOfRating({ rating, comment }: RatingValues): readonly FormLine[] {
  const chosen = RATING_CHOICES.find(({ value }) => value === rating)?.label ?? ratingForm.noRating;
  return [
    [ratingForm.question, chosen],
    [ratingForm.comment, comment],
  ];
}
