import { UNKNOWN_RECORD } from "@/lib/domain/assessment/check-answer";
import { hasBadRecord, parsePath } from "@/lib/domain/assessment/path";
import type { LooseEnd } from "@/lib/domain/file/find-loose-ends";
import { MIGRATIONS } from "@/lib/domain/instrument/migrations/migrations";
import type { Shape } from "@/lib/domain/instrument/migrations/shape";

/**
 * What in the answers of an older file no migration may be asked to carry: what has not the form of an answer, and answers
 * where that version asked nothing. Of a version that is not known only the form is looked at; whoever migrates refuses it.
 * Whether an answer fits its question is asked afterwards, of today's.
 */
export function findMisplaced(
  version: string,
  answers: { readonly [path: string]: unknown },
): readonly LooseEnd[] {
  const shape = MIGRATIONS.find(({ before }) => before.version === version)?.before;
  return Object.entries(answers).flatMap(([path, answer]) => {
    const sentence = !hasForm(answer)
      ? "This is not an answer: an object with a status and what belongs to it."
      : shape && !isPlaceOf(shape, path)
        ? hasBadRecord(path)
          ? UNKNOWN_RECORD
          : `Version ${version} of the questions asks nothing here. Check the spelling, or the version.`
        : null;
    return sentence === null ? [] : [{ place: [path], sentence }];
  });
}

function hasForm(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null || !("status" in answer)) return false;
  if (answer.status !== "answered") return answer.status === "unknown" || answer.status === "not-applicable";
  return "value" in answer && answer.value !== null;
}

function isPlaceOf(shape: Shape, path: string): boolean {
  const parsed = parsePath(path);
  const question = shape.questions.find(({ id }) => id === parsed?.question);
  if (!parsed || !question || parsed.type === "question") return parsed !== null && question !== undefined;
  if (!question.fields) return false;
  return parsed.type === "record" || question.fields.some(({ id }) => id === parsed.field);
}
