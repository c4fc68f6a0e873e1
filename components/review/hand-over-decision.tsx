"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { handOverDecision as words } from "@/messages/review";

export type HandOverDecisionInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly memberId: string;
  readonly reason: string;
};

type Props = {
  readonly assessmentId: string;
  readonly number: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly handOver: FormAction<HandOverDecisionInput>;
};

/** Who could decide hands that to another who could, and says why. */
export function HandOverDecision({ assessmentId, number, people, handOver }: Props) {
  const router = useRouter();
  const kept = useKeptForm({
    place: `hand-over/${assessmentId}/${number}`,
    values: { memberId: "", reason: "" },
    isNew: true,
    limits: { reason: TEXT_LIMITS.authorshipReason },
    inWords: ({ memberId, reason }) => [
      [words.to, people.find(({ id }) => id === memberId)?.name ?? ""],
      [words.reason, reason],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (values, send) => send(handOver, { assessmentId, number, ...values }),
    () => router.refresh(),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <Select
        id="hand-over-to"
        label={words.to}
        empty={words.choose}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.memberId?.message}
        {...register("memberId", { required: words.toNeeded })}
      />
      <TextArea
        id="hand-over-reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={2}
        error={formState.errors.reason?.message}
        {...register("reason", { required: words.reasonNeeded })}
      />
      <KeptSubmit kept={kept} isSmall>
        {words.submit}
      </KeptSubmit>
    </KeptForm>
  );
}
