"use client";

import { type ReactNode, useState } from "react";
import {
  type Comment,
  type Commenting,
  sendRemoval,
  sendSettled,
} from "@/components/questionnaire/comments/comment-requests";
import type { Asked } from "@/components/questionnaire/tools/ask-server";
import { LocalTime } from "@/components/questionnaire/tools/local-time";
import { MentionedText } from "@/components/review/threads/mentioned-text";
import { Button } from "@/components/ui/button";
import { commentItem } from "@/messages/questionnaire/comments";

type Props = {
  readonly commenting: Commenting;
  readonly comment: Comment;
  /** Where it stands, if that is not plain from what is around it. */
  readonly place?: ReactNode;
  /** Called once the server has done it. */
  readonly onChanged: (done: "settled" | "reopened" | "removed") => void;
};

/** One comment: who, when, what; any author settles it, its own takes it away. */
export function CommentItem({ commenting, comment, place, onChanged }: Props) {
  const { by, at, text, settled } = comment;
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = async (asking: Promise<Asked<unknown>>, done: Parameters<Props["onChanged"]>[0]) => {
    setUnderWay(true);
    const asked = await asking;
    setUnderWay(false);
    setRefusal(asked.ok ? null : asked.sentence);
    if (asked.ok) onChanged(done);
  };
  const settle = () =>
    change(sendSettled(commenting, comment.id, !settled), settled ? "reopened" : "settled");
  const remove = () => {
    if (!window.confirm(commentItem.confirmRemoval)) return;
    void change(sendRemoval(commenting, comment.id), "removed");
  };
  const about = commentItem.about(by.name, text.slice(0, 60));
  return (
    <div className="min-w-0">
      {place && <p className="text-sm wrap-anywhere">{place}</p>}
      <p className="text-sm wrap-anywhere text-quiet">
        <span className="font-semibold text-ink">{by.name}</span>, <LocalTime value={at} />
      </p>
      <p
        dir="auto"
        className={`max-w-measure whitespace-pre-wrap wrap-anywhere ${settled ? "text-faint" : ""}`}
      >
        <MentionedText text={text} names={comment.mentions} />
      </p>
      <div className="mt-1 -ms-3 flex flex-wrap items-center gap-x-1">
        <Button
          small
          kind="quiet"
          aria-label={settled ? commentItem.reopenNamed(about) : commentItem.settleNamed(about)}
          aria-disabled={isUnderWay}
          onClick={isUnderWay ? undefined : settle}
        >
          {settled ? commentItem.reopen : commentItem.settle}
        </Button>
        {by.id === commenting.memberId && (
          <Button
            small
            kind="quiet"
            aria-label={commentItem.removeNamed(about)}
            aria-disabled={isUnderWay}
            onClick={isUnderWay ? undefined : remove}
          >
            {commentItem.remove}
          </Button>
        )}
        {settled && (
          <span className="ms-2 text-xs text-faint">
            {commentItem.settledBy(settled.byName, <LocalTime value={settled.at} />)}
          </span>
        )}
      </div>
      {refusal && (
        <p role="alert" className="text-sm font-semibold text-blocking">
          {refusal}
        </p>
      )}
    </div>
  );
}
