"use client";

import { useState } from "react";
import type { CommentsPanelProps } from "@/components/questionnaire/comments/comments-panel";
import { useCommentDraft } from "@/components/questionnaire/comments/use-comment-draft";
import { useSection } from "@/components/questionnaire/context/section-context";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import { PanelFrame, PanelWait } from "@/components/questionnaire/tools/panel-frame";
import { TOOL } from "@/components/questionnaire/tools/tool";
import { useLoaded } from "@/components/questionnaire/tools/use-loaded";
import type { Path } from "@/lib/domain/assessment/path";
import { commentsTool } from "@/messages/questionnaire/comments";

const load = () =>
  import("@/components/questionnaire/comments/comments-panel").then(({ CommentsPanel }) => CommentsPanel);

/** Opens what the authors say to each other at an answer; the panel is fetched when it is first opened. */
export function CommentsTool({ path }: { readonly path: Path }) {
  const { assessmentId, viewer, openComments } = useSection();
  const announce = useAnnounce();
  const [count, setCount] = useState(() => openComments.get(path) ?? 0);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const { Panel, hasFailed, retry } = useLoaded<CommentsPanelProps>(wasOpened, load);
  const commenting = { assessmentId, memberId: viewer.id };
  const id = `${path}--comments`;
  const toggle = () => {
    setOpen(!isOpen);
    setOpened(true);
  };
  // What was written and not added, here before or in a tab that died, stands open.
  const { text } = useCommentDraft(commenting, path);
  if (text !== "" && !wasOpened) toggle();
  const noteOpen = (open: number) => {
    openComments.set(path, open);
    setCount(open);
  };
  return (
    <>
      <button
        type="button"
        className={`${TOOL} ${count > 0 ? "font-semibold text-ink" : ""}`}
        aria-expanded={isOpen}
        aria-controls={wasOpened ? id : undefined}
        aria-describedby={`${path}--label`}
        onClick={toggle}
      >
        {count > 0 ? commentsTool.commentsOpen(count) : commentsTool.comments}
      </button>
      {wasOpened && (
        <PanelFrame id={id} label={commentsTool.comments} hidden={!isOpen}>
          {Panel ? (
            <Panel commenting={commenting} path={path} onRead={noteOpen} onChanged={announce} />
          ) : (
            <PanelWait sentence={hasFailed ? commentsTool.couldNotLoaded : null} onRetry={retry} />
          )}
        </PanelFrame>
      )}
    </>
  );
}
