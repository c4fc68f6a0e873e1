import type { UseFormRegisterReturn } from "react-hook-form";
import type { FormLine } from "@/components/kept-forms/use-kept-form";
import { TextField } from "@/components/ui/text-field";
import { inDay } from "@/messages/locale";
import { roundForm as words } from "@/messages/rounds";

type Days = { readonly opensOn: string; readonly closesOn: string; readonly reviewsDueOn: string };

type Props = {
  /** A field of the form that it stands in, with what is wrong with it. */
  readonly field: (
    name: keyof Days,
    rules?: { readonly required: string },
  ) => UseFormRegisterReturn & { readonly error: string | undefined };
};

/** The fields for the days of a round. */
export function RoundDays({ field }: Props) {
  return (
    <>
      <TextField
        id="round-opens"
        type="date"
        label={words.opensOn}
        {...field("opensOn", { required: words.dayNeeded })}
      />
      <TextField
        id="round-closes"
        type="date"
        label={words.closesOn}
        hint={words.closesHint}
        {...field("closesOn", { required: words.dayNeeded })}
      />
      <TextField id="round-due" type="date" label={words.reviewsDueOn} optional {...field("reviewsDueOn")} />
    </>
  );
}

/** What they say, for whoever has to choose between two versions. */
export function roundDaysInWords({ opensOn, closesOn, reviewsDueOn }: Days): readonly FormLine[] {
  return [
    [words.opensOn, inDay(opensOn)],
    [words.closesOn, inDay(closesOn)],
    [words.reviewsDueOn, inDay(reviewsDueOn)],
  ];
}
