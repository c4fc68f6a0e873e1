"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { UnsavedRatings } from "@/components/review/desk/unsaved-ratings";
import { type SavingOfRatings, useUnsavedRatings } from "@/components/review/desk/use-unsaved-ratings";
import { ChoiceLine } from "@/components/ui/choice-line";
import type { FormAction } from "@/components/ui/form-action";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { anchorLabel, CONFIDENCES, type Confidence } from "@/lib/domain/review/judgement";
import { RECOMMENDATIONS, type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import { handInForm } from "@/messages/review";

export type HandInInput = {
  readonly assessmentId: string;
  readonly recommendation: Recommendation;
  readonly summary: string;
  readonly confidence: Confidence;
};

type Props = SavingOfRatings & {
  /** What each answer and subject is called, by its path or name. */
  readonly labelOf: ReadonlyMap<string, string>;
  /** What of the judgements is stored, and so handed in. */
  readonly digest: ReactNode;
  readonly handIn: FormAction<HandInInput>;
};

type Values = { recommendation: Recommendation | ""; summary: string; confidence: Confidence | "" };

/** A reviewer's own judgement as a whole, given before seeing anybody else's. Handing in is final: what is typed is saved first, and everything shown once. */
export function HandInForm({ labelOf, digest, handIn, ...saving }: Props) {
  const { assessmentId, revisionId } = saving;
  const router = useRouter();
  const ratings = useUnsavedRatings(saving);
  const kept = useKeptForm<Values>({
    place: `review/${revisionId}`,
    values: { recommendation: "", summary: "", confidence: "" },
    isNew: true,
    limits: { summary: TEXT_LIMITS.reviewSummary },
    inWords: ({ recommendation, summary, confidence }) => [
      [handInForm.recommendation, recommendation && recommendationLabel(recommendation)],
      [handInForm.summary, summary],
      [handInForm.confidence, anchorLabel(CONFIDENCES, confidence)],
    ],
  });
  const { form } = kept;
  const { recommendation, summary, confidence } = form.formState.errors;
  const [isShown, setShown] = useState(false);
  const submit = kept.submit(
    async (values, send) => {
      const unsaved = ratings.paths.length;
      const refused = await ratings.saveAll();
      if (refused) return refused;
      if (!isShown || unsaved > 0) {
        setShown(true);
        router.refresh();
        return null;
      }
      const given = {
        ...values,
        recommendation: values.recommendation as Recommendation,
        confidence: values.confidence as Confidence,
      };
      return send(handIn, { assessmentId, ...given });
    },
    () => router.refresh(),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="space-y-5 [&>*:not(section)]:max-w-form">
      <ChoiceLine
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
        rows={4}
        error={summary?.message}
        {...form.register("summary", { required: handInForm.summaryNeeded })}
      />
      <ChoiceLine
        id="confidence"
        label={handInForm.confidence}
        choices={CONFIDENCES}
        error={confidence?.message}
        {...form.register("confidence", { required: handInForm.confidenceNeeded })}
      />
      <UnsavedRatings paths={ratings.paths} labelOf={labelOf} />
      {isShown && digest}
      <KeptSubmit kept={kept} isPrimary>
        {isShown ? handInForm.handIn : handInForm.look}
      </KeptSubmit>
      <p className="text-sm text-quiet">{handInForm.final}</p>
    </KeptForm>
  );
}
