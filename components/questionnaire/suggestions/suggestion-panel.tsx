"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useSaving, useSection } from "@/components/questionnaire/context/section-context";
import { ChangeWords } from "@/components/questionnaire/history/change-words";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import { DeclineSuggestion } from "@/components/questionnaire/suggestions/decline-suggestion";
import {
  type SuggestionAnswer,
  sendSuggestionAnswer,
} from "@/components/questionnaire/suggestions/suggestion-request";
import { LocalTime } from "@/components/questionnaire/tools/local-time";
import { Button } from "@/components/ui/button";
import type { Answer } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import type { SuggestedEdit } from "@/lib/domain/review/suggestions";
import { saysSuggested, withSuggested } from "@/lib/domain/review/suggestions";
import { suggestionHere as words } from "@/messages/threads";

export type SuggestionPanelProps = { readonly suggestion: SuggestedEdit };

/** `saving`: the suggested value is on its way through the boxes; it counts as accepted once the server has it. */
type Stage = "open" | "declining" | "saving" | "accepted" | "declined";

/** One suggested edit: what it does to the answer as it stands, why, and the author's word. It changes nothing by itself. */
export function SuggestionPanel({ suggestion }: SuggestionPanelProps) {
  const { path, suggested, before, number, byName } = suggestion;
  const { assessmentId, client, instrument, viewer } = useSection();
  const announce = useAnnounce();
  const id = useId();
  const [stage, setStage] = useState<Stage>("open");
  const [sentence, setSentence] = useState<string | null>(null);
  const replaced = useRef<Answer | null>(null);
  const accept = useRef<HTMLButtonElement>(null);
  const now = useSaving(path, (saving) => saving.answerAt(path));
  const phase = useSaving(path, (saving) => saving.entryAt(path)?.phase.type ?? "settled");
  const isSaid = saysSuggested(now, suggested);
  const hasChanged = !isSaid && JSON.stringify(whatItSays(now)) !== JSON.stringify(whatItSays(before));
  const inWords = (answer: Answer | null) =>
    answer === null ? words.empty : answerInWords(instrument, { ...client.answers(), [path]: answer }, path);

  const say = async (how: SuggestionAnswer): Promise<boolean> => {
    const asked = await sendSuggestionAnswer(assessmentId, viewer.id, suggestion, how);
    setSentence(asked.ok ? null : asked.sentence);
    return asked.ok;
  };
  const put = () => {
    if (phase === "conflict") return setSentence(words.inConflict);
    replaced.current = now;
    if (!isSaid) client.put(path, withSuggested(now, suggested));
    setSentence(null);
    setStage("saving");
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told is told once, when saving comes to something.
  useEffect(() => {
    if (stage !== "saving") return;
    if (phase === "settled" && isSaid) {
      void say({ as: "accepted" }).then((isDone) => {
        setStage(isDone ? "accepted" : "open");
        if (isDone) announce(words.accepted);
      });
    } else if (phase === "settled" || phase === "conflict" || phase === "refused" || phase === "incomplete") {
      setStage("open");
      setSentence(phase === "conflict" ? words.inConflict : words.notSaved);
    }
  }, [stage, phase, isSaid]);
  const undo = async () => {
    if (!(await say({ as: "open" }))) return;
    if (stage === "accepted") client.put(path, replaced.current);
    setStage("open");
    announce(words.undone);
  };
  const press = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLTextAreaElement;
    if (isTyping || stage !== "open" || event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.key.toUpperCase();
    // What stands there now is not what it was written about: that takes a look, and a press.
    if (key === words.acceptKey && hasChanged) accept.current?.focus();
    else if (key === words.acceptKey) put();
    else if (key === words.declineKey) setStage("declining");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      aria-label={words.title(byName)}
      onKeyDown={press}
      className="mt-3 max-w-measure border-s-4 border-accent bg-sunk px-4 py-3 text-sm"
    >
      <p className="text-quiet">{words.at(byName, <LocalTime value={suggestion.at} />)}</p>
      {hasChanged && stage === "open" && (
        <>
          <p className="mt-1">{words.changed(number)}</p>
          <p className="mt-1 font-semibold">{words.saidThen(number)}</p>
          <p dir="auto" className="font-serif whitespace-pre-wrap wrap-anywhere">
            {inWords(before)}
          </p>
          <p className="mt-1 font-semibold">{words.now}</p>
        </>
      )}
      <div className="mt-1 text-base">
        {isSaid && stage === "open" ? (
          <p className="text-sm">{words.saysSo}</p>
        ) : (
          <ChangeWords
            before={inWords(
              stage === "open" || stage === "declining" || stage === "declined" ? now : replaced.current,
            )}
            after={inWords(withSuggested(now, suggested))}
          />
        )}
      </div>
      <p dir="auto" className="mt-1 font-serif whitespace-pre-line wrap-anywhere">
        {suggestion.text}
      </p>
      {stage === "open" && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            small
            ref={accept}
            data-accept={hasChanged ? undefined : ""}
            aria-keyshortcuts={words.acceptKey}
            aria-describedby={`${path}--label`}
            onClick={put}
          >
            {hasChanged ? words.acceptChanged : words.accept}{" "}
            <kbd className="pointer-coarse:hidden">{words.acceptKey}</kbd>
          </Button>
          <Button
            small
            kind="quiet"
            aria-keyshortcuts={words.declineKey}
            aria-describedby={`${path}--label`}
            onClick={() => setStage("declining")}
          >
            {words.decline} <kbd className="pointer-coarse:hidden">{words.declineKey}</kbd>
          </Button>
        </div>
      )}
      {stage === "declining" && (
        <DeclineSuggestion
          id={id}
          suggestion={suggestion.id}
          onBack={() => setStage("open")}
          onDecline={async (text) => {
            const isDone = await say({ as: "declined", text });
            if (isDone) {
              setStage("declined");
              announce(words.declined);
            }
            return isDone;
          }}
        />
      )}
      {stage === "saving" && <p className="mt-2 text-quiet">{words.saving}</p>}
      {(stage === "accepted" || stage === "declined") && (
        <p className="mt-2 flex flex-wrap items-center gap-3">
          {stage === "accepted" ? words.accepted : words.declined}
          <Button small kind="quiet" onClick={undo}>
            {words.undo}
          </Button>
        </p>
      )}
      {sentence && (
        <p role="alert" className="mt-2 font-semibold text-blocking">
          {sentence}
        </p>
      )}
    </section>
  );
}

function whatItSays(answer: Answer | null): unknown {
  return answer?.status === "answered" ? answer.value : answer;
}
