import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { type Path, parsePath } from "@/lib/domain/assessment/path";
import { recordsOf, valueAt, withAnswers } from "@/lib/domain/assessment/records";
import { locate } from "@/lib/domain/instrument/lookup";

/**
 * A way to say less, to deny, to fill a box or to add what says nothing. `at` gives where it can be done in these answers; `apply`
 * does it there. What is hard to shade is left alone: titles, outputs and their forms, recipients, their kinds, channels and
 * outputs, how far it travels, the form of release.
 */
export type EvasiveEdit = {
  readonly id: string;
  /** As printed. */
  readonly words: string;
  readonly at: (answers: Answers) => readonly Path[];
  readonly apply: (answers: Answers, path: Path) => Answers;
  /** It leaves boxes unticked of what becomes easier. */
  readonly isOfBoxes?: true;
  /** It says of a hard fact what isn’t so: where nothing else that is said shows it, only a reader sees it. */
  readonly isFalseFact?: true;
  /** It cites, well formed, what doesn't exist: no software tells that from a true source. */
  readonly citesNothing?: true;
};

const HARD: ReadonlySet<string> = new Set([
  "screening.outputs-leave",
  "release.form",
  "project.title",
  "project.outputs/name",
  "project.outputs/form",
  "project.outputs/release",
  "recipients.list/name",
  "recipients.list/kind",
  "recipients.list/channel",
  "recipients.list/outputs",
]);

export const keyOf = (path: Path) => {
  const parsed = parsePath(path);
  return parsed?.type === "field" ? `${parsed.question}/${parsed.field}` : path;
};
export const isAnswer = (path: Path) => parsePath(path)?.type !== "record";
export const soft = (answers: Answers) =>
  Object.keys(answers).filter((path) => isAnswer(path) && !HARD.has(keyOf(path)));

export function isRequired(path: Path): boolean {
  const located = locate(INSTRUMENT, path);
  return (
    (located?.type === "field"
      ? located.field.required
      : located?.type === "question" && located.question.required) ?? false
  );
}

function isText(path: Path): boolean {
  const located = locate(INSTRUMENT, path);
  const kind =
    located?.type === "field" ? located.field.kind : located?.type === "question" ? located.kind : null;
  return kind?.type === "short-text" || kind?.type === "long-text";
}

export const answered = (value: Value): Answer => ({ status: "answered", value });
export const without = (answers: Answers, path: Path): Answers => {
  const { [path]: _, ...rest } = answers;
  return rest;
};

/**
 * Replaces what stands at every path with a key, where something stands. A required question that is open until then is left
 * alone: with any answer less is missing.
 */
export function milder(
  id: string,
  words: string,
  key: string,
  value: Value,
  only?: (answers: Answers, record: Path) => boolean,
): EvasiveEdit {
  return {
    id,
    words,
    at: (answers) =>
      Object.keys(answers).filter(
        (path) =>
          keyOf(path) === key &&
          (valueAt(answers, path) !== undefined || !isRequired(path)) &&
          (!only || only(answers, path.slice(0, path.lastIndexOf("/")))),
      ),
    apply: (answers, path) => withAnswers(answers, { [path]: answered(value) }),
  };
}

export function filler(
  id: string,
  words: string,
  text: (answers: Answers, path: Path) => string,
): EvasiveEdit {
  return {
    id,
    words,
    at: (answers) => soft(answers).filter((path) => isText(path) && valueAt(answers, path) !== undefined),
    apply: (answers, path) => withAnswers(answers, { [path]: answered(text(answers, path)) }),
  };
}

export function remove(
  id: string,
  words: string,
  list: string,
  only: (answers: Answers, record: Path) => boolean = () => true,
): EvasiveEdit {
  return {
    id,
    words,
    at: (answers) =>
      recordsOf(answers, list)
        .map((each) => `${list}/${each.id}`)
        .filter((path) => only(answers, path)),
    apply: (answers, path) => withAnswers(answers, {}, [path]),
  };
}

/** Every record of a list at once: one by one, what is left may still say it. */
export function removeAll(
  id: string,
  words: string,
  list: string,
  only: (answers: Answers, record: Path) => boolean = () => true,
): EvasiveEdit {
  const records = (answers: Answers) =>
    recordsOf(answers, list)
      .map((each) => `${list}/${each.id}`)
      .filter((path) => only(answers, path));
  return {
    id,
    words,
    at: (answers) => (records(answers).length > 1 ? [""] : []),
    apply: (answers) => withAnswers(answers, {}, records(answers)),
  };
}

export const whole = (id: string, words: string, apply: (answers: Answers) => Answers): EvasiveEdit => ({
  id,
  words,
  at: () => [""],
  apply,
});
