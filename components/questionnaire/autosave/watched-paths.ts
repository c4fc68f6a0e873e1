import { conditionReads } from "@/components/questionnaire/autosave/condition-reads";
import { type Path, parsePath } from "@/lib/domain/assessment/path";
import { isList, type ListQuestion } from "@/lib/domain/instrument/lookup";
import type { Instrument, Question } from "@/lib/domain/instrument/question";
import { recordConditions } from "@/lib/domain/instrument/record-conditions";
import type { Condition } from "@/lib/domain/rules/condition";

/**
 * How soon the rest of the page has to know of a change: `now` where branching or the records themselves depend on it, `soon`
 * for the name of a record, which is shown elsewhere but typed letter by letter.
 */
export type Watch = "now" | "soon" | null;

export function watchedPaths(instrument: Instrument): (path: Path) => Watch {
  const reads = new Set(instrument.questions.flatMap(readsOf));
  const names = new Set(instrument.questions.filter(isList).map(({ id, kind }) => `${id}/${kind.nameField}`));
  return (path) => {
    const parsed = parsePath(path);
    if (!parsed) return null;
    if (parsed.type === "record" || reads.has(parsed.question)) return "now";
    if (parsed.type !== "field") return null;
    const field = `${parsed.question}/${parsed.field}`;
    return reads.has(field) ? "now" : names.has(field) ? "soon" : null;
  };
}

/** What the branching of a question reads: question ids, and `list/field`. */
export function readsOf(question: Question): readonly string[] {
  const rows = question.kind.type === "matrix" ? question.kind.rows : [];
  const reasons = (question.opens ?? []).map(({ when }) => when);
  const conditions = [question.showWhen, ...reasons, ...rows.map(({ showWhen }) => showWhen)];
  const own = conditions.flatMap((condition) => (condition ? conditionReads(condition) : []));
  return isList(question) ? [...own, ...listReads(question)] : own;
}

function listReads(list: ListQuestion): readonly string[] {
  const conditions = recordConditions(list.kind);
  return [
    ...conditions.flatMap(conditionReads),
    ...conditions.flatMap(subjectFields).map((field) => `${list.id}/${field}`),
  ];
}

function subjectFields(condition: Condition): readonly string[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(subjectFields);
    case "not":
      return subjectFields(condition.of);
    case "refers-to":
      return [condition.field];
    case "some":
    case "every":
    case "count":
    case "some-referring":
    case "fact":
      return [];
    default:
      return condition.operand.from === "field" ? [condition.operand.id] : [];
  }
}
