"use client";

import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { atMost } from "@/components/ui/at-most";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { RATING_ANCHORS, type Rating } from "@/lib/domain/review/ratings";
import { ratingForm } from "@/messages/review";

export type RatingInput = {
  readonly assessmentId: string;
  readonly path: string;
  readonly rating: Rating | null;
  readonly comment: string;
};

type Props = {
  readonly assessmentId: string;
  readonly path: string;
  readonly label: string;
  readonly rating: Rating | null;
  readonly comment: string;
  readonly save: FormAction<RatingInput>;
};

const RATING_CHOICES = RATING_ANCHORS.map(({ value, label }) => ({
  value: String(value),
  label: `${value} — ${label}`,
}));

type Values = { rating: string; comment: string };

/** A reviewer's rating of one answer, with a comment. Saved on its own; the review is handed in as a whole later. */
export function RatingForm({ assessmentId, path, label, rating, comment, save }: Props) {
  const id = useId();
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState, reset } = useForm<Values>({
    defaultValues: { rating: rating === null ? "" : String(rating), comment },
  });
  const submit = handleSubmit(async (values) => {
    const chosen = RATING_ANCHORS.find((anchor) => String(anchor.value) === values.rating)?.value ?? null;
    const refusal = refusalOf(await save({ assessmentId, path, rating: chosen, comment: values.comment }));
    setMessage(refusal ?? ratingForm.saved);
    if (!refusal) reset(values);
  });
  const given = RATING_ANCHORS.find((anchor) => anchor.value === rating);
  const summary = given
    ? ratingForm.yourRating(given.label)
    : comment
      ? ratingForm.yourComment
      : ratingForm.rateOrComment;
  return (
    <Disclosure className="mt-2" summary={summary}>
      <Form
        onSubmit={submit}
        aria-label={ratingForm.yourRatingOf(label)}
        className="max-w-form space-y-3 pb-2"
      >
        <Select
          id={`${id}-rating`}
          label={ratingForm.question}
          empty={ratingForm.noRating}
          choices={RATING_CHOICES}
          {...register("rating")}
        />
        <TextArea
          id={`${id}-comment`}
          label={ratingForm.comment}
          rows={3}
          error={formState.errors.comment?.message}
          {...register("comment", atMost(TEXT_LIMITS.ratingComment))}
        />
        <div className="flex items-center gap-4">
          <Button type="submit" small disabled={formState.isSubmitting}>
            {ratingForm.saveRating}
          </Button>
          <p role="status" className="text-sm text-quiet">
            {formState.isDirty ? ratingForm.notSavedYet : message}
          </p>
        </div>
      </Form>
    </Disclosure>
  );
}
