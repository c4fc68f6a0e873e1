"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
import { TextField } from "@/components/ui/text-field";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { paths } from "@/lib/paths";
import { callMeetingForm as words } from "@/messages/meetings";

export type CallMeetingInput = {
  readonly title: string;
  readonly heldOn: string;
  readonly roundId: string | null;
  readonly agenda: readonly string[];
};

type Values = { title: string; heldOn: string; agenda: string[] };

type Props = {
  readonly round: { readonly id: string; readonly name: string } | null;
  readonly items: readonly {
    readonly assessmentId: string;
    readonly title: string;
    readonly number: number;
    readonly reviews: number;
    readonly partOn: readonly string[];
  }[];
  readonly call: FormAction<CallMeetingInput, { readonly meetingId: string }>;
};

/** A lead calls a meeting: its day, and what is on the agenda, in the order that is proposed. */
export function CallMeetingForm({ round, items, call }: Props) {
  const router = useRouter();
  const kept = useKeptForm<Values>({
    place: `meeting/${round?.id ?? "any"}`,
    values: {
      title: round?.name ?? "",
      heldOn: "",
      agenda: items.filter(({ reviews }) => reviews > 1).map(({ assessmentId }) => assessmentId),
    },
    isNew: true,
    limits: { title: TEXT_LIMITS.meetingTitle },
    inWords: ({ title, heldOn, agenda }) => [
      [words.name, title],
      [words.heldOn, heldOn],
      [
        words.agenda,
        items
          .filter(({ assessmentId }) => agenda.includes(assessmentId))
          .map((item) => item.title)
          .join("; "),
      ],
    ],
  });
  const { register, formState } = kept.form;
  const { errors } = formState;
  const submit = kept.submit(
    ({ title, heldOn, agenda }, send) =>
      send(call, {
        title,
        heldOn,
        roundId: round?.id ?? null,
        agenda: items.flatMap(({ assessmentId }) => (agenda.includes(assessmentId) ? [assessmentId] : [])),
      }),
    ({ meetingId }) => router.push(paths.meeting(meetingId)),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-4 pb-2">
      <TextField
        id="meeting-title"
        label={words.name}
        error={errors.title?.message}
        {...register("title", { required: words.nameNeeded })}
      />
      <TextField
        id="meeting-day"
        type="date"
        label={words.heldOn}
        error={errors.heldOn?.message}
        {...register("heldOn", { required: words.dayNeeded })}
      />
      <CheckboxGroup
        id="meeting-agenda"
        label={words.agenda}
        hint={words.agendaHint}
        error={errors.agenda?.message}
        choices={items.map(({ assessmentId, title, number, reviews, partOn }) => ({
          value: assessmentId,
          label: words.item(title, number),
          detail: words.detail(reviews, partOn),
        }))}
        {...register("agenda", { validate: (agenda) => agenda.length > 0 || words.agendaNeeded })}
      />
      <KeptSubmit kept={kept} isPrimary>
        {words.call}
      </KeptSubmit>
    </KeptForm>
  );
}
