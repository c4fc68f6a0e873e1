"use client";

import { useRouter } from "next/navigation";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { KeptDisclosure } from "@/components/review/threads/kept-disclosure";
import { MentionArea } from "@/components/review/threads/mention-area";
import type { FormAction } from "@/components/ui/form-action";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { mentions, replyForm as words } from "@/messages/threads";

export type ReplyInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly threadId: string;
  readonly text: string;
};

type Props = Omit<ReplyInput, "text"> & {
  readonly to: string;
  /** Who can be mentioned, by name. */
  readonly names: readonly string[];
  readonly reply: FormAction<ReplyInput>;
};

/** A reply in a thread. */
export function ReplyForm({ to, names, reply, ...thread }: Props) {
  const router = useRouter();
  const kept = useKeptForm({
    place: `thread-reply/${thread.threadId}`,
    values: { text: "" },
    isNew: true,
    limits: { text: TEXT_LIMITS.comment },
    inWords: ({ text }) => [[words.label, text]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ text }, send) => send(reply, { ...thread, text }),
    () => router.refresh(),
  );
  return (
    <KeptDisclosure summary={words.label} isTyped={kept.view.isTyped}>
      <KeptForm kept={kept} onSubmit={submit} aria-label={words.to(to)} className="space-y-2 pb-2">
        <MentionArea
          names={names}
          hint={names.length > 0 ? mentions.hint : undefined}
          id={`reply-${thread.threadId}`}
          label={words.label}
          rows={2}
          error={formState.errors.text?.message}
          {...register("text", { required: words.needed })}
        />
        <KeptSubmit kept={kept} isSmall>
          {words.send}
        </KeptSubmit>
      </KeptForm>
    </KeptDisclosure>
  );
}
