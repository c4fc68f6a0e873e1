import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { visibleFields, visibleQuestions } from "@/lib/domain/assessment/visibility";
import type { Depth, Instrument, Question, SectionId } from "@/lib/domain/instrument/question";

/**
 * `complete`: every question asked has an answer. `waiting`: likewise, but some answer, also of a field that is not required,
 * is "don't know yet". `incomplete`: begun, with questions left. `not-started`: no answer at all.
 */
export type SectionStatus = "not-started" | "incomplete" | "complete" | "waiting";

export type SectionProgress = {
  readonly section: SectionId;
  /** Questions asked, and required fields of the records that exist. */
  readonly asked: number;
  /**
   * How many of them are dealt with: what every screen means by how far a section is. They have a value, are not known yet
   * or don't apply; a list is dealt with as soon as it has a record.
   */
  readonly dealtWith: number;
  /** Of those dealt with. */
  readonly notApplicable: number;
  /** Required ones among them without any answer. "Don't know yet" and "not applicable" are answers. */
  readonly requiredOpen: number;
  /** Every "don't know yet" of the section, also of fields that are not required. */
  readonly waitingFor: number;
  /** Who finds out what is not known yet, each name once, in the order asked. Without those nobody was named for. */
  readonly waitingOn: readonly string[];
  readonly status: SectionStatus;
};

/** Something asked: a question, or a field of a record, which counts where it is required. */
type Asked = {
  readonly path: Path;
  readonly required: boolean;
  readonly counts: boolean;
  readonly answer: Answer | undefined;
};

/**
 * How far one section is at a depth; null when it has nothing to ask. Knows no instrument of its own, so that a browser can
 * count with the questions of one section alone.
 */
export function progressOfSection(
  instrument: Instrument,
  answers: Answers,
  depth: Depth,
  section: SectionId,
): SectionProgress | null {
  const asked = askedIn(instrument, answers, depth, section);
  return asked.length > 0 ? progressOf(section, asked) : null;
}

/** The required questions and fields of a section that have no answer at all, in the order they are asked. */
export function requiredOpenIn(
  instrument: Instrument,
  answers: Answers,
  depth: Depth,
  section: SectionId,
): readonly Path[] {
  return askedIn(instrument, answers, depth, section)
    .filter(isOpen)
    .map(({ path }) => path);
}

function askedIn(
  instrument: Instrument,
  answers: Answers,
  depth: Depth,
  section: SectionId,
): readonly Asked[] {
  return visibleQuestions(instrument, answers, depth, section).flatMap((question) => [
    {
      path: question.id,
      required: question.required ?? false,
      counts: true,
      answer: answerOf(answers, question),
    },
    ...fieldsIn(instrument, answers, question, depth),
  ]);
}

/** A list counts as answered once it has a record; its first record speaks for it. */
function answerOf(answers: Answers, question: Question): Answer | undefined {
  const [first] = question.kind.type === "records" ? recordsOf(answers, question.id) : [];
  return first ? answers[recordPath(question.id, first.id)] : answers[question.id];
}

function fieldsIn(
  instrument: Instrument,
  answers: Answers,
  question: Question,
  depth: Depth,
): readonly Asked[] {
  return recordsOf(answers, question.id).flatMap(({ id }) =>
    fieldsOfRecord(instrument, answers, question, id, depth),
  );
}

function fieldsOfRecord(
  instrument: Instrument,
  answers: Answers,
  question: Question,
  record: string,
  depth: Depth,
): readonly Asked[] {
  return visibleFields(instrument, answers, question.id, record, depth).map(({ id, required = false }) => {
    const path = recordPath(question.id, record, id);
    return { path, required, counts: required, answer: answers[path] };
  });
}

function progressOf(section: SectionId, all: readonly Asked[]): SectionProgress {
  const asked = all.filter(({ counts }) => counts);
  const dealtWith = asked.filter(({ answer }) => answer !== undefined).length;
  const waiting = all.flatMap(({ answer }) => (answer?.status === "unknown" ? [answer] : []));
  return {
    section,
    asked: asked.length,
    dealtWith,
    notApplicable: asked.filter(({ answer }) => answer?.status === "not-applicable").length,
    requiredOpen: asked.filter(isOpen).length,
    waitingFor: waiting.length,
    waitingOn: [...new Set(waiting.flatMap(({ who }) => who ?? []))],
    status: statusOf(dealtWith, asked.length, waiting.length),
  };
}

function statusOf(dealtWith: number, asked: number, waitingFor: number): SectionStatus {
  if (dealtWith === 0) return "not-started";
  if (dealtWith < asked) return "incomplete";
  return waitingFor > 0 ? "waiting" : "complete";
}

function isOpen({ required, answer }: Asked): boolean {
  return required && answer === undefined;
}

/** How far one record is, counted as its section counts it. */
export function progressOfRecord(
  instrument: Instrument,
  answers: Answers,
  question: Question,
  record: string,
  depth: Depth,
): { readonly asked: number; readonly left: number } {
  const asked = fieldsOfRecord(instrument, answers, question, record, depth).filter(({ counts }) => counts);
  return { asked: asked.length, left: asked.filter(({ answer }) => answer === undefined).length };
}
