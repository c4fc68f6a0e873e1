"use client";

import { useState } from "react";
import type { CommentsPanelProps } from "@/components/questionnaire/comments/comments-panel";
import { useCommentDraft } from "@/components/questionnaire/comments/use-comment-draft";
import { useSection } from "@/components/questionnaire/context/section-context";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import { PanelFrame } from "@/components/questionnaire/tools/panel-frame";
import { TOOL } from "@/components/questionnaire/tools/tool";
import { PanelWait } from "@/components/ui/panel-wait";
import { useLoaded } from "@/components/ui/use-loaded";
import type { Path } from "@/lib/domain/assessment/path";
import { commentsTool } from "@/messages/questionnaire/comments";
import { panelWait } from "@/messages/ui";

const load = () =>
  import("@/components/questionnaire/comments/comments-panel").then(({ CommentsPanel }) => CommentsPanel);

type Props = {
  readonly path: Path;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** What the authors say to each other at an answer: how many are open, if any, and the panel, fetched when it is first opened. */
export function CommentsTool({ path, isOpen, onOpen }: Props) {
  const { assessmentId, viewer, openComments } = useSection();
  const announce = useAnnounce();
  const [count, setCount] = useState(() => openComments.get(path) ?? 0);
  const [wasOpened, setOpened] = useState(false);
  const { Panel, hasFailed, retry } = useLoaded<CommentsPanelProps>(wasOpened, load);
  const commenting = { assessmentId, memberId: viewer.id };
  const id = `${path}--comments`;
  // What was written and not added, here before or in a tab that died, stands open.
  const { text } = useCommentDraft(commenting, path);
  const [wasFound, setFound] = useState(false);
  if (text !== "" && !wasFound && !wasOpened) setFound(true);
  if ((isOpen || wasFound) && !wasOpened) setOpened(true);
  const isShown = isOpen || wasFound;
  const noteOpen = (open: number) => {
    openComments.set(path, open);
    setCount(open);
  };
  return (
    <>
      {count > 0 && (
        <button
          type="button"
          className={`${TOOL} font-semibold text-ink`}
          aria-expanded={isShown}
          aria-controls={wasOpened ? id : undefined}
          aria-describedby={`${path}--label`}
          onClick={() => {
            setFound(false);
            onOpen(!isShown);
          }}
        >
          {commentsTool.commentsOpen(count)}
        </button>
      )}
      {wasOpened && (
        <PanelFrame
          id={id}
          label={commentsTool.comments}
          hidden={!isShown}
          onClose={() => {
            setFound(false);
            onOpen(false);
          }}
        >
          {Panel ? (
            <Panel commenting={commenting} path={path} onRead={noteOpen} onChanged={announce} />
          ) : (
            <PanelWait sentence={hasFailed ? panelWait.failed : null} onRetry={retry} />
          )}
        </PanelFrame>
      )}
    </>
  );
}
