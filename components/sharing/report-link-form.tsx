"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { NewReportLink } from "@/components/sharing/new-report-link";
import { WithheldPicker } from "@/components/sharing/withheld-picker";
import { atMost } from "@/components/ui/at-most";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { LINK_DAYS } from "@/lib/domain/access/report-link";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { readNumber } from "@/lib/domain/quantities/read-number";
import type { Audience } from "@/lib/domain/report/redaction/audience";
import { reportLinkForm as words } from "@/messages/sharing";

type Values = {
  preparedFor: string;
  /** As typed. */
  days: string;
  audience: Audience;
  isMoreConfirmed: boolean;
  withheld: string[];
};

type Props = {
  readonly assessmentId: string;
  readonly number: number;
  /** A link then shows no more than is meant for people outside. */
  readonly isForNamedPeople: boolean;
  /** By section: the answers that can be left out. */
  readonly answers: Parameters<typeof WithheldPicker>[0]["sections"];
  readonly make: FormAction<
    Omit<Values, "days"> & { days: number; assessmentId: string; number: number },
    { readonly link: string }
  >;
};

const AUDIENCES = (["outside", "organisation", "team"] as const).map((value) => ({
  value,
  ...words.audiences[value],
}));

/** Makes a link to one revision's report and shows it, once. */
export function ReportLinkForm({ assessmentId, number, isForNamedPeople, answers, make }: Props) {
  const [message, setMessage] = useState("");
  const [made, setMade] = useState<{ name: string; link: string } | null>(null);
  const { register, handleSubmit, formState, reset, watch } = useForm<Values>({
    defaultValues: {
      preparedFor: "",
      days: String(LINK_DAYS.usual),
      audience: "outside",
      isMoreConfirmed: false,
      withheld: [],
    },
  });
  const { errors } = formState;
  const showsMore = watch("audience") !== "outside";
  const submit = handleSubmit(async (values) => {
    // A ticked box arrives as its value.
    const isMoreConfirmed = Boolean(values.isMoreConfirmed);
    const days = daysIn(values.days) ?? LINK_DAYS.usual;
    const given = { assessmentId, number, ...values, days, isMoreConfirmed };
    const outcome = await make(given).catch(() => undefined);
    setMessage(refusalOf(outcome) ?? "");
    if (!outcome?.data?.ok) return;
    const link = new URL(outcome.data.value.link, window.location.origin).href;
    setMade({ name: values.preparedFor.trim(), link });
    reset();
  });
  if (made) return <NewReportLink {...made} onDone={() => setMade(null)} />;
  return (
    <Form onSubmit={submit} className="max-w-form space-y-5">
      <TextField
        id="prepared-for"
        label={words.preparedFor}
        hint={words.preparedForHint}
        autoComplete="off"
        error={errors.preparedFor?.message}
        {...register("preparedFor", {
          validate: (name) => !isBlank(name) || words.preparedForMissing,
          ...atMost(TEXT_LIMITS.preparedFor),
        })}
      />
      <TextField
        id="days"
        inputMode="numeric"
        autoComplete="off"
        label={words.days}
        hint={words.daysHint(LINK_DAYS.most)}
        className="max-w-28"
        error={errors.days?.message}
        {...register("days", {
          validate: (typed) => daysIn(typed) !== null || words.daysWrong(LINK_DAYS.least, LINK_DAYS.most),
        })}
      />
      <RadioGroup
        id="audience"
        label={words.audience}
        hint={isForNamedPeople && words.audienceNarrow}
        choices={isForNamedPeople ? AUDIENCES.slice(0, 1) : AUDIENCES}
        defaultValue="outside"
        {...register("audience")}
      />
      {showsMore && (
        <CheckboxGroup
          id="confirm"
          label={words.confirm}
          choices={[{ value: "confirmed", label: words.confirmation }]}
          error={errors.isMoreConfirmed?.message}
          {...register("isMoreConfirmed", {
            validate: (isConfirmed) => Boolean(isConfirmed) || words.confirmMissing,
          })}
        />
      )}
      <WithheldPicker sections={answers} chosen={watch("withheld").length} {...register("withheld")} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" kind="primary" disabled={formState.isSubmitting}>
          {words.submit}
        </Button>
        <p role="status" className="text-sm text-quiet">
          {message}
        </p>
      </div>
    </Form>
  );
}

/** The days a link shall live, as typed; null if that is no whole number of days a link can have. */
function daysIn(typed: string): number | null {
  const read = readNumber(typed, "days");
  const isAllowed =
    read.ok && Number.isInteger(read.value) && read.value >= LINK_DAYS.least && read.value <= LINK_DAYS.most;
  return isAllowed ? read.value : null;
}
