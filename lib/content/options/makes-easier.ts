import type { Option } from "@/lib/domain/instrument/question";

/**
 * What outputs can make easier for whoever holds them, whatever their makers intended. One set for the screening and
 * for every output, so that expected misuse patterns can be read from it (SM-3, SM-4, SM-5, AL-1).
 */
export const MAKES_EASIER: readonly Option[] = [
  {
    value: "controllable",
    label: "Making models do what somebody asks",
    detail: "Instructions, intentions or limits.",
  },
  {
    value: "understandable",
    label: "Understanding what goes on inside models",
    detail: "What they represent and compute.",
  },
  {
    value: "accurate",
    label: "Making models answer more truly",
    detail: "Fewer errors, better calibration.",
  },
  {
    value: "robust",
    label: "Making systems hard to disturb or break",
    detail: "Under attack, or odd inputs.",
  },
  {
    value: "monitorable",
    label: "Watching what models or their users do",
    detail: "Detecting or logging behaviour.",
  },
  {
    value: "measurable",
    label: "Measuring what models can do",
    detail: "Benchmarks, evaluations, elicitation.",
  },
  {
    value: "attackable",
    label: "Attacking or getting round a system",
    detail: "Jailbreaks, exploits, bypasses.",
  },
  {
    value: "deployable",
    label: "Putting into use what was too unreliable before",
    detail: "Good enough to ship.",
  },
  {
    value: "research-automation",
    label: "Doing AI research by machine",
    detail: "Ideas, code, experiments, judging.",
  },
  {
    value: "persuasive",
    label: "Changing what people believe or do",
    detail: "Also detecting such attempts.",
  },
  {
    value: "reusable-data-or-weights",
    label: "Training other models",
    detail: "On data, weights or environments.",
  },
  {
    value: "governable",
    label: "Setting, checking or enforcing rules about AI",
    detail: "Verification, standards, audit.",
  },
  {
    value: "staffed",
    label: "Finding people, money or allies for work on AI",
    detail: "Training, hiring, funding, meeting.",
  },
  {
    value: "none",
    label: "None of these",
    detail: "Not even a little, for anybody.",
  },
];
