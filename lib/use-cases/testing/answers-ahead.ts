import type { Answer, Answers } from "@/lib/domain/assessment/answer";

/**
 * Answers as an author would type them today, records before their fields: the days of a worked example lie back, and a due
 * date that is newly given is still to come.
 */
export function answersAhead(answers: Answers): readonly (readonly [path: string, answer: Answer])[] {
  return Object.entries(answers)
    .map(([path, answer]) => [path, ahead(answer)] as const)
    .sort(([a], [b]) => a.split("/").length - b.split("/").length);
}

function ahead(answer: Answer): Answer {
  if (answer.status === "unknown") return answer.by ? { ...answer, by: later(answer.by) } : answer;
  if (answer.status !== "answered" || typeof answer.value !== "string") return answer;
  return { ...answer, value: later(answer.value) };
}

function later(text: string): string {
  return text.replace(/^\d{4}(-\d{2}-\d{2})$/, "2098$1");
}
