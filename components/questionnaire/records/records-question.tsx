"use client";

import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { addRecord, duplicateRecord, moveRecord } from "@/components/questionnaire/autosave/record-commands";
import { useSection } from "@/components/questionnaire/context/section-context";
import { ListAnswer } from "@/components/questionnaire/records/list-answer";
import { RecordCard } from "@/components/questionnaire/records/record-card";
import { type Referring, referringRecords } from "@/components/questionnaire/records/referring-records";
import { RemovedRecord } from "@/components/questionnaire/records/removed-record";
import { useShownRecords } from "@/components/questionnaire/records/shown-records";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import { Button } from "@/components/ui/button";
import { leftState } from "@/components/ui/left-mark";
import type { Answer } from "@/lib/domain/assessment/answer";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";
import { recordsQuestion } from "@/messages/questionnaire/records";

type Removed = {
  readonly path: Path;
  readonly name: string;
  readonly answers: ReadonlyMap<Path, Answer>;
  readonly referring: readonly Referring[];
};

/** A list of records, each one line; at most one is open, so that forty of them cost nothing. */
export function RecordsQuestion({
  question,
  hint,
}: {
  readonly question: ListQuestion;
  readonly hint: ReactNode;
}) {
  const { client, instrument } = useSection();
  const announce = useAnnounce();
  const { id: list, kind } = question;
  const records = useShownRecords(question);
  const troubled = useTroubledRecords(list);
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);

  const nameOf = useCallback(
    (record: string) =>
      recordName(client.answers(), list, record, kind.nameField, recordsQuestion.unnamed(kind.noun)),
    [client, list, kind],
  );
  const toggle = useCallback(
    (record: string, isOpen: boolean) =>
      keepingPlace(recordPath(list, record), () => setOpen(isOpen ? record : null)),
    [list],
  );
  useOpenFromAddress(list, setOpen);

  const showNew = useCallback(
    (record: string) => {
      flushSync(() => setOpen(record));
      document.getElementById(`${recordPath(list, record, kind.nameField)}--input`)?.focus();
    },
    [list, kind],
  );
  const duplicate = useCallback(
    (record: string) => showNew(duplicateRecord(client, list, record, kind.nameField)),
    [client, list, kind, showNew],
  );
  const move = useCallback(
    (record: string, by: -1 | 1) => {
      const button = document.activeElement;
      flushSync(() => moveRecord(client, list, record, by));
      if (button instanceof HTMLElement) button.focus();
      const now = recordsOf(client.answers(), list);
      const place = now.findIndex(({ id }) => id === record) + 1;
      announce(recordsQuestion.isNowOf(nameOf(record), place, now.length));
    },
    [client, list, announce, nameOf],
  );
  const remove = useCallback(
    (record: string) => {
      const referring = referringRecords(instrument, client.answers(), list, record);
      const name = nameOf(record);
      flushSync(() => {
        const path = recordPath(list, record);
        setRemoved({ path, name, referring, answers: client.removeRecord(path) });
      });
      document.getElementById(`${list}--undo`)?.focus();
    },
    [client, instrument, list, nameOf],
  );
  const undo = () => {
    if (!removed) return;
    flushSync(() => {
      client.restore(removed.path, removed.answers);
      setRemoved(null);
    });
    announce(recordsQuestion.isBack(removed.name));
    document.getElementById(`${list}--add`)?.focus();
  };
  return (
    <section aria-labelledby={`${list}--label`} data-list={list}>
      <div className="group/tools relative">
        <h2 id={`${list}--label`} className="max-w-measure pe-10 font-sans text-base font-semibold md:pe-36">
          {question.text}
          {question.required && (
            <span className="ms-2 text-xs font-semibold text-faint">{recordsQuestion.required}</span>
          )}
        </h2>
        <ListAnswer question={question} isEmpty={records.length === 0} />
      </div>
      <div className="max-w-measure text-sm text-quiet xl:hidden">{hint}</div>
      {records.length > 0 && (
        <ol className="mt-2 border-b">
          {records.map(({ id, name, asked, left }, index) => (
            <RecordCard
              key={id}
              question={question}
              record={id}
              name={name}
              state={leftState(asked, left)}
              left={left}
              index={index}
              of={records.length}
              isOpen={open === id}
              isTroubled={troubled.has(id)}
              onToggle={toggle}
              onMove={move}
              onDuplicate={duplicate}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      {removed && (
        <RemovedRecord
          list={list}
          noun={kind.noun}
          name={removed.name}
          referring={removed.referring}
          onUndo={undo}
        />
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          id={`${list}--add`}
          small
          disabled={records.length >= kind.max}
          onClick={() => showNew(addRecord(client, list))}
        >
          {recordsQuestion.add(kind.noun)}
        </Button>
        {records.length >= kind.max && (
          <span className="text-sm text-quiet">{recordsQuestion.full(kind.max, kind.plural)}</span>
        )}
      </div>
    </section>
  );
}

/** Records of a list that wait for a person themselves: removed by somebody else, or refused. */
function useTroubledRecords(list: string): ReadonlySet<string> {
  const { client } = useSection();
  const read = () =>
    client
      .problems()
      .flatMap(({ path }) => {
        const parsed = parsePath(path);
        return parsed?.type === "record" && parsed.question === list ? [parsed.record] : [];
      })
      .join(" ");
  return new Set(useSyncExternalStore(client.subscribeStatus, read, () => "").split(" "));
}

/** An address that ends in `#list/record` or a field of it opens that record. */
function useOpenFromAddress(list: string, open: (record: string) => void): void {
  useEffect(() => {
    const openAddressed = () => {
      const path = decodeURIComponent(location.hash.slice(1));
      const parsed = parsePath(path);
      if (parsed && parsed.type !== "question" && parsed.question === list) {
        flushSync(() => open(parsed.record));
        document.getElementById(path)?.scrollIntoView();
      }
    };
    // Outside React's own work, which flushSync may not interrupt.
    const frame = requestAnimationFrame(openAddressed);
    window.addEventListener("hashchange", openAddressed);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("hashchange", openAddressed);
    };
  }, [list, open]);
}

/** Does something that changes what is above an element, and leaves the element where the person sees it. */
function keepingPlace(id: string, change: () => void): void {
  const before = document.getElementById(id)?.getBoundingClientRect().top;
  flushSync(change);
  const after = document.getElementById(id)?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined) scrollBy(0, after - before);
}
