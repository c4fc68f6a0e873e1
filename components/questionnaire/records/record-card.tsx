"use client";

import { memo } from "react";
import { RecordConflict } from "@/components/questionnaire/records/record-conflict";
import { RecordForm } from "@/components/questionnaire/records/record-form";
import { RecordLeft } from "@/components/questionnaire/records/record-left";
import type { ShownRecord } from "@/components/questionnaire/records/shown-records";
import { QUIET_TOOL } from "@/components/questionnaire/tools/tool";
import { Dots, type ToolItem, ToolMenu } from "@/components/questionnaire/tools/tool-menu";
import { LeftMark, type LeftState } from "@/components/ui/left-mark";
import { recordPath } from "@/lib/domain/assessment/path";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";
import { recordCard } from "@/messages/questionnaire/records";

type Props = {
  readonly question: ListQuestion;
  readonly record: ShownRecord["id"];
  readonly name: string;
  readonly state: LeftState;
  readonly left: number;
  readonly index: number;
  readonly of: number;
  readonly isOpen: boolean;
  /** Whether the record itself waits for a person: removed by somebody else, or not to be saved. */
  readonly isTroubled: boolean;
  readonly onToggle: (record: string, isOpen: boolean) => void;
  readonly onMove: (record: string, by: -1 | 1) => void;
  readonly onDuplicate: (record: string) => void;
  readonly onRemove: (record: string) => void;
};

/**
 * One record: its name, how far it is, what can be done with it; its form while it is open. What it shows is given to it, and it renders
 * again only when that changes: one of forty asks for nothing by itself.
 */
export const RecordCard = memo(function RecordCard(props: Props) {
  const { question, record, name, state, left, index, of, isOpen, isTroubled } = props;
  const { onToggle, onMove, onDuplicate, onRemove } = props;
  const { id: list, kind } = question;
  const panel = `${recordPath(list, record)}--panel`;
  const { up, down, duplicate, remove } = recordCard;
  const items: readonly ToolItem[] = [
    ...(index > 0 ? [{ words: up, name: recordCard.moveUp(name), act: () => onMove(record, -1) }] : []),
    ...(index < of - 1
      ? [{ words: down, name: recordCard.moveDown(name), act: () => onMove(record, 1) }]
      : []),
    { words: duplicate, name: recordCard.duplicateNamed(name), act: () => onDuplicate(record) },
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
            <LeftMark state={state} />
            <span dir="auto" className="min-w-0 font-semibold wrap-anywhere">
              {name}
            </span>
            <RecordLeft left={left} />
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
      {isTroubled && <RecordConflict path={recordPath(list, record)} name={name} noun={kind.noun} />}
      {isOpen && (
        <div id={panel}>
          <RecordForm question={question} record={record} />
        </div>
      )}
    </li>
  );
});
