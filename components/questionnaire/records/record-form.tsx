"use client";

import { useState } from "react";
import { AnswerField } from "@/components/questionnaire/answers/answer-field";
import { useAnswerForm } from "@/components/questionnaire/answers/use-answer-form";
import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { RecordDepth } from "@/components/questionnaire/records/record-depth";
import { recordPath } from "@/lib/domain/assessment/path";
import { visibleFields } from "@/lib/domain/assessment/visibility";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";

type Props = { readonly question: ListQuestion; readonly record: string };

/** The fields of one record, in a form of their own: typing in it renders nothing outside. */
export function RecordForm({ question, record }: Props) {
  const { client, instrument, depth } = useSection();
  const [isWhole, setWhole] = useState(depth === "all");
  const { id: list, kind } = question;
  const slots = kind.fields.map((field) => ({
    name: field.id,
    path: recordPath(list, record, field.id),
    kind: field.kind,
  }));
  const form = useAnswerForm(client, slots);
  const asked = useFromAnswers((answers) =>
    visibleFields(instrument, answers, list, record, isWhole ? "all" : depth)
      .map((field) => field.id)
      .join(" "),
  );
  const visible = new Set(asked.split(" "));
  return (
    <form
      method="dialog"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="space-y-6 border-s-2 border-hairline ps-4 pt-2 pb-8 sm:ps-6"
    >
      {kind.fields
        .filter((field) => visible.has(field.id))
        .map((field) => (
          <AnswerField
            key={field.id}
            form={form}
            name={field.id}
            path={recordPath(list, record, field.id)}
            kind={field.kind}
            label={field.label}
            required={field.required ?? false}
            hint={field.help}
            plain={field.id === kind.nameField}
          />
        ))}
      {!isWhole && <RecordDepth list={list} record={record} onShowAll={() => setWhole(true)} />}
    </form>
  );
}
