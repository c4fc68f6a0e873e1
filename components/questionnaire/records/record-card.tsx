"use client";

import { useId } from "react";
import { useFromAnswers } from "@/components/questionnaire/context/section-context";
import { RecordConflict } from "@/components/questionnaire/records/record-conflict";
import { RecordForm } from "@/components/questionnaire/records/record-form";
import { RecordLeft, RecordMark } from "@/components/questionnaire/records/record-left";
import { QUIET_TOOL } from "@/components/questionnaire/tools/tool";
import { Dots, type ToolItem, ToolMenu } from "@/components/questionnaire/tools/tool-menu";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordName } from "@/lib/domain/assessment/records";
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

/** One record: its name, how far it is, what can be done with it; its form while it is open. */
export function RecordCard(props: Props) {
  const { question, record, index, of, isOpen, onToggle, onMove, onDuplicate, onRemove } = props;
  const { id: list, kind } = question;
  const panel = useId();
  const name = useFromAnswers((answers) =>
    recordName(answers, list, record, kind.nameField, recordCard.unnamed(kind.noun)),
  );
  const { up, down, duplicate, remove } = recordCard;
  const items: readonly ToolItem[] = [
    ...(index > 0 ? [{ words: up, name: recordCard.moveUp(name), act: () => onMove(record, -1) }] : []),
    ...(index < of - 1
      ? [{ words: down, name: recordCard.moveDown(name), act: () => onMove(record, 1) }]
      : []),
    { words: duplicate, name: recordCard.duplicateNamed(name), act: onDuplicate },
    { words: remove, name: recordCard.removeNamed(name), act: () => onRemove(record) },
  ];
  return (
    // Painted by itself, above those after it while its tools are open.
    <li
      id={recordPath(list, record)}
      data-record={list}
      className="relative isolate scroll-mt-16 border-t focus-within:z-10"
    >
      <div className="group/tools grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2">
        <h3 className="min-w-0 font-sans">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={() => onToggle(record, !isOpen)}
            className="flex min-h-10 w-full items-center gap-3 rounded-control px-1 text-start hover:bg-sunk pointer-coarse:min-h-11"
          >
            <RecordMark question={question} record={record} />
            <span dir="auto" className="min-w-0 font-semibold wrap-anywhere">
              {name}
            </span>
            <RecordLeft question={question} record={record} />
          </button>
        </h3>
        <ToolMenu
          of={recordPath(list, record)}
          name={recordCard.tools(name)}
          label={<Dots />}
          className={QUIET_TOOL}
          items={items}
        />
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
