import { plural } from "@/lib/messages/plural";

/** Words of the pages on which changes are tried. */

export const whatIfPage = {
  title: "What if",
  titleOf: (title: string) => `What if: ${title}`,
  lede: "The same work in other surroundings. Change who receives it, how, or what comes of it, and see which findings and which part of the picture turn on that.",
  ofRevision: (number: number) => `Report on revision ${number}`,
  ofDraft: "Report on the draft",
  nothingStored:
    "Changes are made in a scratch copy. Nothing is stored: not in the revision, not in the draft. They stand in the address of this page as ids and numbers only, so that people who may read this report can be sent the link.",
  cantBeTried: "This can't be tried",
  handling: (label: string) => `Handling: ${label}`,
  startOver: "Start over",
  unread: (count: number) =>
    plural(count, {
      one: "One change in this address has no place in these answers and was left out.",
      other: `${count} changes in this address have no place in these answers and were left out.`,
    }),
};

export const whatIfForm = {
  change: "Change something",
  changeNote: "One at a time; what was tried before stays.",
  subjects: "What can be changed",
  isChanged: "(changed)",
  asItIs: (words: string) => `As it is: ${words}`,
  unanswered: "not answered",
  /** Headings of what several choices can become. */
  several: { instead: "Instead", "as-well": "As well", without: "Without one of them" },
  without: (name: string) => `Leave out “${name}”`,
  withoutRecipient: "The uses it makes and the misuse pathways that lead through it go with it.",
  withoutOther: "It goes with every mention of it in other answers.",
  tryIt: "Try it",
};

export const triedList = {
  title: "Tried",
  none: "Nothing is changed yet: what follows below is as in the report.",
  leftOut: "left out",
  takeBack: "Take back",
  takeBackOf: (label: string) => `Take back: ${label}`,
  takeAllBack: "Take all back",
  alsoWithout: (names: string) => `With that also left out: ${names}.`,
  full: (most: number) => `${most} changes are tried together at most. Take one back to try another.`,
};

export const whatFollows = {
  note: "By the same rules, before and after.",
  figuresUntouched: "Timelines and safety",
  figuresUntouchedNote: "Untouched.",
  axesAreOwn: "The two estimates are as given, and no change tried here moves them.",
  axesMayBeOtherwise: "Whether they would give others in these surroundings is a question to them.",
  method: "How this was evaluated",
  evaluatedUnder: (instrument: string, rulebook: string) =>
    `Both sides, with and without the changes, were evaluated under instrument ${instrument}, rulebook ${rulebook}, so that nothing but the changes makes a difference.`,
  frozenUnder: (number: number, instrument: string, rulebook: string) =>
    `Revision ${number} was frozen under instrument ${instrument}, rulebook ${rulebook}; its answers were brought over. Where its report differs from “before” on this page, the rules made the difference.`,
  setAside: (count: number) => `Answers without a place in the later questions, not read: ${count}.`,
  before: "As it is",
  now: "As tried",
};
