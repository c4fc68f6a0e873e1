"use client";

import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import type { FormAction } from "@/components/ui/form-action";
import { TextField } from "@/components/ui/text-field";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { nameForm } from "@/messages/account";

type Props = { readonly name: string; readonly rename: FormAction<{ name: string }> };

/** Changes one's own name. */
export function NameForm({ name, rename }: Props) {
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: "own-name",
    values: { name },
    limits: { name: TEXT_LIMITS.personName },
    inWords: (values) => [[nameForm.label, values.name]],
  });
  const submit = kept.submit(
    (values, send) => send(rename, values),
    () => setMessage(nameForm.saved),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-4">
      <TextField
        id="own-name"
        label={nameForm.label}
        autoComplete="name"
        error={kept.form.formState.errors.name?.message}
        {...kept.form.register("name", { validate: (written) => !isBlank(written) || nameForm.nameNeeded })}
      />
      <KeptSubmit kept={kept} message={message}>
        {nameForm.save}
      </KeptSubmit>
    </KeptForm>
  );
}
