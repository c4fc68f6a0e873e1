"use client";

import { useId, useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import {
  linesOfRating,
  RATING_CHOICES,
  RATING_LIMITS,
  type RatingValues,
  ratingPlace,
  ratingStored,
  ratingToSave,
} from "@/components/review/desk/rating-words";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { RATING_ANCHORS, type Rating } from "@/lib/domain/review/ratings";
import { ratingForm } from "@/messages/review";

export type RatingInput = {
  readonly assessmentId: string;
  readonly path: string;
  readonly rating: Rating | null;
  readonly comment: string;
  readonly version: number;
};

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly path: string;
  readonly label: string;
  readonly rating: Rating | null;
  readonly comment: string;
  /** Of what is stored; 0: nothing is. */
  readonly version: number;
  readonly save: FormAction<RatingInput, { readonly version: number }>;
};

/** A reviewer's rating of one answer, with a comment. Saved on its own; the review is handed in as a whole later. */
export function RatingForm({ assessmentId, revisionId, path, label, save, ...stored }: Props) {
  const id = useId();
  const [message, setMessage] = useState("");
  const kept = useKeptForm<RatingValues>({
    place: ratingPlace(revisionId, path),
    values: ratingStored(stored),
    version: stored.version,
    limits: RATING_LIMITS,
    inWords: linesOfRating,
    storedIn: ratingStored,
  });
  const { form, view } = kept;
  const submit = kept.submit(
    (values, send, version) => send(save, { assessmentId, path, ...ratingToSave(values), version }),
    () => setMessage(ratingForm.saved),
  );
  // What is not saved stands open, and so does what has to be chosen.
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  if ((view.isTyped || view.alternatives.length > 0) && !wasOpened) {
    setOpened(true);
    setOpen(true);
  }
  const given = RATING_ANCHORS.find((anchor) => anchor.value === stored.rating);
  const summary = given
    ? ratingForm.yourRating(given.label)
    : stored.comment
      ? ratingForm.yourComment
      : ratingForm.rateOrComment;
  return (
    <Disclosure
      className="mt-2"
      summary={summary}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <KeptForm
        kept={kept}
        onSubmit={submit}
        aria-label={ratingForm.yourRatingOf(label)}
        className="max-w-form space-y-3 pb-2"
      >
        <Select
          id={`${id}-rating`}
          label={ratingForm.question}
          empty={ratingForm.noRating}
          choices={RATING_CHOICES}
          {...form.register("rating")}
        />
        <TextArea
          id={`${id}-comment`}
          label={ratingForm.comment}
          rows={3}
          error={form.formState.errors.comment?.message}
          {...form.register("comment")}
        />
        <KeptSubmit kept={kept} isSmall message={message}>
          {ratingForm.saveRating}
        </KeptSubmit>
      </KeptForm>
    </Disclosure>
  );
}
