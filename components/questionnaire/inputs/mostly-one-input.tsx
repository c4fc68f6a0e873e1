"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import { useWatch } from "react-hook-form";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { OptionList } from "@/components/questionnaire/inputs/option-list";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { choiceInput } from "@/messages/questionnaire/inputs";

type SeveralOf = Extract<ScalarKind, { type: "several-of" }>;

/** Several of many, of which most have one: a list that opens for each, the next one on request. An emptied list takes its choice away. */
export function MostlyOneInput({
  form,
  name,
  kind,
  id,
  labelledBy,
  describedBy,
  invalid,
}: InputProps<SeveralOf>) {
  const chosen: readonly string[] = useWatch({ control: form.control, name: `${name}.choices` }) ?? [];
  const [isMore, setMore] = useState(false);
  const lists = chosen.length === 0 || isMore ? [...chosen, ""] : chosen;
  const idOf = (at: number) => (at === 0 ? id : `${id}-${at + 1}`);
  const choose = (at: number, value: string) => {
    const next = [...chosen.slice(0, at), ...(value === "" ? [] : [value]), ...chosen.slice(at + 1)];
    form.setValue(`${name}.choices`, next, { shouldDirty: true });
    // The list that was emptied stays, with the focus in it.
    setMore(at > 0 && value === "" && at >= chosen.length - 1);
  };
  const addList = () => {
    flushSync(() => setMore(true));
    document.getElementById(idOf(chosen.length))?.focus();
  };
  return (
    <div className="space-y-2">
      {lists.map((value, at) => (
        // Lists have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice given otherwise stays in its list.
        <div key={at}>
          <OptionList
            id={idOf(at)}
            options={kind.options.filter(
              (option) => option.value === value || !chosen.includes(option.value),
            )}
            empty={at === 0 ? choiceInput.chooseOne : choiceInput.noOther}
            describedBy={describedBy}
            chosen={value}
            value={value}
            onChange={(event) => choose(at, event.target.value)}
            aria-invalid={invalid || undefined}
            {...(at > 0 && { "aria-labelledby": `${labelledBy} ${idOf(at)}-also` })}
          />
          {at > 0 && (
            <span id={`${idOf(at)}-also`} hidden>
              {choiceInput.also(at + 1)}
            </span>
          )}
        </div>
      ))}
      {chosen.length > 0 && chosen.length < kind.options.length && !isMore && (
        <button
          type="button"
          id={`${id}-more`}
          aria-labelledby={`${id}-more ${labelledBy}`}
          onClick={addList}
          className="link min-h-6 text-sm pointer-coarse:min-h-11"
        >
          {choiceInput.another}
        </button>
      )}
    </div>
  );
}
