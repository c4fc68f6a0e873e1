"use client";

import { useState } from "react";
import { AnswerField } from "@/components/questionnaire/answers/answer-field";
import { AnswerFormLife } from "@/components/questionnaire/answers/answer-form-life";
import { useAnswerForm } from "@/components/questionnaire/answers/use-answer-form";
import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { RecordDepth } from "@/components/questionnaire/records/record-depth";
import { recordPath } from "@/lib/domain/assessment/path";
import { shownFields } from "@/lib/domain/assessment/visibility";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";
import type { ScalarKind } from "@/lib/domain/instrument/question";

type Props = { readonly question: ListQuestion; readonly record: string };

/** The fields of one record, in a form of their own: typing in it renders nothing outside. */
export function RecordForm({ question, record }: Props) {
  const { instrument, depth } = useSection();
  const [isWhole, setWhole] = useState(depth === "all");
  const { id: list, kind } = question;
  const slots = kind.fields.map((field) => ({
    name: field.id,
    path: recordPath(list, record, field.id),
    kind: field.kind,
  }));
  const form = useAnswerForm(slots);
  const asked = useFromAnswers((answers) =>
    shownFields(instrument, answers, list, record, isWhole ? "all" : depth)
      .map((field) => field.id)
      .join(" "),
  );
  const visible = new Set(asked.split(" "));
  return (
    <form
      method="dialog"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="grid gap-x-6 gap-y-3.5 border-s-2 border-accent py-2 ps-4 md:grid-cols-2"
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
            wide={field.id === kind.nameField || isWide(field.kind)}
          />
        ))}
      {!isWhole && <RecordDepth list={list} record={record} onShowAll={() => setWhole(true)} />}
      <AnswerFormLife form={form} />
    </form>
  );
}

/** Whether a field takes the whole width, or stands beside the next. */
function isWide({ type, ...kind }: ScalarKind): boolean {
  if ("isMostlyOne" in kind) return false;
  if (type === "one-of" && "options" in kind) return kind.options.length > 3 && kind.options.length <= 7;
  return !["date", "person", "link", "probability", "one-of", "short-text"].includes(type);
}
