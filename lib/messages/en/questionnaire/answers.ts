import type { NumberFault } from "@/lib/domain/quantities/read-number";

export const answerDraft = {
  becauseNeeded: "Say why it is not applicable. Until then the answer before stays.",
  answerNeeded: "Confidence, note and evidence are saved together with an answer.",
  dateNeeded: "Complete the date, or clear it. Until then the answer before stays.",
  percentageNeeded: "Give a percentage between 0 and 100.",
  threeNeeded: "Give all three numbers: they are saved together.",
  outOfLimits: (min: string, max: string, unit: string) =>
    `Each number lies between ${min} and ${max} ${unit}.`,
  notRising: "The numbers have to rise: low, middle, high. Two may be equal.",
};

/** What is wrong with what stands in a box for a number of `unit`, and what to write instead. */
export function notOneNumber(fault: NumberFault, unit: string): string {
  switch (fault.why) {
    case "blank":
      return "Write a number.";
    case "two-readings":
      return `${quoted(fault.text)} can be read as ${fault.readings[0]} or as ${fault.readings[1]}. Write the one you mean, without a sign between thousands.`;
    case "other-unit":
      return fault.converted === null
        ? `${quoted(fault.text)} is in another unit: this is asked in ${unit}. Write the number of ${unit}.`
        : `${quoted(fault.text)} is in another unit: this is asked in ${unit}. Write ${fault.converted} if that is what you mean.`;
    case "more-than-a-number":
      return `${quoted(fault.text)} is more than a number. Write ${fault.number} by itself if that is what you mean.`;
    case "several":
      return `${quoted(fault.text)} is more than one number. Write one.`;
    case "no-number":
      return `${quoted(fault.text)} can’t be read as a number. Write it in digits.`;
  }
}

const quoted = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

export const answerExtras = {
  confidenceLegend: "Confidence in this answer",
  confidence: "Confidence",
  note: "Note",
  evidence: "Evidence",
  evidenceHint: "A link or a citation.",
  low: "Low",
  medium: "Medium",
  high: "High",
  inWords: (confidence: string) => `${confidence} confidence`,
};

export const answerField = {
  required: "required",
};

export const answerTools = {
  tools: "Answer tools",
  unknown: "I don't know yet",
  notApplicable: "Not applicable, because…",
  extend: "Confidence, note, evidence",
  help: "Why this is asked, an example",
  comments: "Comments",
  history: "History",
  clear: "Clear",
  key: (key: string, mac: boolean) => (mac ? `⌃⇧${key}` : `Alt ${key}`),
};

export const lineInput = {
  ahead: "A day that is still to come.",
};

export const openAnswerPanels = {
  unknown: "You don't know yet. The report lists this as an open question.",
  whoFindsOut: "Who finds out",
  byWhen: "By when",
  byWhenHint: "A day that is still to come.",
  note: "Note",
  answerAfterAll: "Answer it after all",
  because: "Not applicable, because",
};
