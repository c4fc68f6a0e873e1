"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { faultOfLength } from "@/components/kept-forms/too-long";
import { useCommentDraft } from "@/components/questionnaire/comments/use-comment-draft";
import { useSection } from "@/components/questionnaire/context/section-context";
import { askedByKey } from "@/components/questionnaire/drafts/answer-keys";
import { Button } from "@/components/ui/button";
import { isMac } from "@/components/ui/use-is-mac";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { panelFrame } from "@/messages/questionnaire/together";
import { suggestionHere as words } from "@/messages/threads";

type Props = {
  readonly id: string;
  readonly suggestion: string;
  readonly onBack: () => void;
  /** Whether the server took it. */
  readonly onDecline: (text: string) => Promise<boolean>;
};

/** Why not, in a word. It stands within the form of an answer, so it is no form of its own; what is typed is kept as comments are. */
export function DeclineSuggestion({ id, suggestion, onBack, onDecline }: Props) {
  const { assessmentId, viewer } = useSection();
  const { text, setText } = useCommentDraft(
    { assessmentId, memberId: viewer.id },
    `suggestion/${suggestion}`,
  );
  const [isUnderWay, setUnderWay] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const tooLong = faultOfLength(text, TEXT_LIMITS.comment);
  const refusal = tooLong ?? refused;
  useEffect(() => box.current?.focus(), []);
  const decline = async () => {
    if (isUnderWay || tooLong) return;
    if (isBlank(text)) return setRefused(words.whyNeeded);
    setUnderWay(true);
    if (await onDecline(text)) setText("");
    setUnderWay(false);
  };
  const press = (event: KeyboardEvent) => {
    // The keys of the answer around it are not meant here.
    if (askedByKey(event.nativeEvent, isMac()) !== null) event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void decline();
  };
  return (
    <div className="mt-2">
      <label htmlFor={`${id}-why`} className="font-semibold">
        {words.why}
      </label>
      <textarea
        ref={box}
        dir="auto"
        id={`${id}-why`}
        rows={2}
        value={text}
        aria-describedby={refusal ? `${id}-refusal` : undefined}
        aria-invalid={refusal ? true : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        className="control field-sizing-content max-h-[50dvh]"
      />
      {refusal && (
        <p id={`${id}-refusal`} role="alert" className="mt-1 font-semibold text-blocking">
          {refusal}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button small aria-disabled={isUnderWay} onClick={decline}>
          {words.sendDecline}
        </Button>
        <Button small kind="quiet" onClick={onBack}>
          {panelFrame.close}
        </Button>
      </div>
    </div>
  );
}
