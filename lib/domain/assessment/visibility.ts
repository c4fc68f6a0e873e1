import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { isSaid, recordsOf } from "@/lib/domain/assessment/records";
import { listById, questionById, questionsOf } from "@/lib/domain/instrument/lookup";
import type {
  Asking,
  Field,
  Instrument,
  MatrixRow,
  Question,
  Reason,
  SectionId,
} from "@/lib/domain/instrument/question";
import { type Context, contextOver } from "@/lib/domain/rules/answer-context";
import type { Condition } from "@/lib/domain/rules/condition";
import { verdictOf } from "@/lib/domain/rules/evaluate";

const REACH: { readonly [asking in Asking]: number } = { screening: 0, standard: 1, deep: 2, all: 3 };

/**
 * Whether a question is asked at a depth: the depth reaches it, and its condition, if it has one, is met. A condition that
 * is unanswered or not applicable leaves the question closed. An unknown id is not asked.
 */
export function isAsked(
  instrument: Instrument,
  answers: Answers,
  questionId: string,
  depth: Asking,
): boolean {
  const question = questionById(instrument, questionId);
  return question !== null && isOpen(question, depth, contextWithoutFacts(instrument, answers));
}

/**
 * Whether what a path names is asked at a depth: a question or list, or a field of a record that exists. A record is asked for where
 * its list is. What is no path, and an unknown id, is not asked.
 */
export function isPathAsked(instrument: Instrument, answers: Answers, path: Path, depth: Asking): boolean {
  const parsed = parsePath(path);
  if (!parsed || !isAsked(instrument, answers, parsed.question, depth)) return false;
  if (parsed.type !== "field") return true;
  return visibleFields(instrument, answers, parsed.question, parsed.record, depth).some(
    ({ id }) => id === parsed.field,
  );
}

/** The questions asked at a depth, of one section or of all, in the order of the instrument. */
export function visibleQuestions(
  instrument: Instrument,
  answers: Answers,
  depth: Asking,
  section?: SectionId,
): readonly Question[] {
  const context = contextWithoutFacts(instrument, answers);
  return instrument.questions.filter(
    (question) => (!section || question.section === section) && isOpen(question, depth, context),
  );
}

/**
 * The questions to show at a depth, of one section: those asked, and those that are answered though the depth doesn't ask them, so
 * that nobody's words are out of sight. What its condition closes stays closed.
 */
export function shownQuestions(
  instrument: Instrument,
  answers: Answers,
  depth: Asking,
  section: SectionId,
): readonly Question[] {
  const isMet = isMetBy(contextWithoutFacts(instrument, answers));
  return instrument.questions.filter(
    (question) =>
      question.section === section &&
      fits(question, isMet) &&
      (isReached(question, depth, isMet) || isSaid(answers, question.id)),
  );
}

/**
 * Questions of one section that a depth would ask, were the same not answered at another section's question; with that question's
 * id. Those that are answered themselves are shown as they are.
 */
export function saidElsewhere(
  instrument: Instrument,
  answers: Answers,
  depth: Asking,
  section: SectionId,
): readonly { readonly question: Question; readonly at: string }[] {
  const isMet = isMetBy(contextWithoutFacts(instrument, answers));
  return questionsOf(instrument, section).flatMap((question) => {
    const { saidAt: at } = question;
    if (at === undefined || fits(question, isMet) || !isReached(question, depth, isMet)) return [];
    const isOfAnother = questionById(instrument, at)?.section !== section;
    return isOfAnother && isSaid(answers, at) ? [{ question, at }] : [];
  });
}

/** The fields of one record to show at a depth: those asked, and those that are answered. */
export function shownFields(
  instrument: Instrument,
  answers: Answers,
  list: string,
  record: string,
  depth: Asking,
): readonly Field[] {
  const subject = subjectAt(instrument, answers, list, record);
  if (!subject) return [];
  const isFieldAsked = askedOf(subject, depth);
  return subject.fields.filter(
    (field) => isFieldAsked(field) || answers[recordPath(list, record, field.id)] !== undefined,
  );
}

/**
 * The fields asked of one record at a depth, in order. A condition on another field of the record is read with the record as
 * subject. A list or record that does not exist has none.
 */
export function visibleFields(
  instrument: Instrument,
  answers: Answers,
  list: string,
  record: string,
  depth: Asking,
): readonly Field[] {
  const { fieldsAsked } = readOnce(instrument, answers);
  const key = `${list}/${record} ${depth}`;
  const known = fieldsAsked.get(key);
  if (known) return known;
  const subject = subjectAt(instrument, answers, list, record);
  const fields = subject ? subject.fields.filter(askedOf(subject, depth)) : [];
  fieldsAsked.set(key, fields);
  return fields;
}

/** The rows asked of a matrix, in order; none where the question is no matrix. */
export function visibleRows(
  instrument: Instrument,
  answers: Answers,
  questionId: string,
): readonly MatrixRow[] {
  const kind = questionById(instrument, questionId)?.kind;
  if (kind?.type !== "matrix") return [];
  const context = contextWithoutFacts(instrument, answers);
  return kind.rows.filter(({ showWhen }) => !showWhen || verdictOf(showWhen, context) === "met");
}

/** The fields that fit one record and are not shown of it at a depth, in order. */
export function furtherFields(
  instrument: Instrument,
  answers: Answers,
  list: string,
  record: string,
  depth: Asking,
): readonly Field[] {
  const shown = new Set(shownFields(instrument, answers, list, record, depth));
  return subjectAt(instrument, answers, list, record)?.fields.filter((field) => !shown.has(field)) ?? [];
}

/** Why one record is asked about further at a depth, as clauses in the order of the instrument; empty where it is not. */
export function whyFurther(
  instrument: Instrument,
  answers: Answers,
  list: string,
  record: string,
  depth: Asking,
): readonly string[] {
  const subject = subjectAt(instrument, answers, list, record);
  return subject ? reasonsMet(subject.kind.matters, depth, subject.isMet) : [];
}

/** Whether a field is asked of a record at a depth. */
function askedOf({ kind, isMet }: Subject, depth: Asking): (field: Field) => boolean {
  const matters = reasonsMet(kind.matters, depth, isMet).length > 0;
  return ({ asked, askedUnless }) => {
    if (depth === "all") return true;
    if (askedUnless && isMet(askedUnless)) return false;
    if (!asked) return true;
    if (asked === "matters") return matters;
    return asked === depth && (matters || !kind.matters);
  };
}

type Subject = NonNullable<ReturnType<typeof subjectAt>>;

function subjectAt(instrument: Instrument, answers: Answers, list: string, record: string) {
  const kind = listById(instrument, list)?.kind;
  const item = recordsOf(answers, list).find(({ id }) => id === record);
  if (!kind || !item) return null;
  const context = contextWithoutFacts(instrument, answers);
  const isMet = (when: Condition) => verdictOf(when, context, { list, record: item }) === "met";
  return { kind, isMet, fields: kind.fields.filter(({ showWhen }) => !showWhen || isMet(showWhen)) };
}

/** Unanswered conditions give no reason: what is not asked counts as not said. */
function reasonsMet(
  reasons: readonly Reason[] = [],
  depth: Asking,
  isMet: (when: Condition) => boolean,
): readonly string[] {
  return reasons
    .filter((reason) => (!reason.depth || REACH[depth] >= REACH[reason.depth]) && isMet(reason.when))
    .map(({ because }) => because);
}

type IsMet = (when: Condition) => boolean;

function isMetBy(context: Context): IsMet {
  return (when) => verdictOf(when, context) === "met";
}

function isOpen(question: Question, depth: Asking, context: Context): boolean {
  const isMet = isMetBy(context);
  return isReached(question, depth, isMet) && fits(question, isMet);
}

function isReached({ depth: from, opens }: Question, depth: Asking, isMet: IsMet): boolean {
  return REACH[from] <= REACH[depth] || (depth !== "screening" && reasonsMet(opens, depth, isMet).length > 0);
}

/** Whether nothing but the depth keeps a question closed. */
function fits(question: Question, isMet: IsMet): boolean {
  return (!question.showWhen || isMet(question.showWhen)) && hasRows(question, isMet);
}

/** A matrix of which no row is asked is not asked. */
function hasRows({ kind }: Question, isMet: (when: Condition) => boolean): boolean {
  return kind.type !== "matrix" || kind.rows.some(({ showWhen }) => !showWhen || isMet(showWhen));
}

/** Questions open by answers, never by facts: so branching needs neither catalogue nor glossary, in a browser least of all. */
function contextWithoutFacts(instrument: Instrument, answers: Answers): Context {
  return readOnce(instrument, answers).context;
}

type Read = {
  readonly instrument: Instrument;
  readonly context: Context;
  /** By record and depth: every mark of how far a record is asks for the same. */
  readonly fieldsAsked: Map<string, readonly Field[]>;
};

const reads = new WeakMap<Answers, Read>();

/** What branching reads of answers, which are never mutated; of the instrument they were read by last. */
function readOnce(instrument: Instrument, answers: Answers): Read {
  const known = reads.get(answers);
  if (known?.instrument === instrument) return known;
  const context = contextOver(instrument, answers, (name) => {
    throw new Error(`A question's condition reads the fact “${name}”; only rules may.`);
  });
  const read = { instrument, context, fieldsAsked: new Map() };
  reads.set(answers, read);
  return read;
}
