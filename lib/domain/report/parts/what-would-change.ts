import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { type AnswerChange, applyChanges } from "@/lib/domain/changes/answer-change";
import type { OpenAnswer } from "@/lib/domain/changes/find-out-first";
import { SOME_DAY, SOME_TEXT } from "@/lib/domain/changes/sample-answer";
import type { WhatWouldChange } from "@/lib/domain/changes/what-would-change";
import { listById, optionLabel, questionById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { ChangeStep, FindOutFirstRow, WhatWouldChangePart } from "@/lib/domain/report/report-document";
import type { Rule } from "@/lib/domain/rules/rule";
import { asWritten } from "@/lib/domain/what-if/written-change";

/** What would change the result, in words: the steps that clear each finding, and what to find out first. */
export function whatWouldChangePart(
  instrument: Instrument,
  rulebook: readonly Rule[],
  answers: Answers,
  { clearing, findOutFirst }: WhatWouldChange,
): WhatWouldChangePart {
  const titles = new Map(rulebook.map(({ id, title }) => [id, title]));
  const titleOf = (fingerprint: string) => titles.get(fingerprint.split("@", 1)[0] ?? "") ?? fingerprint;
  return {
    clearing: clearing
      .filter(({ ways }) => ways.length > 0)
      .map(({ fingerprint, ways }) => ({
        fingerprint,
        ways: ways.map(({ changes, alsoClears, raises }) => {
          const after = applyChanges(answers, changes);
          return {
            steps: changes.map((change) => {
              const written = asWritten(instrument, answers, change);
              return { ...stepOf(instrument, answers, after, change), ...(written && { change: written }) };
            }),
            alsoClears: alsoClears.map(titleOf),
            raises: raises.map(titleOf),
          };
        }),
      })),
    findOutFirst: findOutFirst.map((open) => findOutRow(instrument, answers, open, titleOf)),
  };
}

function stepOf(instrument: Instrument, before: Answers, after: Answers, change: AnswerChange): ChangeStep {
  switch (change.type) {
    case "add": {
      const { list, fields } = change;
      const kind = listById(instrument, list)?.kind;
      const said = Object.entries(fields).flatMap(([id, answer]) => {
        if (answer.status !== "answered" || answer.value === SOME_TEXT) return [];
        const label = kind?.fields.find((field) => field.id === id)?.label ?? id;
        if (answer.value === SOME_DAY) return [`${label}: a day`];
        return [`${label}: ${answerInWords(instrument, after, `${list}/${change.record}/${id}`)}`];
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

const WHY: { readonly [why in OpenAnswer["why"]]: string } = {
  unknown: "Not known yet",
  "low-confidence": "Low confidence",
  unanswered: "Not answered",
};

function findOutRow(
  instrument: Instrument,
  answers: Answers,
  { path, why, couldClear, couldRaise, scrutiny }: OpenAnswer,
  titleOf: (fingerprint: string) => string,
): FindOutFirstRow {
  const unique = (fingerprints: readonly string[]) => [...new Set(fingerprints.map(titleOf))];
  return {
    path,
    label: pathLabel(instrument, answers, path),
    why: WHY[why],
    couldClear: unique(couldClear),
    couldRaise: unique(couldRaise),
    scrutiny: scrutiny.map(scrutinyLabel),
  };
}
