"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { RatingInput } from "@/components/review/rating-form";
import { UnsavedRatings } from "@/components/review/unsaved-ratings";
import { useUnsavedRatings } from "@/components/review/use-unsaved-ratings";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { RECOMMENDATIONS, type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import { handInForm } from "@/messages/review";

export type HandInInput = {
  readonly assessmentId: string;
  readonly recommendation: Recommendation;
  readonly summary: string;
};

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  /** What each answer is called, by its path. */
  readonly labelOf: ReadonlyMap<string, string>;
  readonly rate: FormAction<RatingInput, { readonly version: number }>;
  readonly handIn: FormAction<HandInInput>;
};

type Values = { recommendation: Recommendation | ""; summary: string };

/** A reviewer's own judgement as a whole, given before seeing anybody else's. Handing in is final, so ratings that are typed and not saved are saved first. */
export function HandInForm({ assessmentId, revisionId, labelOf, rate, handIn }: Props) {
  const router = useRouter();
  const ratings = useUnsavedRatings(assessmentId, revisionId, rate);
  const kept = useKeptForm<Values>({
    place: `review/${revisionId}`,
    values: { recommendation: "", summary: "" },
    isNew: true,
    limits: { summary: TEXT_LIMITS.reviewSummary },
    inWords: ({ recommendation, summary }) => [
      [handInForm.recommendation, recommendation && recommendationLabel(recommendation)],
      [handInForm.summary, summary],
    ],
  });
  const { form } = kept;
  const { recommendation, summary } = form.formState.errors;
  const submit = kept.submit(
    async (values, send) => {
      const refused = await ratings.saveAll();
      if (refused) return refused;
      const given = { ...values, recommendation: values.recommendation as Recommendation };
      return send(handIn, { assessmentId, ...given });
    },
    () => router.refresh(),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-5">
      <RadioGroup
        id="recommendation"
        label={handInForm.recommendation}
        choices={RECOMMENDATIONS}
        error={recommendation?.message}
        {...form.register("recommendation", { required: handInForm.recommendationNeeded })}
      />
      <TextArea
        id="summary"
        label={handInForm.summary}
        hint={handInForm.summaryHint}
        rows={6}
        error={summary?.message}
        {...form.register("summary", { required: handInForm.summaryNeeded })}
      />
      <UnsavedRatings paths={ratings.paths} labelOf={labelOf} />
      <KeptSubmit kept={kept} isPrimary>
        {handInForm.handIn}
      </KeptSubmit>
      <p className="text-sm text-quiet">{handInForm.final}</p>
    </KeptForm>
  );
}
