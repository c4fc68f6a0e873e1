import type { Option } from "@/lib/domain/instrument/question";

/**
 * What outputs can make easier for whoever holds them, whatever their makers intended. One set for the screening and
 * for every output, so that expected misuse patterns can be read from it (SM-3, SM-4, SM-5, AL-1).
 */
export const MAKES_EASIER: readonly Option[] = [
  {
    value: "controllable",
    label: "Making models do what somebody asks",
    detail: "They follow instructions, intentions or limits more closely.",
  },
  {
    value: "understandable",
    label: "Understanding what goes on inside models",
    detail: "Reading, explaining or locating what a model represents and computes.",
  },
  {
    value: "accurate",
    label: "Making models answer more truly",
    detail: "Fewer errors, better calibration, better knowledge of their own limits.",
  },
  {
    value: "robust",
    label: "Making systems hard to disturb or break",
    detail: "They keep working under attack, odd inputs or changed surroundings.",
  },
  {
    value: "monitorable",
    label: "Watching what models or their users do",
    detail: "Detecting, logging or classifying behaviour as it happens.",
  },
  {
    value: "measurable",
    label: "Measuring what models can do",
    detail: "Benchmarks, evaluations, elicitation of abilities.",
  },
  {
    value: "attackable",
    label: "Attacking or getting round a system",
    detail: "Jailbreaks, exploits, bypasses, removal of protections.",
  },
  {
    value: "deployable",
    label: "Putting into use what was too unreliable before",
    detail: "A product or internal service becomes good enough to ship.",
  },
  {
    value: "research-automation",
    label: "Doing AI research by machine",
    detail: "Models generate ideas, write code, run or judge experiments.",
  },
  {
    value: "persuasive",
    label: "Changing what people believe or do",
    detail: "Convincing, personalising or shaping messages; also detecting such attempts.",
  },
  {
    value: "reusable-data-or-weights",
    label: "Training other models",
    detail: "Data, weights or environments that others can train on or build upon.",
  },
  {
    value: "governable",
    label: "Setting, checking or enforcing rules about AI",
    detail: "Verification, standards, monitoring of compute, audit.",
  },
  {
    value: "none",
    label: "None of these",
    detail: "Nothing in this list becomes easier, even a little, even for somebody else.",
  },
];
