/**
 * The parts of a report in the order they are read, by their anchors, and what each is called: on the page, in its contents and
 * in every document.
 */
export const PART_TITLES = {
  "left-out": "What this copy leaves out",
  summary: "In short",
  "decision-asked-for": "Decision asked for",
  scrutiny: "Scrutiny",
  model: "Social model",
  findings: "Findings",
  strengths: "Strengths",
  "find-out": "What to find out first",
  axes: "Timeline shift and effect on safety",
  misuse: "Misuse",
  factors: "Security factors and loops",
  terms: "Terms",
  claims: "Claims and evidence",
  assumptions: "Assumptions",
  worldviews: "Worldviews",
  open: "Open questions",
  commitments: "Commitments",
  forecasts: "Forecasts",
  review: "Review record",
  method: "Method",
  answers: "Answers",
} as const;

export type PartAnchor = keyof typeof PART_TITLES;
