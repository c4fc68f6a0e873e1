"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { faultOfLength } from "@/components/kept-forms/too-long";
import { type Commenting, sendComment } from "@/components/questionnaire/comments/comment-requests";
import { useCommentDraft } from "@/components/questionnaire/comments/use-comment-draft";
import { askedByKey } from "@/components/questionnaire/drafts/answer-keys";
import { useMentions } from "@/components/review/threads/mention-area";
import { Button } from "@/components/ui/button";
import { isMac } from "@/components/ui/use-is-mac";
import type { Path } from "@/lib/domain/assessment/path";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { addComment } from "@/messages/questionnaire/comments";

type Props = {
  readonly commenting: Commenting;
  readonly path: Path | null;
  /** Who can be mentioned, by name. */
  readonly people: readonly string[];
  readonly onAdded: () => void;
};

/** Where a comment is written. It stands within the form of an answer, so it is no form of its own. */
export function AddComment({ commenting, path, people, onAdded }: Props) {
  const id = useId();
  const { text, setText } = useCommentDraft(commenting, path);
  const { box, list } = useMentions(id, people);
  const newest = useRef(text);
  newest.current = text;
  const [isUnderWay, setUnderWay] = useState(false);
  const [refused, setRefusal] = useState<string | null>(null);
  // Nothing is cut off: what is too long is said at once, and not sent.
  const tooLong = faultOfLength(text, TEXT_LIMITS.comment);
  const refusal = tooLong ?? refused;
  const add = async () => {
    if (isUnderWay) return;
    if (isBlank(text)) return setRefusal(addComment.nothingWritten);
    if (tooLong) return;
    setUnderWay(true);
    const asked = await sendComment(commenting, path, text);
    setUnderWay(false);
    setRefusal(asked.ok ? null : asked.sentence);
    if (!asked.ok) return;
    // What was typed on meanwhile stays.
    if (newest.current === text) setText("");
    onAdded();
  };
  const press = (event: KeyboardEvent) => {
    // The keys of the answer around it are not meant here.
    const asked = askedByKey(event.nativeEvent, isMac());
    if (asked === "unknown" || asked === "not-applicable" || asked === "accept") event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void add();
  };
  return (
    <div className="max-w-form">
      <label htmlFor={id} className="text-sm font-semibold">
        {addComment.yourComment}
      </label>
      <div className="relative">
        <textarea
          dir="auto"
          id={id}
          rows={2}
          value={text}
          aria-describedby={refusal ? `${id}-refusal` : undefined}
          aria-invalid={refusal ? true : undefined}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
          className="control field-sizing-content max-h-[50dvh]"
          {...box}
        />
        {list}
      </div>
      {refusal && (
        <p id={`${id}-refusal`} role="alert" className="mt-1 text-sm font-semibold text-blocking">
          {refusal}
        </p>
      )}
      <Button small className="mt-2" aria-disabled={isUnderWay} onClick={add}>
        {addComment.addComment}
      </Button>
    </div>
  );
}
