"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Commenting } from "@/components/questionnaire/comments/comment-requests";
import type { CommentsPanelProps } from "@/components/questionnaire/comments/comments-panel";
import { useCommentDraft } from "@/components/questionnaire/comments/use-comment-draft";
import { PanelFrame } from "@/components/questionnaire/tools/panel-frame";
import { Button } from "@/components/ui/button";
import { PanelWait } from "@/components/ui/panel-wait";
import { useLoaded } from "@/components/ui/use-loaded";
import { wholeComments } from "@/messages/questionnaire/comments";
import { panelWait } from "@/messages/ui";

const ID = "comments-on-the-whole";
const load = () =>
  import("@/components/questionnaire/comments/comments-panel").then(({ CommentsPanel }) => CommentsPanel);
const ignore = () => undefined;

/** Comments on the assessment as a whole: settled ones too, and where to add one. */
export function WholeComments({ commenting }: { readonly commenting: Commenting }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  // What was written and not added, here before or in a tab that died, stands open.
  const { text } = useCommentDraft(commenting, null);
  const [hasShown, setShown] = useState(false);
  if (text !== "" && !hasShown) {
    setShown(true);
    setOpen(true);
  }
  const { Panel, hasFailed, retry } = useLoaded<CommentsPanelProps>(isOpen, load);
  return (
    <div className="-ms-1.5 mt-4">
      <Button
        small
        className="ms-1.5"
        aria-expanded={isOpen}
        aria-controls={isOpen ? ID : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {wholeComments.open}
      </Button>
      {isOpen && (
        <PanelFrame id={ID} label={wholeComments.label}>
          {Panel ? (
            <Panel commenting={commenting} path={null} onRead={ignore} onChanged={() => router.refresh()} />
          ) : (
            <PanelWait sentence={hasFailed ? panelWait.failed : null} onRetry={retry} />
          )}
        </PanelFrame>
      )}
    </div>
  );
}
