"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { atMost } from "@/components/ui/at-most";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/review/ratings";
import { handInForm } from "@/messages/review";

export type HandInInput = {
  readonly assessmentId: string;
  readonly recommendation: Recommendation;
  readonly summary: string;
};

type Props = { readonly assessmentId: string; readonly handIn: FormAction<HandInInput> };

/** A reviewer's own judgement as a whole, given before seeing anybody else's. Handing in is final. */
export function HandInForm({ assessmentId, handIn }: Props) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm<{
    recommendation: Recommendation;
    summary: string;
  }>();
  const submit = handleSubmit(async (values) => {
    const refused = refusalOf(await handIn({ assessmentId, ...values }));
    setRefusal(refused);
    if (!refused) router.refresh();
  });
  const { recommendation, summary } = formState.errors;
  return (
    <Form onSubmit={submit} className="max-w-form space-y-5">
      {refusal && (
        <Notice tone="serious" role="alert">
          {refusal}
        </Notice>
      )}
      <RadioGroup
        id="recommendation"
        label={handInForm.recommendation}
        choices={RECOMMENDATIONS}
        error={recommendation?.message}
        {...register("recommendation", { required: handInForm.recommendationNeeded })}
      />
      <TextArea
        id="summary"
        label={handInForm.summary}
        hint={handInForm.summaryHint}
        rows={6}
        error={summary?.message}
        {...register("summary", {
          required: handInForm.summaryNeeded,
          ...atMost(TEXT_LIMITS.reviewSummary),
        })}
      />
      <Button type="submit" kind="primary" disabled={formState.isSubmitting}>
        {handInForm.handIn}
      </Button>
      <p className="text-sm text-quiet">{handInForm.final}</p>
    </Form>
  );
}
