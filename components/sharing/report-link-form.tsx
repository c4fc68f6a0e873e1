"use client";

import { useState } from "react";
import { confirmed } from "@/components/account/confirmed";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { NewReportLink } from "@/components/sharing/new-report-link";
import { WithheldPicker } from "@/components/sharing/withheld-picker";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
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
  const [made, setMade] = useState<{ name: string; link: string } | null>(null);
  const kept = useKeptForm<Values>({
    place: `link/${assessmentId}/${number}`,
    values: {
      preparedFor: "",
      days: String(LINK_DAYS.usual),
      audience: "outside",
      isMoreConfirmed: false,
      withheld: [],
    },
    isNew: true,
    limits: { preparedFor: TEXT_LIMITS.preparedFor },
    inWords: ({ preparedFor, days, audience, withheld }) => [
      [words.preparedFor, preparedFor],
      [words.days, days],
      [words.audience, words.audiences[audience].label],
      [words.withheld(withheld.length), withheld.map((path) => labelIn(answers, path)).join("\n")],
    ],
  });
  const { register, formState, watch } = kept.form;
  const { errors } = formState;
  const showsMore = watch("audience") !== "outside";
  const submit = kept.submit(
    ({ days, ...values }, send) => {
      // A ticked box arrives as its value.
      const isMoreConfirmed = Boolean(values.isMoreConfirmed);
      const given = { ...values, days: daysIn(days) ?? LINK_DAYS.usual, isMoreConfirmed };
      return send(confirmed(make), { assessmentId, number, ...given });
    },
    ({ link }, { preparedFor }) =>
      setMade({ name: preparedFor.trim(), link: new URL(link, window.location.origin).href }),
  );
  if (made) return <NewReportLink {...made} onDone={() => setMade(null)} />;
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-5">
      <TextField
        id="prepared-for"
        label={words.preparedFor}
        hint={words.preparedForHint}
        autoComplete="off"
        error={errors.preparedFor?.message}
        {...register("preparedFor", {
          validate: (name) => !isBlank(name) || words.preparedForMissing,
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
      <KeptSubmit kept={kept} isPrimary>
        {words.submit}
      </KeptSubmit>
    </KeptForm>
  );
}

/** The days a link shall live, as typed; null if that is no whole number of days a link can have. */
function daysIn(typed: string): number | null {
  const read = readNumber(typed, "days");
  const isAllowed =
    read.ok && Number.isInteger(read.value) && read.value >= LINK_DAYS.least && read.value <= LINK_DAYS.most;
  return isAllowed ? read.value : null;
}

function labelIn(sections: Props["answers"], path: string): string {
  return sections.flatMap(({ answers }) => answers).find((answer) => answer.path === path)?.label ?? path;
}
