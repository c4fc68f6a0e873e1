import type { Option } from "@/lib/domain/instrument/question";

/** What comes of work, for who can pick it up and what they can do with it. */
export const OUTPUT_FORMS: readonly Option[] = [
  { value: "paper", label: "Paper or report" },
  { value: "code", label: "Code" },
  { value: "weights", label: "Model weights" },
  { value: "data-set", label: "Data set" },
  {
    value: "method",
    label: "Method or know-how",
    detail: "Passed on by being understood, with or without a text.",
  },
  { value: "evaluation", label: "Evaluation or benchmark" },
  { value: "demonstration", label: "Demonstration" },
  { value: "policy-text", label: "Policy text or standard" },
  { value: "forecast", label: "Forecast or scenario" },
  {
    value: "advice",
    label: "Advice or advocacy",
    detail: "Briefings, testimony, a campaign.",
  },
  {
    value: "classifier",
    label: "Safety classifier or filter",
    detail: "Weights that judge what goes in or out, and do nothing else.",
  },
  {
    value: "people",
    label: "People trained",
    detail: "A course, a fellowship, a cohort.",
  },
  {
    value: "community",
    label: "Network or organisation",
    detail: "People who stay in touch, or work together afterwards.",
  },
  { value: "event", label: "Event", detail: "A conference, a workshop, a dialogue." },
  {
    value: "support",
    label: "Money, computing or access passed on",
    detail: "Grants, prizes, credits.",
  },
  { value: "internal-tool", label: "Internal tool" },
  { value: "other", label: "Something else" },
];
