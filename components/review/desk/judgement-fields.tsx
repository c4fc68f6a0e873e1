import type { UseFormReturn } from "react-hook-form";
import {
  type AskedSubject,
  type JudgementValues,
  verdictsOf,
} from "@/components/review/desk/judgement-words";
import { ChoiceLine } from "@/components/ui/choice-line";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { MISSING_PARTS } from "@/lib/domain/review/judgement";
import { judgementForm as words } from "@/messages/judgement";

type Props = {
  readonly id: string;
  readonly subject: AskedSubject;
  readonly form: UseFormReturn<JudgementValues>;
};

const QUANTILES = [
  { part: "p10", label: words.low },
  { part: "p50", label: words.middle },
  { part: "p90", label: words.high },
] as const;

/** What is filled in of a judgement, by the kind of its subject: one of a few words, three quantiles, or what is missing. */
export function JudgementFields({ id, subject, form }: Props) {
  if (subject.kind === "missing") {
    return (
      <div className="grid gap-3 sm:grid-cols-[10rem_1fr]">
        <Select id={`${id}-what`} label={words.what} choices={MISSING_PARTS} {...form.register("what")} />
        <TextField
          id={`${id}-name`}
          label={words.name}
          autoComplete="off"
          error={form.formState.errors.name?.message}
          {...form.register("name")}
        />
      </div>
    );
  }
  if (subject.kind === "quantity") {
    return (
      <fieldset>
        <legend className="text-sm text-quiet">{words.unit(subject.unit)}</legend>
        <div className="mt-1 grid grid-cols-3 gap-3">
          {QUANTILES.map(({ part, label }) => (
            <div key={part}>
              <label htmlFor={`${id}-${part}`} className="block text-xs font-semibold">
                {label}
              </label>
              <input
                id={`${id}-${part}`}
                type="text"
                autoComplete="off"
                className="control mt-1 text-end tabular-nums"
                {...form.register(part)}
              />
            </div>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <ChoiceLine
      id={`${id}-verdict`}
      label={subject.kind === "finding" ? words.isThisRight : words.doesThisHold}
      choices={[...verdictsOf(subject), { value: "", label: words.notJudged }]}
      {...form.register("verdict")}
    />
  );
}
