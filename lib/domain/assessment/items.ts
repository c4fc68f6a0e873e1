import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { visibleFields, visibleQuestions, visibleRows } from "@/lib/domain/assessment/visibility";
import { isList } from "@/lib/domain/instrument/lookup";
import type {
  Depth,
  Field,
  Instrument,
  Question,
  ScalarKind,
  SectionId,
} from "@/lib/domain/instrument/question";

/** Something with a label of its own that is asked: a question, or a field of one record. */
export type Item = Pick<Field, "kind"> & {
  readonly path: Path;
  readonly label: string;
  /** Controls with a label of their own: a row of a matrix is one. */
  readonly controls: number;
};

/**
 * What is asked at a depth while these answers stand, of one section or of all, in order. A list asks the fields of its records,
 * and nothing where it has none.
 */
export function itemsAsked(
  instrument: Instrument,
  answers: Answers,
  depth: Depth,
  section?: SectionId,
): readonly Item[] {
  return visibleQuestions(instrument, answers, depth, section).flatMap((question) =>
    isList(question)
      ? recordsOf(answers, question.id).flatMap(({ id: record }) =>
          visibleFields(instrument, answers, question.id, record, depth).map(({ id, kind, label }) =>
            itemOf(recordPath(question.id, record, id), kind, label),
          ),
        )
      : [itemOf(question.id, shownKind(instrument, answers, question), question.text)],
  );
}

function itemOf(path: Path, kind: ScalarKind, label: string): Item {
  return { path, label, kind, controls: kind.type === "matrix" ? kind.rows.length : 1 };
}

/** The form of an answer with the rows that are asked. */
function shownKind(instrument: Instrument, answers: Answers, { id, kind }: Question): ScalarKind {
  return kind.type === "matrix"
    ? { ...kind, rows: visibleRows(instrument, answers, id) }
    : (kind as ScalarKind);
}

/** How many controls that is. */
export function controlsOf(items: readonly Item[]): number {
  return items.reduce((sum, { controls }) => sum + controls, 0);
}
