import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";

export const changeItem = {
  newest: "as it is saved now",
  restore: "Restore",
  doesNotFit: "of an older version of this question, so it can’t be restored",
  restoreNamed: (name: string, slice: string) => `Restore what ${name} wrote: ${slice}`,
};

export const changeWords = {
  onlySpaces: "Only spaces or line breaks changed.",
  added: "[added:",
  removed: "[removed:",
};

export const historyPanel = {
  nothing: "Nothing has been saved here yet.",
  lastChanged: (name: ReactNode, time: ReactNode) => (
    <>
      Last changed by {name} at {time}
    </>
  ),
  wholeAnswers: "Whole answers",
  showEarlierChanges: "Show earlier changes",
  restored: (name: string) => `Restored what ${name} wrote. It is saved as a new change.`,
  savesWhileTyping: (count: number) =>
    plural(count, { one: `${count} save while typing`, other: `${count} saves while typing` }),
};

export const historyTool = {
  history: "History",
};

export const answerWords = {
  unknown: "Don't know yet",
  notApplicable: (because: string) => `Not applicable, because: ${because}`,
  noAnswer: "No answer",
  confidence: (confidence: string) => `Confidence: ${confidence}`,
  note: (note: string) => `Note: ${note}`,
  evidence: (evidence: string) => `Evidence: ${evidence}`,
};
