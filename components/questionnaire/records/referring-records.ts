import type { Answers } from "@/lib/domain/assessment/answer";
import { recordName, recordsOf, valueAt } from "@/lib/domain/assessment/records";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { referring } from "@/messages/questionnaire/records";

export type Referring = { readonly noun: string; readonly name: string };

/** The records of any list that refer to a record, by name. They are what a removal leaves without something. */
export function referringRecords(
  instrument: Instrument,
  answers: Answers,
  list: string,
  record: string,
): readonly Referring[] {
  return instrument.questions.filter(isList).flatMap(({ id, kind }) => {
    const fields = kind.fields.filter((field) => field.kind.type === "reference" && field.kind.list === list);
    return recordsOf(answers, id)
      .filter((item) =>
        fields.some((field) => names(valueAt(answers, `${id}/${item.id}/${field.id}`), record)),
      )
      .map((item) => ({
        noun: kind.noun,
        name: recordName(answers, id, item.id, kind.nameField, referring.unnamed(kind.noun)),
      }));
  });
}

function names(value: unknown, record: string): boolean {
  return Array.isArray(value) && value.includes(record);
}
