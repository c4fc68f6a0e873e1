import type { ReactNode } from "react";

export const addComment = {
  yourComment: "Your comment",
  addComment: "Add comment",
  nothingWritten: "Write something first.",
};

export const commentItem = {
  about: (name: string, text: string) => `${name}: ${text}`,
  reopenNamed: (about: string) => `Reopen the comment by ${about}`,
  settleNamed: (about: string) => `Settle the comment by ${about}`,
  remove: "Remove",
  settledBy: (byName: string, time: ReactNode) => (
    <>
      Settled by {byName}, {time}
    </>
  ),
  confirmRemoval: "Remove this comment for good?",
  reopen: "Reopen",
  settle: "Settle",
  removeNamed: (about: string) => `Remove the comment by ${about}`,
};

export const commentList = {
  whole: "The whole assessment",
};

export const commentsPanel = {
  whoReads: "Among the authors: no reviewer, report, export or copy has these.",
  done: {
    added: "The comment is added.",
    settled: "The comment is settled.",
    reopened: "The comment is reopened.",
    removed: "The comment is removed.",
  },
};

export const commentsPart = {
  where: "Below each answer, Comments is where authors leave each other a word.",
  title: "Open comments",
  note: "What the authors said to each other and have not settled yet.",
  nothing: "No open comments",
};

export const commentsTool = {
  commentsOpen: (count: number) => `Comments (${count} open)`,
  comments: "Comments",
};

export const wholeComments = {
  open: "Comment on the whole assessment",
  label: "Comments on the whole assessment",
};
