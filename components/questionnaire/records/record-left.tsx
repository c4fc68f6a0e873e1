"use client";

import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { LeftMark, leftState } from "@/components/ui/left-mark";
import { progressOfRecord } from "@/lib/domain/assessment/section-progress";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";
import { recordCard } from "@/messages/questionnaire/records";

type Props = { readonly question: ListQuestion; readonly record: string };

/** The mark of how far a record is, as it is being answered. */
export function RecordMark({ question, record }: Props) {
  const { instrument, calledFor } = useSection();
  const state = useFromAnswers((answers) => {
    const { asked, left } = progressOfRecord(instrument, answers, question, record, calledFor);
    return leftState(asked, left);
  });
  return <LeftMark state={state} />;
}

/** How much of a record is left to answer, in words; nothing once there is nothing. */
export function RecordLeft({ question, record }: Props) {
  const { instrument, calledFor } = useSection();
  const left = useFromAnswers(
    (answers) => progressOfRecord(instrument, answers, question, record, calledFor).left,
  );
  if (left === 0) return <span className="sr-only">{recordCard.nothingLeft}</span>;
  return <span className="ms-auto shrink-0 text-xs text-quiet tabular-nums">{recordCard.left(left)}</span>;
}
