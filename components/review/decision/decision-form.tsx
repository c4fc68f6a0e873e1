"use client";

import { useRouter } from "next/navigation";
import { useFieldArray } from "react-hook-form";
import { confirmed } from "@/components/account/confirmed";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { type FormLine, useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { DecisionValues } from "@/components/review/decision/decision-values";
import { RequestedChangeFields } from "@/components/review/decision/requested-change-fields";
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
    readonly howChecked: string;
  }[];
  readonly changes?: readonly { readonly path: string; readonly words: string }[];
};

type Props = {
  readonly assessmentId: string;
  /** The revision the lead reads. */
  readonly number: number;
  /** How many reviews were handed in and are out. */
  readonly reviews: ReviewCounts;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Of the revision, for changes that are asked for. */
  readonly answers: readonly { readonly path: string; readonly label: string }[];
  readonly decide: FormAction<DecisionInput>;
  /** Where to go once it is decided. */
  readonly then: string;
};

const NO_CONDITION = { text: "", ownerId: "", dueOn: "", howChecked: "" };

const LIMITS = {
  reason: TEXT_LIMITS.decisionReason,
  "conditions.*.text": TEXT_LIMITS.condition,
  "conditions.*.howChecked": TEXT_LIMITS.howChecked,
  "changes.*.words": TEXT_LIMITS.requestedChange,
};

/** The lead's decision, with conditions that each have an owner and a date. */
export function DecisionForm({ assessmentId, number, reviews, members, answers, decide, then }: Props) {
  const router = useRouter();
  const kept = useKeptForm<DecisionValues>({
    place: `decision/${assessmentId}/${number}`,
    values: { outcome: "", reason: "", isAcknowledged: false, conditions: [NO_CONDITION], changes: [] },
    isNew: true,
    limits: LIMITS,
    inWords: (values) => linesOf(values, members, answers),
  });
  const { register, watch, control, formState } = kept.form;
  const conditions = useFieldArray({ control, name: "conditions" });
  const withConditions = watch("outcome") === "approve-with-conditions";
  const approves = watch("outcome") === "approve" || withConditions;
  const asksForChanges = watch("outcome") === "request-changes";
  const asksForMore = approves && needsAcknowledgement(reviews);
  const submit = kept.submit(
    ({ conditions: given, changes, outcome, reason }, send) =>
      send(confirmed(decide), {
        assessmentId,
        number,
        outcome: outcome as Recommendation,
        reason,
        ...(asksForMore && { acknowledged: { handedIn: reviews.handedIn, out: reviews.out } }),
        ...(withConditions && { conditions: given }),
        ...(asksForChanges && { changes }),
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
              <TextArea
                id={`condition-check-${index}`}
                label={decisionForm.checkOfCondition(index + 1)}
                rows={1}
                optional
                error={errors.conditions?.[index]?.howChecked?.message}
                {...register(`conditions.${index}.howChecked`)}
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
      {asksForChanges && <RequestedChangeFields form={kept.form} answers={answers} />}
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
      <p className="text-sm text-quiet">{decisionForm.signing}</p>
    </KeptForm>
  );
}

function linesOf(
  { outcome, reason, conditions, changes }: DecisionValues,
  members: Props["members"],
  answers: Props["answers"],
): readonly FormLine[] {
  const outcomeInWords = outcome && recommendationLabel(outcome);
  return [
    [decisionForm.decision, outcomeInWords],
    ...conditions.map(({ text, ownerId, dueOn, howChecked }, index): FormLine => {
      const words = [text, nameIn(members, ownerId), dueOn, howChecked];
      return [decisionForm.condition(index + 1), words.filter((each) => each !== "").join("\n")];
    }),
    ...changes.map(({ path, words }, index): FormLine => {
      const label = answers.find((answer) => answer.path === path)?.label ?? path;
      return [decisionForm.change(index + 1), [label, words].join("\n")];
    }),
    [decisionForm.reason, reason],
  ];
}
