import type { ReactNode } from "react";

export const markLooks = {
  states: {
    undefined: "not defined yet",
    defined: "defined",
    "other-sense": "another sense than the one defined",
    "absolute-phrase": "asserts what has to be argued",
  },
};

export const markPanel = {
  ownSense: "A sense of its own",
  ownMeaning: "Say it in your words below.",
  inYourWords: "In your words",
  inYourWordsOptional: "In your words (may stay empty)",
  close: "Close",
  test: (test: ReactNode) => <>A sentence that separates the senses: {test}</>,
  senseLegend: "What it means in this assessment",
  defineHere: "Define here",
  inTheGlossary: (label: string) => `${label} in the glossary`,
  isDefined: (text: string) => `${text} is defined.`,
  usedSoBy: (detail: string, usedBy: string) => `${detail} Used so by: ${usedBy}`,
};

export const markedWords = {
  label: "Words to look at",
};
