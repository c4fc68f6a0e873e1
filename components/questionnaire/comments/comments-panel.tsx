"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { AddComment } from "@/components/questionnaire/comments/add-comment";
import { CommentItem } from "@/components/questionnaire/comments/comment-item";
import {
  type Comment,
  type Commenting,
  readComments,
} from "@/components/questionnaire/comments/comment-requests";
import { PanelWait } from "@/components/ui/panel-wait";
import type { Path } from "@/lib/domain/assessment/path";
import { commentsPanel } from "@/messages/questionnaire/comments";

export type CommentsPanelProps = {
  readonly commenting: Commenting;
  /** Null: the assessment as a whole. */
  readonly path: Path | null;
  /** Told how many are open whenever they were read. */
  readonly onRead: (open: number) => void;
  /** Told what was done, to say it to screen readers. */
  readonly onChanged?: (sentence: string) => void;
};

/** What the authors say to each other at one place, oldest first, and where to add to it. */
export function CommentsPanel({ commenting, path, onRead, onChanged }: CommentsPanelProps) {
  const { assessmentId, memberId } = commenting;
  const [comments, setComments] = useState<readonly Comment[] | null>(null);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const head = useRef<HTMLParagraphElement>(null);
  const told = useRef(onRead);
  told.current = onRead;
  const load = useCallback(async () => {
    setSentence(null);
    const read = await readComments({ assessmentId, memberId }, path);
    if (!read.ok) return setSentence(read.sentence);
    setComments(read.value.comments);
    setPeople(read.value.people);
    told.current(read.value.comments.filter(({ settled }) => !settled).length);
  }, [assessmentId, memberId, path]);
  useEffect(() => {
    void load();
  }, [load]);
  const changed = (done: "added" | "settled" | "reopened" | "removed") => {
    onChanged?.(commentsPanel.done[done]);
    // What had the focus is gone; the panel is not.
    if (done === "removed") head.current?.focus();
    void load();
  };
  return (
    <>
      <p ref={head} tabIndex={-1} className="max-w-measure text-quiet">
        {commentsPanel.whoReads}
      </p>
      {!comments && <PanelWait sentence={sentence} onRetry={load} />}
      {comments && comments.length > 0 && (
        <ol className="mt-2 space-y-3">
          {comments.map((comment) => (
            <li key={comment.id} className="border-t pt-2">
              <CommentItem commenting={commenting} comment={comment} onChanged={changed} />
            </li>
          ))}
        </ol>
      )}
      {comments && sentence && <PanelWait sentence={sentence} onRetry={load} />}
      {comments && (
        <div className="mt-3 border-t pt-3">
          <AddComment commenting={commenting} path={path} people={people} onAdded={() => changed("added")} />
        </div>
      )}
    </>
  );
}
