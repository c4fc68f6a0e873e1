"use client";

import type { ChangeEvent } from "react";
import { useWatch } from "react-hook-form";
import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { OptionGrid } from "@/components/questionnaire/inputs/option-grid";
import type { Answers } from "@/lib/domain/assessment/answer";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { type ListQuestion, listById } from "@/lib/domain/instrument/lookup";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { referenceInput } from "@/messages/questionnaire/inputs";

type Reference = Extract<ScalarKind, { type: "reference" }>;

/** Records of another list, by name. One that was removed stays visible until something else is chosen. */
export function ReferenceInput({ form, name, kind, id }: InputProps<Reference>) {
  const { instrument, assessmentId } = useSection();
  const chosen: readonly string[] = useWatch({ control: form.control, name: `${name}.choices` }) ?? [];
  const list = listById(instrument, kind.list);
  // Ids and names as one text: a change of any other answer renders nothing here.
  const named = useFromAnswers((answers) => JSON.stringify(list ? namedRecords(answers, list) : []));
  if (!list) return null;
  const { noun, plural } = list.kind;
  const records: readonly NamedRecord[] = JSON.parse(named);
  const existing = new Set(records.map((record) => record.id));
  const removed = chosen.filter((record) => !existing.has(record));
  const choose = (record: string, isChosen: boolean) => {
    const rest = chosen.filter((other) => existing.has(other) && other !== record);
    const next = !isChosen ? rest : kind.many ? [...rest, record] : [record];
    form.setValue(`${name}.choices`, next, { shouldDirty: true });
  };
  return (
    <div className="max-w-measure">
      <OptionGrid
        id={id}
        type={kind.many ? "checkbox" : "radio"}
        options={records.map((record) => ({ value: record.id, label: record.name }))}
        control={(value) => ({
          name: `${id}-choice`,
          value,
          checked: chosen.includes(value),
          onChange: (event: ChangeEvent<HTMLInputElement>) => choose(value, event.currentTarget.checked),
        })}
      />
      {removed.length > 0 && (
        <p className="text-sm text-concern">{referenceInput.removed(removed.length, noun, plural)}</p>
      )}
      {records.length === 0 && (
        <p className="text-sm text-quiet">
          {referenceInput.nothing(plural, (words) => (
            <a href={paths.section(assessmentId, list.section, list.id)}>{words}</a>
          ))}
        </p>
      )}
    </div>
  );
}

type NamedRecord = { readonly id: string; readonly name: string };

function namedRecords(answers: Answers, { id: list, kind }: ListQuestion): readonly NamedRecord[] {
  return recordsOf(answers, list).map(({ id }) => ({
    id,
    name: recordName(answers, list, id, kind.nameField, referenceInput.unnamed(kind.noun)),
  }));
}
