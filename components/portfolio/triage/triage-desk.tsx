"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { RowSays } from "@/components/portfolio/triage/row-says";
import { TriageAside } from "@/components/portfolio/triage/triage-aside";
import { TriageQuestionRow } from "@/components/portfolio/triage/triage-question-row";
import type { TriageView } from "@/components/portfolio/triage/triage-view";
import { type JudgeAction, useJudged } from "@/components/portfolio/triage/use-judged";
import { useKeysOn, useTriageKeys } from "@/components/portfolio/triage/use-triage-keys";
import { VerdictKeys } from "@/components/portfolio/triage/verdict-keys";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import {
  isReason,
  LEAST_WORDS,
  NOT_SAID,
  needsReason,
  suggested,
  TRIAGE_QUESTIONS,
  type TriageQuestionId,
  VERDICTS,
  type Verdict,
} from "@/lib/domain/project-table/triage";
import { paths } from "@/lib/paths";
import { triageDesk as words } from "@/messages/project-tables";
import { textLimit } from "@/messages/ui";

type Props = {
  readonly tableId: string;
  readonly view: TriageView;
  readonly judge: JudgeAction;
};

/** A row of a table, judged in two minutes: a keystroke a question, one for the verdict, and on to the next. */
export function TriageDesk({ tableId, view, judge }: Props) {
  const router = useRouter();
  const { row, previous, next, nextOpen, own, total } = view;
  const { judged, refusal, isSaving, change, type, undo } = useJudged(row, judge);
  const [current, setCurrent] = useState(() => firstOpen(judged.marks));
  const [wanted, setWanted] = useState<Verdict | null>(null);
  const [isNoted, setNoted] = useState(false);
  const [areKeysOn, setKeysOn] = useKeysOn();
  /** A verdict is given and the next row is on its way: a key pressed meanwhile is meant for that one, and would change this one. */
  const isLeaving = useRef(false);
  const go = (number: number | null) => {
    if (number !== null) router.push(paths.triage(tableId, number));
  };

  const mark = (id: TriageQuestionId, value: string, isMore: boolean) => {
    const marked = judged.marks[id] ?? [];
    const isAlone = !isMore || value === NOT_SAID || marked.includes(NOT_SAID);
    const values = marked.includes(value)
      ? marked.filter((each) => each !== value)
      : isAlone
        ? [value]
        : [...marked, value];
    const { [id]: _, ...others } = judged.marks;
    void change({
      ...judged,
      marks: values.length > 0 ? { ...others, [id]: values } : others,
      verdict: null,
    });
  };
  const conclude = async (verdict: Verdict) => {
    if (needsReason(verdict, judged.marks) && !isReason(judged.reason)) {
      flushSync(() => setWanted(verdict));
      document.getElementById("triage-reason")?.focus();
      return;
    }
    setWanted(null);
    isLeaving.current = true;
    let isStored = false;
    try {
      isStored = (await change({ ...judged, verdict })) === null;
    } finally {
      isLeaving.current = isStored && nextOpen !== null;
    }
    if (isStored) {
      judgedLast.set(tableId, row.number);
      go(nextOpen);
    }
  };
  const note = () => {
    flushSync(() => setNoted(true));
    document.getElementById("triage-reason")?.focus();
  };
  // What was judged in this look; else the row that was judged before it.
  const takeBack = () => {
    if (undo()) {
      setCurrent(Math.max(0, current - 1));
      return;
    }
    const last = judgedLast.get(tableId) ?? row.number;
    go(last === row.number ? previous : last);
  };

  useTriageKeys(areKeysOn, (key, isShifted) => {
    if (isLeaving.current) return true;
    const question = TRIAGE_QUESTIONS[current];
    if (/\d/.test(key)) {
      const choice = key === "0" ? question?.choices.at(-1) : question?.choices.slice(0, -1)[Number(key) - 1];
      if (!question || !choice) return false;
      if (isShifted && question.isSeveral) mark(question.id, choice.value, true);
      else {
        void change({ ...judged, marks: { ...judged.marks, [question.id]: [choice.value] }, verdict: null });
        setCurrent(current + 1);
      }
      return true;
    }
    const verdict = VERDICTS.find((each) => each.key === key);
    if (verdict) void conclude(verdict.value);
    else if (key === "Z") takeBack();
    else if (key === "S" || key === "J") go(next);
    else if (key === "U") go(nextOpen);
    else if (key === "N") note();
    else if (key === "K") go(previous);
    else return false;
    return true;
  });

  // Before a mark is given nothing is suggested: a frame around the lightest would be one.
  const suggestion = Object.keys(judged.marks).length > 0 ? suggested(judged.marks) : null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-6 text-sm text-quiet">
          <span>{words.of(row.number, total)}</span>
          {own.seconds > 0 && <span>{words.pace(inMinutes(own.seconds), leftOf(view))}</span>}
          <span role="status">
            {isSaving ? words.saving : row.marks || judged.reason !== "" ? words.saved : ""}
          </span>
        </p>
        <h1 dir="auto" className="mt-2 font-serif text-2xl font-normal">
          {row.title}
        </h1>
        <RowSays row={row} />
        <section aria-label={words.marks} className="mt-5 border-b">
          {TRIAGE_QUESTIONS.map((question, at) => (
            <TriageQuestionRow
              key={question.id}
              question={question}
              marks={judged.marks[question.id] ?? []}
              isCurrent={at === current}
              onMark={(value, isMore) => {
                setCurrent(at);
                mark(question.id, value, isMore);
              }}
            />
          ))}
        </section>
        <VerdictKeys
          suggested={suggestion?.verdict ?? null}
          given={judged.verdict}
          onGive={(verdict) => void conclude(verdict)}
        />
        {(wanted || isNoted || judged.reason !== "") && (
          <div className="mt-4 max-w-form">
            <TextArea
              id="triage-reason"
              label={wanted ? words.reason : words.note}
              hint={
                wanted
                  ? words.reasonHint(LEAST_WORDS, VERDICTS.find(({ value }) => value === wanted)?.label ?? "")
                  : words.noteHint
              }
              rows={2}
              error={
                judged.reason.length > TEXT_LIMITS.triageReason
                  ? textLimit.atMost(TEXT_LIMITS.triageReason)
                  : undefined
              }
              value={judged.reason}
              onChange={({ target }) => type(target.value)}
              onKeyDown={(event) => {
                // Keys judge again.
                if (event.key === "Escape") event.currentTarget.blur();
                if (!wanted || event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing)
                  return;
                event.preventDefault();
                void conclude(wanted);
              }}
            />
          </div>
        )}
        {refusal && (
          <Notice tone="serious" role="alert" className="mt-4">
            <p>{refusal}</p>
          </Notice>
        )}
      </div>
      <TriageAside
        tableId={tableId}
        view={view}
        because={suggestion}
        areKeysOn={areKeysOn}
        onKeys={setKeysOn}
        onUndo={takeBack}
        onNote={note}
        onGo={go}
      />
    </div>
  );
}

/** By table, the number of the row that this tab judged last. */
const judgedLast = new Map<string, number>();

function firstOpen(marks: TriageView["row"]["marks"]): number {
  const at = TRIAGE_QUESTIONS.findIndex(({ id }) => !marks?.[id]);
  return at < 0 ? TRIAGE_QUESTIONS.length : at;
}

/** "1:38", of seconds. */
function inMinutes(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function leftOf({ total, own }: TriageView): string {
  const given = Object.values(own.counts).reduce((sum, count) => sum + (count ?? 0), 0);
  return words.left(Math.round(((total - given) * own.seconds) / 60));
}
