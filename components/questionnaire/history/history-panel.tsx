"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useSaving, useSection } from "@/components/questionnaire/context/section-context";
import { ChangeItem } from "@/components/questionnaire/history/change-item";
import { entriesOf, type History, joinHistory, type Step } from "@/components/questionnaire/history/history";
import { wholeAnswerInWords } from "@/components/questionnaire/history/whole-answer-in-words";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import { askServer } from "@/components/questionnaire/tools/ask-server";
import { LocalTime } from "@/components/questionnaire/tools/local-time";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PanelWait } from "@/components/ui/panel-wait";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { historyPanel } from "@/messages/questionnaire/history";

export type HistoryPanelProps = {
  readonly path: Path;
  /** Puts an answer back into the form; null: takes the present one back. */
  readonly onRestore: (answer: Answer | null) => void;
};

/** Every change of one answer, newest first. Restoring one is a new change; nothing is erased. */
export function HistoryPanel({ path, onRestore }: HistoryPanelProps) {
  const { client, instrument } = useSection();
  const announce = useAnnounce();
  const { history, sentence, load } = useHistory(path);
  const [isWhole, setWhole] = useState(false);
  const head = useRef<HTMLParagraphElement>(null);
  const inWords = (answer: Answer | null) => wholeAnswerInWords(instrument, client.answers(), path, answer);
  const restore = (step: Step) => {
    onRestore(step.answer);
    announce(historyPanel.restored(step.by.name));
    head.current?.focus();
  };
  if (!history) return <PanelWait sentence={sentence} onRetry={() => load()} />;
  const [newest] = history.changes;
  if (!newest) return <p className="text-quiet">{historyPanel.nothing}</p>;
  const oldest = history.changes.at(-1)?.version;
  const item = (step: Step) => (
    <ChangeItem
      step={step}
      inWords={inWords}
      isWhole={isWhole}
      isNewest={step.version === newest.version}
      onRestore={restore}
    />
  );
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p ref={head} tabIndex={-1}>
          {historyPanel.lastChanged(
            <span className="font-semibold">{newest.by.name}</span>,
            <LocalTime value={newest.at} />,
          )}
        </p>
        <label className="flex min-h-6 items-center gap-2">
          <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
          {historyPanel.wholeAnswers}
        </label>
      </div>
      <ol className="mt-2 space-y-4">
        {entriesOf(history).map((entry) => (
          <li key={entry.version} className="border-t pt-2">
            {item(entry)}
            {entry.steps.length > 0 && (
              <Disclosure summary={historyPanel.savesWhileTyping(entry.steps.length)} className="mt-1">
                <ol className="space-y-3">
                  {entry.steps.map((step) => (
                    <li key={step.version}>{item(step)}</li>
                  ))}
                </ol>
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
      {sentence && <PanelWait sentence={sentence} onRetry={() => load()} />}
      {history.earlier && (
        <Button small kind="quiet" className="mt-2" onClick={() => load(oldest)}>
          {historyPanel.showEarlierChanges}
        </Button>
      )}
    </>
  );
}

/** The history of an answer, read anew whenever it was changed. `load(before)` reads on from a version. */
function useHistory(path: Path) {
  const { client, assessmentId, viewer } = useSection();
  const version = useSaving(path, (saving) => saving.versionAt(path));
  const [history, setHistory] = useState<History | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const asked = useRef(0);
  const load = useCallback(
    async (before?: number) => {
      const turn = ++asked.current;
      setSentence(null);
      const address = `/api/assessments/${assessmentId}/answers/history`;
      const given = { member: viewer.id, path, ...(before !== undefined && { before }) };
      const read = await askServer<History>("GET", address, given);
      if (turn !== asked.current) return;
      if (!read.ok) return setSentence(read.sentence);
      setHistory((known) =>
        before === undefined || !known
          ? joinHistory(read.value, known)
          : { ...read.value, changes: [...known.changes, ...read.value.changes] },
      );
    },
    [assessmentId, viewer.id, path],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what it is read anew for.
  useEffect(() => {
    void load();
  }, [load, version]);
  useEffect(() => client.subscribeArrival(path, () => void load()), [client, path, load]);
  return { history, sentence, load };
}
