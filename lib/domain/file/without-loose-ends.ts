import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { listReferredTo } from "@/lib/domain/file/find-loose-ends";
import type { Instrument } from "@/lib/domain/instrument/question";

/**
 * The answers without what a removed record leaves behind: fields without their record, references to it, and answers that
 * consist of nothing else. Answers to questions the instrument doesn't have are kept as they are.
 */
export function withoutLooseEnds(instrument: Instrument, answers: Answers): Answers {
  const kept: Record<Path, Answer> = {};
  for (const [path, answer] of Object.entries(answers)) {
    const parsed = parsePath(path);
    if (parsed?.type === "field" && !answers[recordPath(parsed.question, parsed.record)]) continue;
    const list = listReferredTo(instrument, path);
    const whole = list === null ? answer : withoutMissing(answer, list, answers);
    if (whole) kept[path] = whole;
  }
  return kept;
}

function withoutMissing(answer: Answer, list: string, answers: Answers): Answer | null {
  if (answer.status !== "answered" || !Array.isArray(answer.value)) return answer;
  const ids = answer.value as readonly string[];
  const there = ids.filter((id) => answers[recordPath(list, id)]);
  return there.length === 0 ? null : { ...answer, value: there };
}
