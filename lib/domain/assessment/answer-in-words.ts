import { senseById } from "@/lib/content/glossary";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { STEP } from "@/lib/domain/assessment/label-steps";
import type { Path } from "@/lib/domain/assessment/path";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { unnamedLabel } from "@/lib/domain/assessment/unnamed";
import { dateInWords, namesInRow, valueInWords } from "@/lib/domain/assessment/value-in-words";
import { type ListQuestion, type Located, locate, sectionById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";

/**
 * The answer at a path as a reader sees it. A list gives the names of its records, a record its name. Unanswered, unknown
 * and not-applicable answers say so. A path that names nothing reads as not answered.
 */
export function answerInWords(instrument: Instrument, answers: Answers, path: Path): string {
  const located = locate(instrument, path);
  if (!located) return NOT_ANSWERED;
  if (located.type === "list") {
    const names = recordsOf(answers, path).map(({ id }) => nameOf(answers, located.question, id));
    if (names.length > 0) return namesInRow(names);
  }
  if (located.type === "record") {
    return answers[path] ? nameOf(answers, located.question, located.record) : NOT_ANSWERED;
  }
  const answer = answers[path];
  return answer ? inWords(instrument, answers, located, answer) : NOT_ANSWERED;
}

/**
 * Where a path is, in words: section and question; for a record the section and its name; for a field the field's label
 * after these: "Recipients › OpenLab › What they want". A path that names nothing is given as it stands.
 */
export function pathLabel(instrument: Instrument, answers: Answers, path: Path): string {
  const located = locate(instrument, path);
  if (!located) return path;
  const { question } = located;
  const section = sectionById(instrument, question.section)?.title ?? question.section;
  if (located.type === "question" || located.type === "list") return [section, question.text].join(STEP);
  const record = [section, nameOf(answers, located.question, located.record)];
  return [...record, ...(located.type === "record" ? [] : [located.field.label])].join(STEP);
}

/** What stands for an answer where there is none. */
export const NOT_ANSWERED = "Not answered";

function inWords(instrument: Instrument, answers: Answers, located: Located, answer: Answer): string {
  if (answer.status === "unknown") return unknownInWords(answer);
  if (answer.status === "not-applicable") return `Not applicable, because: ${answer.because}`;
  if (located.type === "list" || located.type === "record") return NOT_ANSWERED;
  if (located.type === "question") return valueInWords(instrument, answers, located.kind, answer.value);
  if (located.question.id === "terms.list" && located.field.id === "sense") {
    return senseInWords(String(answer.value));
  }
  return valueInWords(instrument, answers, located.field.kind, answer.value);
}

/** "Don't know yet. Ada Lovelace will find out by 31 March 2026." */
function unknownInWords(answer: Extract<Answer, { status: "unknown" }>): string {
  // Storage may hold anything.
  const [who, by] = [answer.who, answer.by].map((each) => (typeof each === "string" ? each : ""));
  if (!who && !by) return "Don't know yet";
  return `Don't know yet. ${who || "Somebody"} will find out${by ? ` by ${dateInWords(by)}` : ""}.`;
}

/** Senses are stored by their glossary id; `own` means the author's own words beside it. */
function senseInWords(sense: string): string {
  return sense === "own" ? "A sense of its own, in the author's words" : (senseById(sense)?.label ?? sense);
}

function nameOf(answers: Answers, { id, kind }: ListQuestion, record: string): string {
  return recordName(answers, id, record, kind.nameField, unnamedLabel(kind.noun));
}
