"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { HANDLING } from "@/components/questionnaire/overview/handling-words";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
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
  const { register, handleSubmit, formState } = useForm<{ handling: Handling }>({
    defaultValues: { handling },
  });
  const submit = handleSubmit(async (values) => {
    const refusal = refusalOf(await setHandling({ assessmentId, ...values }).catch(() => undefined));
    setMessage(refusal ?? handlingForm.saved);
    if (!refusal) router.refresh();
  });
  return (
    <Form onSubmit={submit} className="max-w-form">
      <RadioGroup
        id="handling"
        label={handlingForm.label}
        hint={handlingForm.hint}
        choices={HANDLING}
        defaultValue={handling}
        {...register("handling")}
      />
      <div className="mt-3 flex items-center gap-4">
        <Button type="submit" disabled={formState.isSubmitting}>
          {handlingForm.save}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {message}
        </p>
      </div>
    </Form>
  );
}
