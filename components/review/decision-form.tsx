"use client";

import { useRouter } from "next/navigation";
import { useFieldArray } from "react-hook-form";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { type FormLine, useKeptForm } from "@/components/kept-forms/use-kept-form";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { needsAcknowledgement, type ReviewCounts } from "@/lib/domain/review/acknowledgement";
import { RECOMMENDATIONS, type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import { decisionForm } from "@/messages/review";

export type DecisionInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly outcome: Recommendation;
  readonly reason: string;
  readonly acknowledged?: ReviewCounts;
  readonly conditions?: readonly {
    readonly text: string;
    readonly ownerId: string;
    readonly dueOn: string;
  }[];
};

type Props = {
  readonly assessmentId: string;
  /** The revision the lead reads. */
  readonly number: number;
  /** How many reviews were handed in and are out. */
  readonly reviews: ReviewCounts;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly decide: FormAction<DecisionInput>;
  /** Where to go once it is decided. */
  readonly then: string;
};

type Values = {
  outcome: Recommendation | "";
  reason: string;
  isAcknowledged: boolean;
  conditions: { text: string; ownerId: string; dueOn: string }[];
};

const NO_CONDITION = { text: "", ownerId: "", dueOn: "" };

const LIMITS = { reason: TEXT_LIMITS.decisionReason, "conditions.*.text": TEXT_LIMITS.condition };

/** The lead's decision, with conditions that each have an owner and a date. */
export function DecisionForm({ assessmentId, number, reviews, members, decide, then }: Props) {
  const router = useRouter();
  const kept = useKeptForm<Values>({
    place: `decision/${assessmentId}/${number}`,
    values: { outcome: "", reason: "", isAcknowledged: false, conditions: [NO_CONDITION] },
    isNew: true,
    limits: LIMITS,
    inWords: (values) => linesOf(values, members),
  });
  const { register, watch, control, formState } = kept.form;
  const conditions = useFieldArray({ control, name: "conditions" });
  const withConditions = watch("outcome") === "approve-with-conditions";
  const approves = watch("outcome") === "approve" || withConditions;
  const asksForMore = approves && needsAcknowledgement(reviews);
  const submit = kept.submit(
    ({ conditions: given, outcome, reason }, send) =>
      send(decide, {
        assessmentId,
        number,
        outcome: outcome as Recommendation,
        reason,
        ...(asksForMore && { acknowledged: { handedIn: reviews.handedIn, out: reviews.out } }),
        ...(withConditions && { conditions: given }),
      }),
    () => {
      router.push(then);
      router.refresh();
    },
  );
  const { errors } = formState;
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-6">
      <RadioGroup
        id="outcome"
        label={decisionForm.decision}
        choices={RECOMMENDATIONS}
        error={errors.outcome?.message}
        {...register("outcome", { required: decisionForm.decisionNeeded })}
      />
      {withConditions && (
        <fieldset className="space-y-6">
          <legend className="font-semibold">{decisionForm.conditions}</legend>
          {conditions.fields.map((item, index) => (
            <div key={item.id} className="space-y-3 border-s-2 border-hairline ps-4">
              <TextArea
                id={`condition-${index}`}
                label={decisionForm.condition(index + 1)}
                hint={decisionForm.conditionHint}
                rows={2}
                error={errors.conditions?.[index]?.text?.message}
                {...register(`conditions.${index}.text`, {
                  required: decisionForm.conditionNeeded,
                })}
              />
              <Select
                id={`condition-owner-${index}`}
                label={decisionForm.ownerOfCondition(index + 1)}
                empty={decisionForm.noPerson}
                choices={members.map(({ id, name }) => ({ value: id, label: name }))}
                error={errors.conditions?.[index]?.ownerId?.message}
                {...register(`conditions.${index}.ownerId`, { required: decisionForm.ownerNeeded })}
              />
              <TextField
                id={`condition-due-${index}`}
                type="date"
                label={decisionForm.dueDateOfCondition(index + 1)}
                error={errors.conditions?.[index]?.dueOn?.message}
                hint={decisionForm.dueDateHint}
                {...register(`conditions.${index}.dueOn`, {
                  required: decisionForm.dateNeeded,
                  validate: (day) => !isPastDay(day, new Date()) || decisionForm.dateIsPast,
                })}
              />
              {conditions.fields.length > 1 && (
                <Button kind="quiet" small onClick={() => conditions.remove(index)}>
                  {decisionForm.removeCondition(index + 1)}
                </Button>
              )}
            </div>
          ))}
          {conditions.fields.length < COUNT_LIMITS.conditions ? (
            <Button small onClick={() => conditions.append(NO_CONDITION)}>
              {decisionForm.addCondition}
            </Button>
          ) : (
            <p className="text-sm text-quiet">{decisionForm.noMoreConditions(COUNT_LIMITS.conditions)}</p>
          )}
        </fieldset>
      )}
      {asksForMore && (
        <CheckboxGroup
          id="acknowledged"
          label={decisionForm.acknowledge}
          choices={[{ value: "acknowledged", label: decisionForm.acknowledgement(reviews) }]}
          error={errors.isAcknowledged?.message}
          {...register("isAcknowledged", {
            validate: (isTicked) => Boolean(isTicked) || decisionForm.acknowledgementNeeded,
          })}
        />
      )}
      <TextArea
        id="reason"
        label={decisionForm.reason}
        hint={decisionForm.reasonHint}
        rows={6}
        error={errors.reason?.message}
        {...register("reason", { required: decisionForm.reasonNeeded })}
      />
      <KeptSubmit kept={kept} isPrimary>
        {decisionForm.record}
      </KeptSubmit>
    </KeptForm>
  );
}

function linesOf({ outcome, reason, conditions }: Values, members: Props["members"]): readonly FormLine[] {
  const outcomeInWords = outcome && recommendationLabel(outcome);
  return [
    [decisionForm.decision, outcomeInWords],
    ...conditions.map(({ text, ownerId, dueOn }, index): FormLine => {
      const words = [text, nameIn(members, ownerId), dueOn];
      return [decisionForm.condition(index + 1), words.filter((each) => each !== "").join("\n")];
    }),
    [decisionForm.reason, reason],
  ];
}
