import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import type { Context } from "@/lib/domain/rules/answer-context";
import type { FactItem } from "@/lib/domain/rules/fact-item";

/** Every answer that says "I don't know yet", in the order of the instrument. */
export function openQuestions({ instrument, answers }: Context): readonly FactItem[] {
  const items: FactItem[] = [];
  for (const { id, text, kind } of instrument.questions) {
    if (answers[id]?.status === "unknown") items.push({ id, label: `“${text}”`, paths: [id] });
    if (kind.type !== "records") continue;
    for (const record of recordsOf(answers, id)) {
      for (const field of kind.fields) {
        if (record.fields[field.id]?.status !== "unknown") continue;
        const path = `${id}/${record.id}/${field.id}`;
        const name = recordName(answers, id, record.id, kind.nameField, `an unnamed ${kind.noun}`);
        items.push({ id: path, label: `“${field.label}” of “${name}”`, paths: [path] });
      }
    }
  }
  return items;
}

/** Those of them for which nobody, or no day, is named (SM-30). */
export function openQuestionsUnowned(context: Context): readonly FactItem[] {
  return openQuestions(context).filter(({ id }) => {
    const answer = context.answers[id];
    return answer?.status === "unknown" && (!isText(answer.who) || !isText(answer.by));
  });
}

const isText = (value: unknown) => typeof value === "string" && !isBlank(value);
