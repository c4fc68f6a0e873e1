export const answerDraft = {
  becauseNeeded: "Say why it is not applicable. Until then the answer before stays.",
  answerNeeded: "Confidence, note and evidence are saved together with an answer.",
  dateNeeded: "Complete the date, or clear it. Until then the answer before stays.",
  percentageNeeded: "Give a percentage between 0 and 100.",
  threeNeeded: "Give all three numbers: they are saved together.",
  outOfLimits: (min: number, max: number, unit: string) =>
    `Each number lies between ${min} and ${max} ${unit}.`,
  notRising: "The numbers have to rise: low, middle, high. Two may be equal.",
};

export const answerExtras = {
  confidenceLegend: "Confidence in this answer",
  confidence: "Confidence",
  note: "Note",
  evidence: "Evidence",
  evidenceHint: "A link or a citation.",
  low: "Low",
  medium: "Medium",
  high: "High",
};

export const answerField = {
  required: "required",
};

export const answerTools = {
  unknown: "I don't know yet",
  notApplicable: "Not applicable",
  extend: "Add confidence, note or evidence",
  clear: "Clear",
};

export const openAnswerPanels = {
  unknown: "You don't know yet. The report lists this as an open question.",
  whoFindsOut: "Who finds out",
  byWhen: "By when",
  note: "Note",
  answerAfterAll: "Answer it after all",
  because: "Not applicable, because",
};
