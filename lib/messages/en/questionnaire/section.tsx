import { plural } from "@/lib/messages/plural";

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

export const saidBefore = {
  where: (section: string) => `You said so under ${section}.`,
  change: "Change",
};

export const terms = {
  ownSense: "A sense of its own, in the words below",
};

export const keys = {
  title: "Keys",
  held: (key: string, mac: boolean) => (mac ? `⌃⇧${key}` : `Alt ${key}`),
  list: [
    { key: "K", does: "next question" },
    { key: "I", does: "question before" },
    { key: "L", does: "next record" },
    { key: "J", does: "record before" },
    { key: ".", does: "answer tools" },
    { key: "U", does: "I don't know yet" },
    { key: "N", does: "not applicable" },
    { key: "A", does: "accept a suggested edit" },
  ],
};

export const leftInAll = {
  left: (count: number) => plural(count, { one: "1 left to answer", other: `${count} left to answer` }),
  nothingLeft: "Nothing left to answer",
};

export const sectionAside = {
  label: "Help and the model so far",
};

export const sectionFrame = {
  label: "Sections, one by one",
  depth: "How deep, and how long",
  checkAnswers: "Check answers",
};

export const sectionNav = {
  allSections: "All sections",
  checkAnswers: "Check answers",
  left: "left to answer",
  leftInRecord: (count: number) => `, ${count} left to answer`,
  nothingLeft: ", nothing left to answer",
  sections: "Sections",
  sketch: "Sketch",
};
