import { type UseFormReturn, useFieldArray } from "react-hook-form";
import type { DecisionValues } from "@/components/review/decision/decision-values";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { requestedChangeFields as words } from "@/messages/review";

type Props = {
  readonly form: UseFormReturn<DecisionValues>;
  /** Of the revision, by path. */
  readonly answers: readonly { readonly path: string; readonly label: string }[];
};

/** What the authors are asked to change, answer by answer. None has to be named. */
export function RequestedChangeFields({ form: { control, register, formState }, answers }: Props) {
  const changes = useFieldArray({ control, name: "changes" });
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">{words.legend}</legend>
      {changes.fields.map((item, at) => (
        <div key={item.id} className="space-y-3 border-s-2 border-hairline ps-4">
          <Select
            id={`change-path-${at}`}
            label={words.answer(at + 1)}
            empty={words.noAnswer}
            choices={answers.map(({ path, label }) => ({ value: path, label }))}
            error={formState.errors.changes?.[at]?.path?.message}
            {...register(`changes.${at}.path`, { required: words.answerNeeded })}
          />
          <TextArea
            id={`change-words-${at}`}
            label={words.words(at + 1)}
            rows={2}
            error={formState.errors.changes?.[at]?.words?.message}
            {...register(`changes.${at}.words`, { required: words.wordsNeeded })}
          />
          <Button kind="quiet" small onClick={() => changes.remove(at)}>
            {words.remove(at + 1)}
          </Button>
        </div>
      ))}
      {changes.fields.length < COUNT_LIMITS.requestedChanges && (
        <Button small onClick={() => changes.append({ path: "", words: "" })}>
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}
