import { type ParsedPath, parsePath } from "@/lib/domain/assessment/path";
import type {
  Field,
  Instrument,
  Kind,
  Option,
  Question,
  RecordsKind,
  ScalarKind,
  Section,
} from "@/lib/domain/instrument/question";

/** A question whose answer is a list of records. */
export type ListQuestion = Question & { readonly kind: RecordsKind };

/** What a path of an assessment stands for in the instrument. */
export type Located =
  | { readonly type: "question"; readonly question: Question; readonly kind: ScalarKind }
  | { readonly type: "list"; readonly question: ListQuestion }
  | { readonly type: "record"; readonly question: ListQuestion; readonly record: string }
  | {
      readonly type: "field";
      readonly question: ListQuestion;
      readonly record: string;
      readonly field: Field;
    };

type Index = {
  readonly questions: ReadonlyMap<string, Question>;
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, Field>>;
  /** Paths located lately. */
  readonly located: Map<string, Located | null>;
};

const indexes = new WeakMap<Instrument, Index>();

function indexOf(instrument: Instrument): Index {
  const known = indexes.get(instrument);
  if (known) return known;
  const index: Index = {
    located: new Map(),
    questions: new Map(instrument.questions.map((question) => [question.id, question])),
    fields: new Map(
      instrument.questions.flatMap((question) =>
        isList(question)
          ? [[question.id, new Map(question.kind.fields.map((field) => [field.id, field]))] as const]
          : [],
      ),
    ),
  };
  indexes.set(instrument, index);
  return index;
}

/** Whether the answer of a question is a list of records. */
export function isList(question: Question): question is ListQuestion {
  return question.kind.type === "records";
}

/** The question with this id, or null. */
export function questionById(instrument: Instrument, id: string): Question | null {
  return indexOf(instrument).questions.get(id) ?? null;
}

/** The list question with this id; null for an unknown id and for a question that is not a list. */
export function listById(instrument: Instrument, id: string): ListQuestion | null {
  const question = questionById(instrument, id);
  return question && isList(question) ? question : null;
}

/** A field of the records of a list; null if either is unknown. */
export function fieldOf(instrument: Instrument, list: string, field: string): Field | null {
  return indexOf(instrument).fields.get(list)?.get(field) ?? null;
}

/** The section with this id, or null. */
export function sectionById(instrument: Instrument, id: string): Section | null {
  return instrument.sections.find((section) => section.id === id) ?? null;
}

/** The questions of a section, in the order they are asked. */
export function questionsOf(instrument: Instrument, section: string): readonly Question[] {
  return instrument.questions.filter((question) => question.section === section);
}

/** What a written path stands for; null if it is ill-formed or names nothing in this instrument. */
export function locate(instrument: Instrument, path: string): Located | null {
  const { located } = indexOf(instrument);
  const known = located.get(path);
  if (known !== undefined) return known;
  if (located.size >= KEPT_PATHS) located.clear();
  const parsed = parsePath(path);
  const found = parsed && locateParsed(instrument, parsed);
  located.set(path, found);
  return found;
}

/** Paths hold record ids, so there is no end of them. */
const KEPT_PATHS = 10_000;

function locateParsed(instrument: Instrument, parsed: ParsedPath): Located | null {
  const question = questionById(instrument, parsed.question);
  if (!question) return null;
  if (parsed.type === "question") {
    return isList(question)
      ? { type: "list", question }
      : { type: "question", question, kind: question.kind as ScalarKind };
  }
  if (!isList(question)) return null;
  if (parsed.type === "record") return { type: "record", question, record: parsed.record };
  const field = fieldOf(instrument, question.id, parsed.field);
  return field && { type: "field", question, record: parsed.record, field };
}

/**
 * What is asked at a path, in the instrument's words: the question's text, the list's noun for a record, the field's
 * label. Null for a path that names nothing. Record names come from answers: see `pathLabel`.
 */
export function labelOf(instrument: Instrument, path: string): string | null {
  const located = locate(instrument, path);
  if (!located) return null;
  if (located.type === "record") return located.question.kind.noun;
  return located.type === "field" ? located.field.label : located.question.text;
}

/**
 * The words of a stored option: of a question, or of a field when `field` is given. Values that the
 * instrument does not know, and kinds without options, give the value itself.
 */
export function optionLabel(
  instrument: Instrument,
  question: string,
  field: string | null,
  value: string,
): string {
  const kind =
    field === null ? questionById(instrument, question)?.kind : fieldOf(instrument, question, field)?.kind;
  return (kind && optionsOf(kind).find((option) => option.value === value)?.label) ?? value;
}

/** The options a kind offers; empty for kinds that offer none. */
export function optionsOf(kind: Kind): readonly Option[] {
  return "options" in kind ? kind.options : [];
}
