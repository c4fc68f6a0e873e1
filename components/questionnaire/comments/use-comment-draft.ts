"use client";

import { useSyncExternalStore } from "react";
import { commentDraftsOf } from "@/components/questionnaire/comments/comment-drafts";
import type { Commenting } from "@/components/questionnaire/comments/comment-requests";
import type { Path } from "@/lib/domain/assessment/path";

type CommentDraft = { readonly text: string; readonly setText: (text: string) => void };

/** The comment somebody is writing at a place (null: on the whole assessment), whichever panel shows it. */
export function useCommentDraft(commenting: Commenting, path: Path | null): CommentDraft {
  const drafts = commentDraftsOf(commenting);
  const read = () => drafts.at(path);
  const text = useSyncExternalStore(drafts.subscribe, read, () => "");
  return { text, setText: (typed) => drafts.write(path, typed) };
}
