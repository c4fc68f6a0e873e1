import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import type { AnswerChange } from "@/lib/domain/changes/answer-change";
import { SOME_DAY, SOME_TEXT } from "@/lib/domain/changes/sample-answer";
import { listById, optionLabel, questionById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import type { ChangeStep } from "@/lib/domain/report/report-document";

/** What a change is about, what is there now and what would be instead, in words. */
export function stepInWords(
  instrument: Instrument,
  before: Answers,
  after: Answers,
  change: AnswerChange,
): ChangeStep {
  switch (change.type) {
    case "add": {
      const { list, fields } = change;
      const kind = listById(instrument, list)?.kind;
      const said = Object.entries(fields).flatMap(([id, answer]) => {
        if (answer.status !== "answered" || answer.value === SOME_TEXT) return [];
        const label = kind?.fields.find((field) => field.id === id)?.label ?? id;
        if (answer.value === SOME_DAY) return [`${label}${colonAfter(label)}a day`];
        const given = answerInWords(instrument, after, `${list}/${change.record}/${id}`);
        return [`${label}${colonAfter(label)}${given}`];
      });
      const details = said.length === 0 ? "" : ` (${said.join("; ")})`;
      return {
        path: list,
        label: pathLabel(instrument, before, list),
        from: "",
        to: `one more ${kind?.noun ?? "record"}${details}`,
      };
    }
    case "remove":
      return {
        path: change.path,
        label: pathLabel(instrument, before, change.path),
        from: "",
        to: "left out",
      };
    case "row": {
      const { path, row, value } = change;
      const kind = questionById(instrument, path)?.kind;
      const rowLabel = kind?.type === "matrix" && kind.rows.find((each) => each.value === row)?.label;
      const now = before[path];
      const chosen =
        now?.status === "answered" ? (now.value as { readonly [row: string]: string })[row] : undefined;
      const inWords = (option: string) => optionLabel(instrument, path, null, option);
      return {
        path,
        label: `${pathLabel(instrument, before, path)} › ${rowLabel || row}`,
        from: chosen === undefined ? "Not answered" : inWords(chosen),
        to: inWords(value),
      };
    }
    case "reword":
      return {
        path: change.path,
        label: pathLabel(instrument, before, change.path),
        from: "",
        to: `without ${[...new Set(change.words)].map((word) => `“${word}”`).join(", ")}`,
      };
    case "answer":
      return {
        path: change.path,
        label: pathLabel(instrument, before, change.path),
        from: answerInWords(instrument, before, change.path),
        to: change.isAny ? "an answer" : answerAfter(instrument, before[change.path], after, change),
      };
  }
}

/** The part of the answer that differs: its value, else its confidence, its evidence, or who finds out. */
function answerAfter(
  instrument: Instrument,
  before: Answer | undefined,
  after: Answers,
  { path, to }: Extract<AnswerChange, { readonly type: "answer" }>,
): string {
  if (to.status === "unknown") return "somebody who finds out, and a day";
  const isSameValue =
    before?.status === "answered" &&
    to.status === "answered" &&
    JSON.stringify(before.value) === JSON.stringify(to.value);
  if (!isSameValue) return answerInWords(instrument, after, path);
  return to.confidence === before.confidence
    ? "a link or citation beside it"
    : `confidence: ${to.confidence}`;
}
