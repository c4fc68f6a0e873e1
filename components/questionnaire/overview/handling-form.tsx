"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { HANDLING, handlingInWords } from "@/components/questionnaire/overview/handling-words";
import type { FormAction } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Handling } from "@/lib/domain/access/access-table";
import { handlingForm } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessmentId: string;
  readonly handling: Handling;
  readonly setHandling: FormAction<{ assessmentId: string; handling: Handling }>;
};

/** Who may read the submitted revisions. */
export function HandlingForm({ assessmentId, handling, setHandling }: Props) {
  const router = useRouter();
  const [message, setMessage] = useState("");
  const kept = useKeptForm({
    place: `handling/${assessmentId}`,
    values: { handling },
    inWords: (values) => [[handlingForm.label, handlingInWords(values.handling)]],
  });
  const submit = kept.submit(
    (values, send) => send(setHandling, { assessmentId, ...values }),
    () => {
      setMessage(handlingForm.saved);
      router.refresh();
    },
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-3">
      <RadioGroup
        id="handling"
        label={handlingForm.label}
        hint={handlingForm.hint}
        choices={HANDLING}
        defaultValue={handling}
        {...kept.form.register("handling")}
      />
      <KeptSubmit kept={kept} message={message}>
        {handlingForm.save}
      </KeptSubmit>
    </KeptForm>
  );
}
