/** What is asked depends on what is answered: so which lines there are can tell of answers that a copy leaves out. */

import { INSTRUMENT } from "@/lib/content/instrument";
import type { Path } from "@/lib/domain/assessment/path";
import { isAsked } from "@/lib/domain/assessment/visibility";
import { listById, questionById } from "@/lib/domain/instrument/lookup";
import type { Depth, Kind } from "@/lib/domain/instrument/question";
import { recordConditions } from "@/lib/domain/instrument/record-conditions";
import { listOf } from "@/lib/domain/report/anchors";
import { readsWithheld } from "@/lib/domain/report/redaction/rules-left-out";
import type { Withheld } from "@/lib/domain/report/redaction/withheld";
import type { AnswerLine } from "@/lib/domain/report/report-document";
import type { Condition } from "@/lib/domain/rules/condition";

/**
 * Whether a withheld answer keeps a place that says so: only where the question is asked at this depth whatever else is
 * answered. A line of any other is there because something was said, here or where the same is asked. A field has none.
 */
export function hasPlace({ path, record }: Pick<AnswerLine, "path" | "record">, depth: Depth): boolean {
  return record === null && openedBy(path).length === 0 && isAsked(INSTRUMENT, {}, path, depth);
}

/** Whether a question is asked, or not, by an answer that is withheld; of a path within a list, whether the list is. */
export function isAskedByWithheld(path: Path, withheld: Withheld): boolean {
  const reasons = questionById(INSTRUMENT, listOf(path))?.opens ?? [];
  return [...openedBy(listOf(path)), ...reasons.map(({ when }) => when)].some((condition) =>
    readsWithheld(condition, undefined, withheld),
  );
}

/** Whether a withheld answer decides which fields are asked of a record; of what is no list of today's, it does not. */
export function areFieldsAskedByWithheld(record: Path, withheld: Withheld): boolean {
  const list = listOf(record);
  const kind = listById(INSTRUMENT, list)?.kind;
  return (
    kind !== undefined && recordConditions(kind).some((condition) => readsWithheld(condition, list, withheld))
  );
}

/** What has to be met for a question that its depth reaches to be asked. */
function openedBy(path: Path): readonly Condition[] {
  const question = questionById(INSTRUMENT, path);
  if (!question) return [];
  return [...(question.showWhen ? [question.showWhen] : []), ...rowConditions(question.kind)];
}

/** A matrix is asked while any of its rows is: by nothing where one has no condition. */
function rowConditions(kind: Kind): readonly Condition[] {
  if (kind.type !== "matrix") return [];
  const conditions = kind.rows.flatMap(({ showWhen }) => showWhen ?? []);
  return conditions.length === kind.rows.length ? conditions : [];
}
