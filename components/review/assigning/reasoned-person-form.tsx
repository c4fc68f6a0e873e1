"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormOutcome } from "@/components/ui/form-action";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { reasonedPersonForm as words } from "@/messages/questionnaire/overview";

type Props = {
  /** Of this form on its page, and of what was typed into it. */
  readonly id: string;
  readonly place: string;
  readonly label?: string;
  readonly reasonHint?: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly submitWords: string;
  readonly doneWords: string;
  readonly act: (given: { id: string; reason: string }) => Promise<FormOutcome | undefined>;
};

/** A lead changes who takes part: names a person and says why. */
export function ReasonedPersonForm(props: Props) {
  const { id, place, label = words.person, reasonHint, people, submitWords, doneWords, act } = props;
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place,
    values: { person: "", reason: "" },
    isNew: true,
    limits: { reason: TEXT_LIMITS.authorshipReason },
    inWords: ({ person, reason }) => [
      [label, nameIn(people, person)],
      [words.reason, reason],
    ],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    ({ person, reason }, send) => send(act, { id: person, reason }),
    () => {
      setMessage(doneWords);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3 pb-2">
      <Select
        id={`${id}-person`}
        label={label}
        empty={words.noPerson}
        choices={people.map(({ id: value, name }) => ({ value, label: name }))}
        error={formState.errors.person?.message}
        {...register("person", { required: words.personNeeded })}
      />
      <TextArea
        id={`${id}-reason`}
        label={words.reason}
        hint={reasonHint}
        rows={2}
        error={formState.errors.reason?.message}
        {...register("reason", { required: words.reasonNeeded })}
      />
      <KeptSubmit kept={kept} message={message}>
        {submitWords}
      </KeptSubmit>
    </KeptForm>
  );
}
