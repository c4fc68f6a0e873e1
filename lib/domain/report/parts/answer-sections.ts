import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { isSaid, recordName, recordsOf } from "@/lib/domain/assessment/records";
import { unnamedLabel } from "@/lib/domain/assessment/unnamed";
import { isAsked, visibleFields } from "@/lib/domain/assessment/visibility";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Depth, Field, Instrument, Question } from "@/lib/domain/instrument/question";
import type { AnswerLine, AnswerSection } from "@/lib/domain/report/report-document";

const NONE: ReadonlySet<Path> = new Set();

/**
 * Every question that is asked and every one that was answered anyway, by section in the instrument's order, in words.
 * Records give a line per field that has an answer, or whose path is in `named`: a finding that rests on a gap can point to it.
 * The other fields that are asked of a record are counted with it.
 * Sections with nothing to show are left out.
 */
export function answerSections(
  instrument: Instrument,
  answers: Answers,
  named: ReadonlySet<Path> = NONE,
): readonly AnswerSection[] {
  const { depth } = decideDepth(answers);
  return instrument.sections
    .map(({ id, title }) => ({
      id,
      title,
      lines: instrument.questions
        .filter((question) => question.section === id)
        .filter(
          (question) => isSaid(answers, question.id) || isAsked(instrument, answers, question.id, depth),
        )
        .flatMap((question) => linesOf(instrument, answers, question, named, depth)),
    }))
    .filter((section) => section.lines.length > 0);
}

function linesOf(
  instrument: Instrument,
  answers: Answers,
  question: Question,
  named: ReadonlySet<Path>,
  depth: Depth,
): readonly AnswerLine[] {
  const items = recordsOf(answers, question.id);
  if (!isList(question) || items.length === 0) {
    return [
      line(instrument, answers, {
        path: question.id,
        asked: question.text,
        record: null,
        isMarkdown: question.kind.type === "long-text",
      }),
    ];
  }
  const { id: list, kind } = question;
  return items.flatMap((item) => {
    const name = recordName(answers, list, item.id, kind.nameField, unnamedLabel(kind.noun));
    const hasLine = ({ id }: Field) =>
      item.fields[id] !== undefined || named.has(recordPath(list, item.id, id));
    const asked = visibleFields(instrument, answers, list, item.id, depth);
    const empty = asked.filter((field) => !hasLine(field)).length;
    const record = { path: recordPath(list, item.id), name, empty };
    return kind.fields
      .filter(hasLine)
      .map((field) => ({
        path: recordPath(list, item.id, field.id),
        asked: field.label,
        record,
        isMarkdown: field.kind.type === "long-text",
      }))
      .map((place) => line(instrument, answers, place));
  });
}

function line(
  instrument: Instrument,
  answers: Answers,
  place: Pick<AnswerLine, "path" | "asked" | "record" | "isMarkdown">,
): AnswerLine {
  const answer = answers[place.path];
  const base = {
    ...place,
    label: pathLabel(instrument, answers, place.path),
    status: answer?.status ?? ("unanswered" as const),
    text: answerInWords(instrument, answers, place.path),
  };
  if (!answer || answer.status === "not-applicable") return base;
  const note = answer.note ? { note: answer.note } : {};
  if (answer.status === "unknown") return { ...base, ...note };
  const { confidence, evidence } = answer;
  return { ...base, ...note, ...(confidence && { confidence }), ...(evidence && { evidence }) };
}
