"use client";

import { memo, useId } from "react";
import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { RecordConflict } from "@/components/questionnaire/records/record-conflict";
import { RecordForm } from "@/components/questionnaire/records/record-form";
import { classNames } from "@/components/ui/class-names";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordName } from "@/lib/domain/assessment/records";
import { visibleFields } from "@/lib/domain/assessment/visibility";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";
import { recordCard } from "@/messages/questionnaire/records";

type Props = {
  readonly question: ListQuestion;
  readonly record: string;
  readonly index: number;
  readonly of: number;
  readonly isOpen: boolean;
  readonly onToggle: (record: string, isOpen: boolean) => void;
  readonly onMove: (record: string, by: -1 | 1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: (record: string) => void;
};

const TOOL =
  "inline-flex min-h-8 items-center rounded-control px-2 text-xs text-quiet hover:bg-sunk hover:text-ink aria-disabled:text-faint aria-disabled:opacity-50";

/** One record: its name, how far it is, what can be done with it; its form while it is open. */
export function RecordCard(props: Props) {
  const { question, record, index, of, isOpen, onToggle, onMove, onDuplicate, onRemove } = props;
  const { id: list, kind } = question;
  const panel = useId();
  const name = useFromAnswers((answers) =>
    recordName(answers, list, record, kind.nameField, recordCard.unnamed(kind.noun)),
  );
  return (
    // Open records out of sight are neither painted nor laid out: forty of them type as fast as one.
    <li
      id={recordPath(list, record)}
      className={classNames(
        "-mx-2 isolate scroll-mt-4 border-t px-2",
        isOpen && "[contain-intrinsic-size:auto_90rem] [content-visibility:auto]",
      )}
    >
      <div className="items-center gap-x-2 py-1.5 sm:grid sm:grid-cols-[minmax(0,1fr)_auto]">
        <h3 className="min-w-0 font-sans">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={() => onToggle(record, !isOpen)}
            className="flex min-h-10 w-full items-center gap-3 rounded-control px-1 text-start hover:bg-sunk"
          >
            <svg
              viewBox="0 0 10 10"
              aria-hidden="true"
              className={`size-2.5 shrink-0 text-accent ${isOpen ? "rotate-90" : ""}`}
            >
              <path d="M2 0.5 8 5 2 9.5Z" fill="currentColor" />
            </svg>
            <span dir="auto" className="min-w-0 font-semibold wrap-anywhere">
              {name}
            </span>
            <RecordProgress question={question} record={record} />
          </button>
        </h3>
        <div className="flex flex-wrap">
          <button
            type="button"
            className={TOOL}
            aria-disabled={index === 0}
            aria-label={recordCard.moveUp(name)}
            onClick={() => onMove(record, -1)}
          >
            {recordCard.up}
          </button>
          <button
            type="button"
            className={TOOL}
            aria-disabled={index === of - 1}
            aria-label={recordCard.moveDown(name)}
            onClick={() => onMove(record, 1)}
          >
            {recordCard.down}
          </button>
          <button
            type="button"
            className={TOOL}
            aria-label={recordCard.duplicateNamed(name)}
            onClick={onDuplicate}
          >
            {recordCard.duplicate}
          </button>
          <button
            type="button"
            className={TOOL}
            aria-label={recordCard.removeNamed(name)}
            onClick={() => onRemove(record)}
          >
            {recordCard.remove}
          </button>
        </div>
      </div>
      <RecordConflict path={recordPath(list, record)} name={name} noun={kind.noun} />
      {isOpen && (
        <div id={panel}>
          <RecordForm question={question} record={record} />
        </div>
      )}
    </li>
  );
}

/** Answered of asked, and what is required and open. */
const RecordProgress = memo(function RecordProgress({
  question,
  record,
}: Pick<Props, "question" | "record">) {
  const { instrument, depth } = useSection();
  const words = useFromAnswers((answers) => {
    const fields = visibleFields(instrument, answers, question.id, record, depth);
    const isOpen = (field: string) => answers[recordPath(question.id, record, field)] === undefined;
    const missing = fields.filter(({ id, required }) => required && isOpen(id)).length;
    const answered = fields.filter(({ id }) => !isOpen(id)).length;
    return missing > 0
      ? recordCard.answeredMissing(answered, fields.length, missing)
      : recordCard.answered(answered, fields.length);
  });
  return <span className="ms-auto shrink-0 text-xs text-faint tabular-nums">{words}</span>;
});
