import type { WrapWords } from "@/lib/messages/wrap-words";

export const frozenSection = {
  frozen: "The answers are frozen in this state. They are shown as they stand.",
  comments: "Comments",
  commentsNote: "Among the authors: no reviewer, report, export or copy has these.",
};

export const moreQuestions = {
  answersCount: "More can always be answered; answers count either way.",
  showLess: "Show only what the screening calls for",
  showAll: "Show every question of this section",
};

export const questionHelp = {
  restsOn: "Rests on",
  example: "Example",
  good: "What a good answer contains",
  words: (terms: string) => `Words: ${terms}`,
};

export const sectionCount = {
  dealtWith: (dealtWith: number, asked: number) => `${dealtWith} of ${asked} dealt with`,
  requiredLeft: (required: number) => `${required} required left`,
  label: "Questions dealt with in this section",
};

export const terms = {
  ownSense: "A sense of its own, in the words below",
};

export const sectionForm = {
  keys: (key: WrapWords, mac: boolean) => (
    <>
      {key(mac ? "⌃⇧U" : "Alt U")} I don't know yet · {key(mac ? "⌃⇧N" : "Alt N")} not applicable
    </>
  ),
};

export const sectionFrame = {
  label: "Sections, one by one",
  checkAnswers: "Check answers",
};

export const sectionNav = {
  allSections: "All sections",
  taskList: "Task list",
  checkAnswers: "Check answers",
  notStarted: "not started",
  incomplete: "incomplete",
  complete: "complete",
  waitingOnSomeone: "waiting on someone",
  sections: "Sections",
};

export const sectionStatus = {
  notStarted: "Not started",
  incomplete: "Incomplete",
  complete: "Complete",
  waitingOnSomeone: "Waiting on someone",
};
