"use client";

import { useMemo } from "react";
import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import type { Answers } from "@/lib/domain/assessment/answer";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { progressOfRecord } from "@/lib/domain/assessment/section-progress";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";
import type { Depth, Instrument } from "@/lib/domain/instrument/question";
import { recordsQuestion } from "@/messages/questionnaire/records";

/** What stands on the line of a record: its name, and how far it is. */
export type ShownRecord = {
  readonly id: string;
  readonly name: string;
  readonly asked: number;
  readonly left: number;
};

/** The lines of a list, as it is being answered. The list and the navigation ask once for both, not a line for itself. */
export function useShownRecords(question: ListQuestion): readonly ShownRecord[] {
  const { instrument, calledFor } = useSection();
  const written = useFromAnswers((answers) => writtenOnce(instrument, answers, question, calledFor));
  return useMemo(() => JSON.parse(written), [written]);
}

const known = new WeakMap<Answers, Map<string, string>>();

/** As text, which can be compared. Answers are never mutated. */
function writtenOnce(instrument: Instrument, answers: Answers, question: ListQuestion, depth: Depth): string {
  const lists = known.get(answers) ?? new Map<string, string>();
  known.set(answers, lists);
  const key = `${question.id} ${depth}`;
  const written = lists.get(key) ?? JSON.stringify(shownRecords(instrument, answers, question, depth));
  lists.set(key, written);
  return written;
}

function shownRecords(
  instrument: Instrument,
  answers: Answers,
  question: ListQuestion,
  depth: Depth,
): readonly ShownRecord[] {
  const { id: list, kind } = question;
  const unnamed = recordsQuestion.unnamed(kind.noun);
  return recordsOf(answers, list).map(({ id }) => ({
    id,
    name: recordName(answers, list, id, kind.nameField, unnamed),
    ...progressOfRecord(instrument, answers, question, id, depth),
  }));
}
