import { plural } from "@/lib/messages/plural";

export const listAnswer = {
  nothingToList: (nouns: string) => `${nouns}: nothing to list`,
};

export const recordCard = {
  up: "Move up",
  down: "Move down",
  duplicate: "Duplicate",
  remove: "Remove",
  unnamed: (noun: string) => `Unnamed ${noun}`,
  moveUp: (name: string) => `Move up: ${name}`,
  moveDown: (name: string) => `Move down: ${name}`,
  duplicateNamed: (name: string) => `Duplicate: ${name}`,
  removeNamed: (name: string) => `Remove: ${name}`,
  tools: (name: string) => `What can be done with: ${name}`,
  left: (count: number) => `${count} left`,
  nothingLeft: ", nothing left to answer",
};

export const recordDepth = {
  furtherBecause: (reasons: string) => `Asked further because ${reasons}.`,
  answerAll: (fields: number) =>
    plural(fields, {
      one: "One further question is not asked: answer it all the same",
      other: `${fields} further questions are not asked: answer them all the same`,
    }),
};

export const recordConflict = {
  removed: (byName: string, name: string, time: string) => `${byName} removed ${name} at ${time}`,
  explanation: "You were changing it at the same time.",
  keep: (noun: string) => `Keep the ${noun}`,
  letGo: "Let it go",
};

export const recordsQuestion = {
  required: "required",
  add: (noun: string) => `Add ${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`,
  full: (max: number, nouns: string) => `${max} ${nouns} are the most a list takes.`,
  unnamed: (noun: string) => `Unnamed ${noun}`,
  isNowOf: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}.`,
  isBack: (name: string) => `${name} is back.`,
};

export const referring = {
  unnamed: (noun: string) => `Unnamed ${noun}`,
};

export const removedRecord = {
  referring: (names: string, count: number, noun: string) =>
    plural(count, {
      one: `${names} refers to this ${noun}. The reference stays visible there as removed and counts for nothing until you choose another ${noun}, or undo.`,
      other: `${names} refer to this ${noun}. The reference stays visible there as removed and counts for nothing until you choose another ${noun}, or undo.`,
    }),
  undo: "Undo",
  removed: (name: string) => `Removed: ${name}`,
};
