import { plural } from "@/lib/messages/plural";
import type { WrapWords } from "@/lib/messages/wrap-words";

export const choiceInput = {
  chooseOne: "Choose one",
  another: "Add another",
  noOther: "No other",
  also: (number: number) => `number ${number}`,
};

export const distributionPicture = {
  range: (low: string, high: string, unit: string, middle: string) =>
    `Eight chances in ten between ${low} and ${high} ${unit}, middle ${middle}.`,
  rangeAndSigns: (range: string, below: string, above: string) =>
    `${range} Below zero with a chance of ${below}, above zero of ${above}.`,
};

export const oddSigns = {
  lost: (count: number) =>
    plural(count, {
      one: "The sign � stands where a character was lost when this text was read.",
      other: `The sign � stands ${count} times where a character was lost when this text was read.`,
    }),
  unknown: (count: number) =>
    plural(count, {
      one: "One sign is a glyph of some font’s own, as PDFs have them: others see a box, or nothing.",
      other: `${count} signs are glyphs of some font’s own, as PDFs have them: others see boxes, or nothing.`,
    }),
  typeThem: "Look at where the text comes from and type what it says there.",
};

export const optionGroups = {
  groupLabels: {
    businesses: "Businesses",
    research: "Research",
    governments: "Governments",
    individuals: "Individuals",
    open: "Open or uninvited",
  },
};

/** How numbers are written, beside every box for one. */
const HOW_NUMBERS_ARE_WRITTEN = "Decimals after a point or a comma; nothing between thousands.";

export const probabilityInput = {
  readAs: (percent: string) => `Read as ${percent} %.`,
  inWords: "In words",
  band: (label: string, range: string) => `${label} (${range})`,
};

export const quantilesInput = {
  limits: (unit: string, min: string, max: string) =>
    `In ${unit}, from ${min} to ${max}. ${HOW_NUMBERS_ARE_WRITTEN}`,
  limitsOfShift: (unit: string, min: string, max: string) =>
    `In ${unit}, from ${min} to ${max}; below zero means sooner. ${HOW_NUMBERS_ARE_WRITTEN}`,
  readAs: (numbers: readonly string[], unit: string) => `Read as ${numbers.join(", ")} ${unit}.`,
  low: "Low",
  lowDetail: "one chance in ten that it is below",
  middle: "Middle",
  middleDetail: "as likely above as below",
  high: "High",
  highDetail: "one chance in ten that it is above",
};

export const rangeBox = {
  label: "Or write it as a range",
  example: "1 to 30",
  signedExample: "-2 to 0.5",
  middleChosen: (middle: string, unit: string) =>
    `The numbers are filled in, with ${middle} ${unit} between them. Change that one if you think otherwise.`,
  notTwo: "Write two numbers with “to” or “..” between them, or three: 1 to 30, or 1 to 9 to 30.",
};

export const referenceInput = {
  removed: (count: number, noun: string, nouns: string) =>
    plural(count, {
      one: `A ${noun} this referred to was removed. Choose again, or clear the answer.`,
      other: `${count} ${nouns} this referred to were removed. Choose again, or clear the answer.`,
    }),
  nothing: (nouns: string, link: WrapWords) => (
    <>
      No {nouns} yet. {link("Add one")}, then choose it here.
    </>
  ),
  unnamed: (noun: string) => `Unnamed ${noun}`,
};
